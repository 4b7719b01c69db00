package io.github.synoptic.ui;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.store.Settings;
import io.github.synoptic.store.SettingsFile;
import io.github.synoptic.ui.read.ReadingView;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Tab;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/// A window that is opened again shows what was in view when it was closed.
class ComingBackTest {
    @TempDir
    Path home;

    private Settings kept() {
        return new SettingsFile(home.resolve("settings.json")).read().settings();
    }

    private static int top(WindowDriver window, Side side) throws Exception {
        window.picture();
        return WindowDriver.onFx(
                () -> ((ReadingView) window.window().scene().getRoot().lookup(".reading-view")).top(side));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theListInViewAndTheScrolledPlacesComeBack(boolean level) throws Exception {
        Settings first = Settings.DEFAULT.withTheme(Settings.Theme.LIGHT).withPanes(true, level);
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
        try (WindowDriver window = new WindowDriver(home, kept())) {
            window.until("the comparison", state -> state.review() != null && state.waits().isEmpty());
            assertThat(window.state().panel().tab()).isEqualTo(Tab.ONLY);
            // A row of words is some sixty characters; in the level view a row of the synopsis is at the top.
            int row = level ? 300 : 70;
            assertThat(Math.abs(top(window, Side.A) - topA)).isLessThan(row);
            assertThat(Math.abs(top(window, Side.B) - topB)).isLessThan(row);
        }
    }
}
