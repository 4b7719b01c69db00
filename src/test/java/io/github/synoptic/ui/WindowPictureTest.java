package io.github.synoptic.ui;

import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.common.Picture;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Filter;
import io.github.synoptic.ui.state.Share;
import io.github.synoptic.ui.state.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Label;

import static org.assertj.core.api.Assertions.assertThat;

/// The window looks as it did when it was last looked at. Other systems smooth letters otherwise; the pictures are of
/// Linux.
@EnabledOnOs(OS.LINUX)
class WindowPictureTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 1920, 1080", "DARK, 1920, 1080"})
    void twoReportsSideBySideWithADiscrepancyChosen(Settings.Theme theme, int width, int height) throws Exception {
        try (WindowDriver window = compared(theme, width, height)) {
            window.does(new Action.StepFinding(1, false), new Action.StepFinding(1, false));
            verify(window, "flow-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 1920, 1080", "DARK, 1920, 1080"})
    void linkedPassagesInRowsUnderHeadingsOfKind(Settings.Theme theme, int width, int height) throws Exception {
        try (WindowDriver window = compared(theme, width, height)) {
            window.does(new Action.SetLook(window.state().look().level(true)),
                    new Action.SetFilter(Filter.ALL.by(Filter.Order.KIND)), new Action.StepFinding(1, false));
            verify(window, "level-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 1920, 1080", "DARK, 1920, 1080"})
    void threeReportsAndHowMuchEachTwoShare(Settings.Theme theme, int width, int height) throws Exception {
        try (WindowDriver window = compared(theme, width, height)) {
            window.does(new Action.ShowTab(Tab.REPORTS));
            window.until("all shares", state -> state.shares().values().stream().allMatch(Share::isKnown));
            verify(window, "reports-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1920, 1080"})
    void whoSaysWhatSideBySide(Settings.Theme theme, int width, int height) throws Exception {
        try (WindowDriver window = compared(theme, width, height)) {
            window.does(new Action.ShowTab(Tab.STATEMENTS));
            verify(window, "statements-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width);
        }
    }

    @Test
    void aThemeThatIsSwitchedToLooksAsOneBegunWith() throws Exception {
        try (WindowDriver window = compared(Settings.Theme.LIGHT, 1280, 800)) {
            window.does(new Action.StepFinding(1, false), new Action.StepFinding(1, false));
            window.picture();
            window.does(new Action.SetLook(window.state().look().in(Settings.Theme.DARK)));
            verify(window, "flow-dark-1280");
        }
    }

    @Test
    void anotherPassageChosenMakesAnotherPicture() throws Exception {
        try (WindowDriver window = compared(Settings.Theme.LIGHT, 1280, 800)) {
            window.does(new Action.StepFinding(1, false));
            Picture one = window.picture();
            window.does(new Action.StepFinding(1, false));
            Picture other = window.picture();
            assertThat(StoredPicture.differing(StoredPicture.half(one), StoredPicture.half(other)))
                    .isGreaterThan(0.01);
        }
    }

    private WindowDriver compared(Settings.Theme theme, int width, int height) throws Exception {
        Settings settings = Settings.DEFAULT.withTheme(theme)
                .withWindow(new Settings.Bounds(0, 0, width, height, false));
        WindowDriver window = new WindowDriver(home, settings);
        window.does(new Action.LoadSamples());
        window.until("the comparison", state -> state.review() != null && state.waits().isEmpty()
                && state.keeping().waiting() == 0);
        window.untilTheListsAreThere();
        return window;
    }

    private static void verify(WindowDriver window, String name) throws Exception {
        window.until("all on the disk", state -> state.waits().isEmpty() && state.keeping().waiting() == 0);
        // How long it took is never the same.
        Label time = window.find("#time", Label.class);
        WindowDriver.onFx(() -> {
            time.setText("");
            return true;
        });
        new StoredPicture(name).verify(window.picture());
    }
}
