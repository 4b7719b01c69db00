package io.github.synoptic.ui;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Look;
import io.github.synoptic.ui.state.Tab;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;

/// A window with the samples in it, opened once for each look; each test begins with a new project.
@InEveryLook
abstract class SampleRoom {
    private static @Nullable WindowDriver opened;
    private static @Nullable Path folder;
    @Parameter(0)
    Settings.Theme theme = Settings.Theme.LIGHT;
    @Parameter(1)
    int width;
    @Parameter(2)
    int height;

    @BeforeParameterizedClassInvocation
    static void open(Settings.Theme theme, int width, int height) throws Exception {
        folder = Files.createTempDirectory(Path.of("target"), "room");
        opened = new WindowDriver(folder, Settings.DEFAULT.withTheme(theme)
                .withWindow(new Settings.Bounds(0, 0, width, height, false)));
    }

    @AfterParameterizedClassInvocation
    static void close() throws IOException {
        window().close();
        try (Stream<Path> files = Files.walk(home())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    static WindowDriver window() {
        return Objects.requireNonNull(opened);
    }

    /// Where the window keeps its work.
    static Path home() {
        return Objects.requireNonNull(folder);
    }

    @BeforeEach
    void begin() throws Exception {
        window().does(new Action.NewProject(List.of()));
        window().until("a new project", state -> state.project().reports().isEmpty() && state.waits().isEmpty());
        window().does(new Action.CloseSearch(), new Action.ShowTab(Tab.DISCREPANCIES),
                new Action.SetLook(Look.FIRST.in(theme)), new Action.LoadSamples());
        window().untilCompared();
        window().untilTheListsAreThere();
        window().goToTheTop();
    }

    /// Keeps the project in a file, leaves it, and opens it again.
    static AppState reopened() throws Exception {
        Path file = home().resolve("kept-" + System.nanoTime() + ".synoptic");
        window().does(new Action.SaveAs(file));
        window().until("the file", state -> file.equals(state.keeping().file()) && state.keeping().waiting() == 0);
        window().does(new Action.NewProject(List.of()));
        window().until("a new project", state -> state.project().reports().isEmpty() && state.waits().isEmpty());
        window().does(new Action.OpenProject(file));
        window().until("the project", state -> file.equals(state.keeping().file()));
        return window().untilCompared();
    }

    static void undo() throws Exception {
        window().press(KeyCode.Z, false, true, false);
        window().untilCompared();
    }

    static void assertTold(String told) throws Exception {
        assertThat(window().says("#told")).isEqualTo(told);
    }

    /// The ribbons' parts seen that carry these style classes.
    static List<Node> ribbons(String classes) throws Exception {
        return window().all(".ribbon" + classes);
    }

    /// The style classes that these words carry on one side.
    static boolean isOnlyHere(Side side, String words) throws Exception {
        return window().styles(side, words).contains("only");
    }
}
