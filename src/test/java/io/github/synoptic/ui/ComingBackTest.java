package io.github.synoptic.ui;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.store.Settings;
import io.github.synoptic.store.SettingsFile;
import io.github.synoptic.ui.read.ReadingView;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Tab;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Window;

import static org.assertj.core.api.Assertions.assertThat;

/// A window that is opened again shows what was in view when it was closed.
class ComingBackTest {
    @TempDir
    Path home;

    private Settings kept() {
        return new SettingsFile(home.resolve("settings.properties")).read().settings();
    }

    private static int top(WindowDriver window, Side side) throws Exception {
        window.picture();
        return WindowDriver.onFx(
                () -> ((ReadingView) window.window().scene().getRoot().lookup(".reading-view")).top(side));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800, false", "DARK, 1280, 800, false", "LIGHT, 1920, 1080, false",
            "DARK, 1920, 1080, false", "LIGHT, 1280, 800, true", "DARK, 1280, 800, true", "LIGHT, 1920, 1080, true",
            "DARK, 1920, 1080, true"})
    void theWindowTheListInViewAndTheScrolledPlacesComeBack(Settings.Theme theme, int width, int height,
            boolean level) throws Exception {
        Settings.Bounds bounds = new Settings.Bounds(12, 8, width, height, false);
        Settings first = Settings.DEFAULT.withTheme(theme).withPanes(true, level).withWindow(bounds);
        int topA;
        int topB;
        try (WindowDriver window = new WindowDriver(home, first)) {
            window.does(new Action.LoadSamples());
            window.until("the comparison", state -> state.review() != null && state.waits().isEmpty()
                    && state.keeping().waiting() == 0);
            window.does(new Action.ShowTab(Tab.ONLY), new Action.SetLook(window.state().look()));
            window.picture();
            for (int i = 0; i < 20; i++) {
                window.does(new Action.StepLink(1));
                window.pulse();
            }
            topA = top(window, Side.A);
            topB = top(window, Side.B);
            assertThat(topA).isPositive();
        }
        assertThat(kept().left()).isEqualTo(new Settings.View("ONLY", 1, 2, topA, topB));
        assertThat(kept().window()).isEqualTo(bounds);
        assertThat(kept().theme()).isEqualTo(theme);
        try (WindowDriver window = new WindowDriver(home, kept())) {
            Window again = WindowDriver.onFx(window.window().scene()::getWindow);
            assertThat(List.of(again.getX(), again.getY(), again.getWidth(), again.getHeight()))
                    .containsExactly(12.0, 8.0, (double) width, (double) height);
            window.until("the comparison", state -> state.review() != null && state.waits().isEmpty());
            assertThat(window.state().panel().tab()).isEqualTo(Tab.ONLY);
            // A row of words is up to 75 characters, and the top may be one off; in the level view a row of the synopsis
            // is at the top.
            int row = level ? 300 : 100;
            assertThat(Math.abs(top(window, Side.A) - topA)).isLessThan(row);
            assertThat(Math.abs(top(window, Side.B) - topB)).isLessThan(row);
        }
    }
}
