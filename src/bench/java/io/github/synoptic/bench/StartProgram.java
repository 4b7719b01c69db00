package io.github.synoptic.bench;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.Desktop;
import io.github.synoptic.ui.Headstart;
import io.github.synoptic.ui.Pipeline;
import io.github.synoptic.ui.SynopticWindow;
import io.github.synoptic.ui.state.Action;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// Opens a window, says when it can be seen and how much memory is in use then, and ends.
///
/// `StartProgram FOLDER empty`: a window of JavaFX with nothing in it; `StartProgram FOLDER`: Synoptic's first picture;
/// `StartProgram FOLDER A B`: with these two reports compared.
final class StartProgram {
    /// A frame is drawn while the next one is made: the third to begin follows one that was shown.
    private static final int FRAMES = 3;

    private StartProgram() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        List<Path> reports = arguments.length == 2
                ? List.of()
                : List.of(arguments).subList(1, arguments.length).stream().map(Path::of).toList();
        Headstart headstart = Headstart.on(reports);
        if (arguments.length != 2) {
            Pipeline.choose();
        }
        Platform.startup(() -> {
            Stage stage = new Stage();
            if (arguments.length == 2) {
                stage.setScene(new Scene(new Pane(), 1280, 800));
                stage.show();
                tell(() -> true);
            } else {
                Desktop desktop = new Desktop(folder.resolve("untitled"), folder.resolve("settings.json"),
                        Settings.DEFAULT, "0");
                SynopticWindow window = new SynopticWindow(stage, Messages.of(Locale.ENGLISH), desktop, headstart);
                window.open(reports.isEmpty() ? new Action.Restore() : new Action.NewProject(reports));
                tell(() -> reports.isEmpty() && stage.isShowing() || window.state().review() != null && window.state().waits().isEmpty());
            }
        });
    }

    private static void tell(BooleanSupplier ready) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames += ready.getAsBoolean() ? 1 : 0;
                if (frames == FRAMES) {
                    System.out.println("seen " + resident());
                    Runtime.getRuntime().halt(0);
                }
            }
        }.start();
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
