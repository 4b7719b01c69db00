package io.github.synoptic.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;

/// A program of JavaFX whose window is empty, or has two texts side by side and nothing else; ends when it can be seen.
final class EmptyProgram extends Sight {
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private EmptyProgram() {}

    /// Opens the window, with the texts in these files.
    static final class Opening implements Runnable {
        private final List<String> files;

        Opening(List<String> files) {
            this.files = files;
        }

        @Override
        public void run() {
            Stage stage = new Stage();
            Scene scene = new Scene(content(), 1280, 800);
            stage.setScene(scene);
            new EmptyProgram().watch(scene);
            stage.show();
        }

        private Pane content() {
            Pane content = new Pane();
            for (String file : files) {
                TextFlow flow = new TextFlow(new Text(text(Path.of(file))));
                flow.resizeRelocate(content.getChildren().size() * 640, 0, 640, 800);
                flow.setManaged(false);
                content.getChildren().add(flow);
            }
            return content;
        }

        private static String text(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static void main(String[] arguments) {
        start(new Opening(List.of()));
    }

    static void start(Opening opening) {
        // JavaFX warns that it is on the class path.
        JAVAFX.setLevel(Level.OFF);
        Platform.startup(opening);
    }

    @Override
    void seen() {
        say();
        Runtime.getRuntime().halt(0);
    }
}
