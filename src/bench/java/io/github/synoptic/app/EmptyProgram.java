package io.github.synoptic.app;

import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// A program of JavaFX whose window is empty; ends when it can be seen.
final class EmptyProgram extends Sight {
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private EmptyProgram() {}

    /// Opens the window.
    static final class Opening implements Runnable {
        @Override
        public void run() {
            Stage stage = new Stage();
            Scene scene = new Scene(new Pane(), 1280, 800);
            stage.setScene(scene);
            new EmptyProgram().watch(scene);
            stage.show();
        }
    }

    public static void main(String[] arguments) {
        start(new Opening());
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
