package io.github.synoptic.ui;

import io.github.synoptic.project.Verdict;
import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.state.Action;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A program that opens the real window, works in it, moves it, and stays open until it is killed.
final class ReaderProgram {
    /// Where it moves the window, in pixels.
    static final double X = 37;
    /// How wide it makes the window, in pixels.
    static final double WIDTH = 911;

    private ReaderProgram() {}

    /// Takes the folder in which work is kept, and the project to open; none for untitled work.
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        Path home = Path.of(arguments[0]);
        WindowDriver window = new WindowDriver(home, Settings.DEFAULT);
        window.until("the empty window", state -> state.waits().isEmpty());
        if (arguments.length > 1) {
            window.does(new Action.OpenProject(Path.of(arguments[1])));
            window.until("the project", state -> state.keeping().file() != null);
        }
        window.does(new Action.LoadSamples());
        window.until("the comparison", state -> state.review() != null && state.waits().isEmpty());
        window.does(new Action.SetLook(window.state().look().level(true).at(130)));
        window.does(new Action.StepFinding(1, false));
        window.does(new Action.Decide(Verdict.CONFIRMED));
        WindowDriver.onFx(() -> {
            Stage stage = (Stage) Window.getWindows().getFirst();
            stage.setX(X);
            stage.setWidth(WIDTH);
            return true;
        });
        Path settings = home.resolve("settings.properties");
        window.until("all on the disk", state -> state.keeping().waiting() == 0 && written(settings));
        out.println("done");
        System.in.read();
    }

    private static boolean written(Path settings) {
        try {
            return Files.readString(settings).contains("" + WIDTH);
        } catch (IOException e) {
            return false;
        }
    }
}
