package io.github.synoptic.ui;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.store.Settings;
import io.github.synoptic.store.SettingsFile;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

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

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800, false", "DARK, 1280, 800, false", "LIGHT, 1920, 1080, false",
            "DARK, 1920, 1080, false", "LIGHT, 1280, 800, true", "DARK, 1920, 1080, true"})
    void linesHoldSixtyToSeventyFiveCharacters(Settings.Theme theme, int width, int height, boolean level)
            throws Exception {
        Settings sized = Settings.DEFAULT.withTheme(theme)
                .withWindow(new Settings.Bounds(0, 0, width, height, false));
        try (WindowDriver window = new WindowDriver(home, sized)) {
            window.does(new Action.LoadSamples());
            window.until("the comparison", state -> state.review() != null && state.waits().isEmpty());
            window.does(new Action.SetLook(window.state().look().level(level)));
            window.picture();
            for (Side side : Side.values()) {
                List<Integer> lines = fullLines(window, side, level);
                assertThat(lines).as("full lines of %s", side).hasSizeGreaterThan(4);
                assertThat(lines.stream().mapToInt(Integer::intValue).average().orElse(0))
                        .as("characters to a line of %s: %s", side, lines).isBetween(60.0, 75.0);
            }
        }
    }

    /// How many characters each line of running prose holds that is seen of this side, without the
    /// space it was broken at; the last line of a paragraph is left out.
    private static List<Integer> fullLines(WindowDriver window, Side side, boolean level) throws Exception {
        String pane = side == Side.A ? ".side-a " : ".side-b ";
        Parent root = window.window().scene().getRoot();
        return WindowDriver.onFx(() -> {
            List<Integer> lines = new ArrayList<>();
            for (Node node : root.lookupAll((level ? ".level-row " : ".reading-pane") + pane + ".body")) {
                List<TextLineInfo> rows = ((TextFlow) node).getLayoutInfo().getTextLines(false);
                rows.subList(0, rows.size() - 1).forEach(row -> lines.add(row.end() - row.start() - 1));
            }
            return lines;
        });
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
        Settings kept = new SettingsFile(home.resolve("settings.properties")).read().settings();
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
