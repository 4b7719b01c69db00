package io.github.synoptic.ui;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.AppState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/// What a window is given is kept, even where it was never drawn.
class UnseenWindowTest {
    @TempDir
    Path home;

    private SynopticWindow unseen() throws Exception {
        Desktop desktop = new Desktop(home.resolve("untitled"), home.resolve("settings.properties"), Settings.DEFAULT,
                "0.1.0");
        return WindowDriver.onFx(() -> {
            SynopticWindow window = new SynopticWindow(new Stage(), Messages.of(Locale.ENGLISH), desktop);
            window.dispatch(new Action.Restore());
            window.dispatch(new Action.LoadSamples());
            return window;
        });
    }

    @Test
    void reportsOfAWindowThatWasNeverDrawnAreThereAtTheNextStart() throws Exception {
        FxToolkit.registerPrimaryStage();
        SynopticWindow window = unseen();
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WindowDriver.onFx(window::state).review() != null);
        AppState left = WindowDriver.onFx(window::state);
        assertThat(left.keeping().waiting()).isPositive();
        window.close();
        try (WindowDriver next = new WindowDriver(home, Settings.DEFAULT)) {
            AppState back = next.until("the reports", state -> state.review() != null && state.waits().isEmpty());
            assertThat(back.project().reports()).isEqualTo(left.project().reports());
        }
    }
}
