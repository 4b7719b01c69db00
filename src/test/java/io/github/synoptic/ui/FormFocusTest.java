package io.github.synoptic.ui;

import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;

/// Forms take the keyboard when they open, lead it through their parts as they are read, and give it back to where it was.
class FormFocusTest {
    /// More than any form has parts.
    private static final int MOST = 60;
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 1920, 1080", "DARK, 1920, 1080"})
    void eachFormIsGoneThroughAsItIsReadAndLeftToWhereOneCameFrom(Settings.Theme theme, int width, int height)
            throws Exception {
        try (WindowDriver window = new WindowDriver(home, Settings.DEFAULT.withTheme(theme)
                .withWindow(new Settings.Bounds(0, 0, width, height, false)))) {
            window.does(new Action.LoadSamples());
            window.until("the comparison", state -> state.review() != null && state.waits().isEmpty());
            window.press(KeyCode.F8);
            window.picture();
            holds(window, "help", () -> window.press(KeyCode.F1), "help-words", "help-close");
            holds(window, "paste", () -> window.press(KeyCode.DIGIT1, true, true, false), "paste-text", "paste-use",
                    "paste-close");
            holds(window, "import", () -> window.press(KeyCode.DIGIT1, false, true, true), "import-parts",
                    "turn-0", "turn-1", "turn-2");
            holds(window, "export", () -> window.press(KeyCode.E, false, true, false), "export-save", "export-copy",
                    "export-close", "export-preview");
            holds(window, "about", () -> window.does(new Action.OpenForm(new Form.About())), "about-close");
            holds(window, "find", () -> window.press(KeyCode.F, false, true, false), "find-words", "find-back",
                    "find-on", "find-close");
            holds(window, "name", () -> window.press(KeyCode.F2), "name-field");
            holds(window, "comment", () -> window.press(KeyCode.C), "comment-field");
        }
    }

    private interface Opening {
        void open() throws Exception;
    }

    /// Opens a form from the list of discrepancies and from a report, goes through it, and leaves it.
    private static void holds(WindowDriver window, String form, Opening opening, String... parts) throws Exception {
        for (String from : List.of("#findings", ".side-b .reading-text")) {
            Node before = window.find(from, Node.class);
            WindowDriver.onFx(() -> {
                before.requestFocus();
                return true;
            });
            opening.open();
            window.until(form + " is open", state -> !(state.form() instanceof Form.None) || state.search().open());
            window.pulse();
            assertThat(window.focused().getId()).as("where %s begins", form).isEqualTo(parts[0]);
            if (parts.length > 1) {
                List<String> way = way(window);
                assertThat(way).as("the way through %s", form).containsSubsequence(parts);
                assertThat(way.contains("reading-text")).as("what lies behind %s is left out", form)
                        .isEqualTo(!window.state().form().isPage());
            }
            window.press(KeyCode.ESCAPE);
            window.pulse();
            assertThat(window.focused()).as("after %s", form).isSameAs(before);
        }
    }

    @Test
    void theChoicesOfTheNoteComeBeforeItsButtons() throws Exception {
        try (WindowDriver window = new WindowDriver(home, Settings.DEFAULT.withTheme(Settings.Theme.LIGHT))) {
            window.does(new Action.LoadSamples());
            window.until("the comparison", state -> state.review() != null && state.waits().isEmpty());
            window.press(KeyCode.E, false, true, false);
            window.picture();
            Node first = window.find("#export-layout", Node.class);
            WindowDriver.onFx(() -> {
                first.requestFocus();
                return true;
            });
            assertThat(way(window)).containsSubsequence("export-layout", "export-format", "export-language",
                    "export-order", "export-part-confirmed", "export-save", "export-copy", "export-close",
                    "export-preview");
        }
    }

    /// What the Tab key leads to from here, until it comes round; the reading panes by their style class.
    private static List<String> way(WindowDriver window) throws Exception {
        List<String> ids = new ArrayList<>();
        Node first = window.focused();
        Node at = first;
        do {
            ids.add(at.getId() != null
                    ? at.getId()
                    : at.getStyleClass().contains("reading-text") ? "reading-text" : at.getClass().getSimpleName());
            window.tab(false);
            at = window.focused();
        } while (!at.equals(first) && ids.size() < MOST);
        return ids;
    }
}
