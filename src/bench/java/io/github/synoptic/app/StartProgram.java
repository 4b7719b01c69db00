package io.github.synoptic.app;

import com.sun.javafx.perf.PerformanceTracker;

import io.github.synoptic.cli.Cli;
import io.github.synoptic.cli.Terminal;
import io.github.synoptic.cli.WindowOpener;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Starts the program as its launcher does and says when it can be seen, with how much memory is in use then and how much
/// the processors had to do; ends when nothing more is to come.
///
/// `StartProgram empty`: a window of JavaFX with nothing in it; `StartProgram`: Synoptic's first picture;
/// `StartProgram A B`: these two reports, first with what joins them, then the lists too.
final class StartProgram {
    private static final Logger JAVAFX = Logger.getLogger("javafx");
    /// What is waited for, in order, and what was laid out of it but may not be on the screen yet.
    private final Deque<Predicate<Parent>> awaited = new ArrayDeque<>();
    private int laidOut;

    private StartProgram() {}

    public static void main(String[] arguments) {
        JAVAFX.setFilter(line -> false);
        StartProgram program = new StartProgram();
        program.awaited.add(root -> arguments.length < 2 || root.lookup(".ribbon") != null);
        if (arguments.length == 2) {
            program.awaited.add(root -> root.lookup("#findings .list-cell") != null);
        }
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            if (change.next() && change.wasAdded()) {
                program.watch(change.getAddedSubList().getFirst().getScene());
            }
        });
        if (List.of(arguments).equals(List.of("empty"))) {
            Platform.startup(StartProgram::showEmpty);
        } else {
            open(arguments);
        }
    }

    private static void showEmpty() {
        Stage stage = new Stage();
        stage.setScene(new Scene(new Pane(), 1280, 800));
        stage.show();
    }

    /// Goes the program's own way. The headless platform alone, on which it takes a tour, is made to open a window.
    private static void open(String[] arguments) {
        Terminal terminal = Terminal.system();
        WindowOpener opener = "Headless".equals(System.getProperty("glass.platform")) ? (files, tour) -> {
            new Toolkit().show(files, tour);
            return 0;
        } : new WindowStarter(terminal);
        System.exit(new Cli(terminal, opener).run(arguments));
    }

    private void watch(Scene scene) {
        scene.addPostLayoutPulseListener(() -> {
            while (!awaited.isEmpty() && awaited.getFirst().test(scene.getRoot())) {
                awaited.removeFirst();
                laidOut++;
            }
        });
        // Once a frame is drawn its pixels are handed to the JavaFX thread; what is handed there now comes after them.
        PerformanceTracker.getSceneTracker(scene).setOnRenderedFrameTask(() -> Platform.runLater(this::tell));
    }

    private void tell() {
        for (; laidOut > 0; laidOut--) {
            Duration busy = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
            System.out.println("seen " + resident() + " " + busy.toMillis());
            if (awaited.isEmpty() && laidOut == 1) {
                Runtime.getRuntime().halt(0);
            }
        }
    }

    /// The memory of this process that is in use, in megabytes, as Linux counts it; 0 elsewhere.
    private static long resident() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
