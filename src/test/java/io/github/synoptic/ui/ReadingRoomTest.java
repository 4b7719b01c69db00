package io.github.synoptic.ui;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.store.Settings;
import io.github.synoptic.store.SettingsFile;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import static org.assertj.core.api.Assertions.assertThat;

/// The window is arranged as the reader likes it, and stays so.
class ReadingRoomTest {
    @TempDir
    Path home;

    private WindowDriver compared(Settings settings) throws Exception {
        WindowDriver window = new WindowDriver(home, settings.withTheme(Settings.Theme.LIGHT));
        window.does(new Action.LoadSamples());
        window.until("the comparison", state -> state.review() != null && state.waits().isEmpty());
        return window;
    }

    private static double width(WindowDriver window) throws Exception {
        window.picture();
        return window.find(".side-a .reading-text", Region.class).getWidth();
    }

    @Test
    void withoutTheListsThereIsRoomForSixtyCharactersToTheLine() throws Exception {
        try (WindowDriver window = compared(Settings.DEFAULT)) {
            double before = width(window);
            window.press(KeyCode.F9);
            assertThat(width(window)).isGreaterThan(Math.max(before, 60 * 8));
            assertThat(window.find(".panel", Region.class).isVisible()).isFalse();
            window.press(KeyCode.F9);
            assertThat(width(window)).isEqualTo(before);
        }
    }

    @Test
    void theWidthOfTheColumnsIsSetByKeysAndKept() throws Exception {
        Settings large = Settings.DEFAULT.withWindow(new Settings.Bounds(0, 0, 1920, 1000, false));
        try (WindowDriver window = compared(large)) {
            double usual = width(window);
            window.press(KeyCode.MINUS, false, false, true);
            assertThat(width(window)).isLessThan(usual);
            window.press(KeyCode.F9);
            window.until("all on the disk", state -> state.keeping().waiting() == 0);
        }
        Settings kept = new SettingsFile(home.resolve("settings.json")).read().settings();
        assertThat(kept.measure()).isEqualTo(Settings.DEFAULT.measure() - 8);
        assertThat(kept.lists()).isFalse();
    }

    @Test
    void theProjectIsNamedInTheBarAndTheNameCanBeUndone() throws Exception {
        try (WindowDriver window = compared(Settings.DEFAULT)) {
            window.press(KeyCode.F2);
            window.type("#name-field", "Talks of 8 February");
            assertThat(window.says("#project-name")).isEqualTo("Talks of 8 February");
            assertThat(window.says("#told")).isEqualTo("Named the project Talks of 8 February");
            window.press(KeyCode.Z, false, true, false);
            assertThat(window.says("#project-name")).isEqualTo("Untitled");
        }
    }

    @Test
    void groupedByPassageTheListSaysWhereEachGroupStands() throws Exception {
        try (WindowDriver window = compared(Settings.DEFAULT)) {
            window.does(new Action.SetFilter(Filter.ALL.by(Filter.Order.PASSAGE)));
            window.picture();
            assertThat(window.find("#findings .card-heading", Label.class).getText()).startsWith("¶ ");
        }
    }

    @Test
    void aDigitMarksTheWordsSelectedOnBothSides() throws Exception {
        try (WindowDriver window = compared(Settings.DEFAULT)) {
            int before = window.state().shownFindings().size();
            window.select(Side.A, "Fishing crews waited");
            window.select(Side.B, "The audience lasted");
            window.press(KeyCode.DIGIT1);
            assertThat(window.state().shownFindings()).hasSize(before + 1);
        }
    }
}
