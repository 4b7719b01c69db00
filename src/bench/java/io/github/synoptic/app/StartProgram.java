package io.github.synoptic.app;

import io.github.synoptic.cli.Cli;
import io.github.synoptic.cli.Terminal;
import io.github.synoptic.cli.WindowOpener;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Starts the program as its launcher does and says when it can be seen; ends when nothing more is to come.
///
/// `StartProgram plain`: a window of JavaFX with nothing in it; `StartProgram plain A B`: with these two texts and nothing
/// else; `StartProgram`: Synoptic's first picture;
/// `StartProgram A B`: these two reports, first with what joins them, then the lists too. On a tour, from which a cache of
/// classes is made, it goes on to the end.
final class StartProgram extends Sight {
    private static final Logger JAVAFX = Logger.getLogger("javafx");
    private final boolean goesOn;
    /// What is waited for, in order, and what was laid out of it but may not be on the screen yet.
    private final Deque<Predicate<Parent>> awaited = new ArrayDeque<>();
    private int laidOut;

    private StartProgram(boolean goesOn) {
        this.goesOn = goesOn;
    }

    public static void main(String[] arguments) {
        // Named here so that a tour puts it into the cache too.
        List<String> words = List.of(arguments);
        boolean isPlain = !words.isEmpty() && words.getFirst().equals("plain");
        EmptyProgram.Opening plain = new EmptyProgram.Opening(isPlain ? words.subList(1, words.size()) : List.of());
        if (isPlain) {
            EmptyProgram.start(plain);
            return;
        }
        JAVAFX.setLevel(Level.OFF);
        boolean tour = arguments.length > 0 && arguments[0].equals("--tour");
        StartProgram program = new StartProgram(tour);
        program.awaited.add(root -> arguments.length < 2 || root.lookup(".ribbon") != null);
        if (arguments.length >= 2) {
            program.awaited.add(root -> root.lookup("#findings .list-cell") != null);
        }
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            if (change.next() && change.wasAdded()) {
                program.await(change.getAddedSubList().getFirst().getScene());
            }
        });
        Terminal terminal = Terminal.system();
        WindowStarter starter = new WindowStarter(terminal);
        WindowOpener opener = opener(starter);
        System.exit(new Cli(terminal, tour ? starter : opener).run(arguments));
    }

    /// Goes the program's own way. The headless platform alone, on which it takes a tour, is made to open a window.
    private static WindowOpener opener(WindowStarter starter) {
        return "Headless".equals(System.getProperty("glass.platform")) ? (files, tour) -> {
            new Toolkit().show(files, tour);
            return 0;
        } : starter;
    }

    private void await(Scene scene) {
        scene.addPostLayoutPulseListener(() -> {
            while (!awaited.isEmpty() && awaited.getFirst().test(scene.getRoot())) {
                awaited.removeFirst();
                laidOut++;
            }
        });
        watch(scene);
    }

    @Override
    void seen() {
        for (; laidOut > 0; laidOut--) {
            say();
            if (awaited.isEmpty() && laidOut == 1 && !goesOn) {
                Runtime.getRuntime().halt(0);
            }
        }
    }
}
