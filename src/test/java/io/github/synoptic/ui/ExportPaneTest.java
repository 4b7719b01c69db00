package io.github.synoptic.ui;

import io.github.synoptic.project.Mark;
import io.github.synoptic.project.NoteChoice;
import io.github.synoptic.project.NoteChoice.Section;
import io.github.synoptic.store.ProjectStore;
import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.note.ExportModel;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Form;
import io.github.synoptic.ui.state.Message;
import io.github.synoptic.ui.state.Preview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;

/// The reader chooses what stands in the note and sees at once what it will look like.
class ExportPaneTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    @TempDir
    Path home;

    private static WindowDriver opened(Path home, Settings.Theme theme) throws Exception {
        WindowDriver window = new WindowDriver(home, Settings.DEFAULT.withTheme(theme));
        window.does(new Action.LoadSamples());
        window.until("the comparison", state -> state.review() != null && state.waits().isEmpty());
        window.press(KeyCode.F8);
        window.press(KeyCode.ENTER);
        window.press(KeyCode.F8);
        window.press(KeyCode.DELETE);
        window.press(KeyCode.E, false, true, false);
        previewed(window, "Confirmed discrepancies");
        return window;
    }

    private static List<String> lines(AppState state) {
        return state.form() instanceof Form.Export form
                ? form.preview().lines().stream().flatMap(line -> line.cells().stream()).map(Preview.Cell::text)
                        .toList()
                : List.of();
    }

    private static AppState previewed(WindowDriver window, String words) throws Exception {
        return window.until("the preview of " + words,
                state -> lines(state).stream().anyMatch(line -> line.contains(words)));
    }

    private static void choose(WindowDriver window, String box, String label) throws Exception {
        ComboBox<?> options = window.find(box, ComboBox.class);
        WindowDriver.onFx(() -> {
            for (int i = 0; i < options.getItems().size(); i++) {
                if (((ExportModel.Option<?>) options.getItems().get(i)).label().equals(label)) {
                    options.getSelectionModel().select(i);
                    return true;
                }
            }
            throw new AssertionError(label + " is none of " + options.getItems());
        });
    }

    @ParameterizedTest
    @EnumSource(value = Settings.Theme.class, names = {"LIGHT", "DARK"})
    void whatIsChosenIsSeenAtOnce(Settings.Theme theme) throws Exception {
        try (WindowDriver window = opened(home, theme)) {
            window.picture().write(PICTURES.resolve("export-" + theme + ".png"));
            window.find("#export-part-statements", CheckBox.class);
            window.fire("#export-part-statements");
            previewed(window, "Who said what");
            window.fire("#export-part-dismissed");
            previewed(window, "Dismissed (1)");
            choose(window, "#export-language", "Deutsch");
            previewed(window, "Verworfen (1)");
            window.picture().write(PICTURES.resolve("export-german-" + theme + ".png"));
            choose(window, "#export-layout", "Request to check");
            previewed(window, "Bitte um Prüfung");
            window.picture().write(PICTURES.resolve("export-letter-" + theme + ".png"));
            choose(window, "#export-layout", "Synoptic's own");
            choose(window, "#export-format", "Table (CSV)");
            previewed(window, "number,verdict,kind");
            window.picture().write(PICTURES.resolve("export-table-" + theme + ".png"));
        }
    }

    @Test
    void whatIsChosenIsOnTheDiskWhileThePaneIsStillOpen() throws Exception {
        try (WindowDriver window = opened(home, Settings.Theme.LIGHT)) {
            window.fire("#export-part-statements");
            choose(window, "#export-language", "Deutsch");
            choose(window, "#export-order", "By kind");
            window.until("all on the disk", state -> state.keeping().waiting() == 0);
            assertThat(window.state().form()).isInstanceOf(Form.Export.class);
            NoteChoice kept = onTheDisk(home);
            assertThat(kept.sections()).contains(Section.STATEMENTS);
            assertThat(kept.language()).isEqualTo("de");
            assertThat(kept.order()).isEqualTo(NoteChoice.Order.KIND);
        }
    }

    /// The choice in the untitled project, read from a copy, as after a kill.
    private static NoteChoice onTheDisk(Path home) throws Exception {
        try (Stream<Path> files = Files.walk(home)) {
            Path project = files.filter(file -> file.toString().endsWith(".synoptic")).findFirst().orElseThrow();
            try (ProjectStore store = ProjectStore.openReadOnly(project)) {
                return store.history().present().note();
            }
        }
    }

    @Test
    void aStepBackIsSeenInTheOpenPane() throws Exception {
        try (WindowDriver window = opened(home, Settings.Theme.LIGHT)) {
            window.fire("#export-part-statements");
            previewed(window, "Who said what");
            window.does(new Action.Undo());
            window.until("the preview without it",
                    state -> lines(state).stream().noneMatch(line -> line.contains("Who said what")));
            assertThat(window.find("#export-part-statements", CheckBox.class).isSelected()).isFalse();
        }
    }

    @Test
    void theChoiceIsKeptInTheProjectWhenThePaneIsLeftAndCanBeUndone() throws Exception {
        try (WindowDriver window = opened(home, Settings.Theme.LIGHT)) {
            window.fire("#export-part-statements");
            window.press(KeyCode.ESCAPE);
            NoteChoice kept = window.state().project().note();
            assertThat(kept.sections()).contains(Section.STATEMENTS);
            assertThat(window.says("#told")).isEqualTo("Chose what stands in the note");
            window.press(KeyCode.Z, false, true, false);
            assertThat(window.state().project().note()).isEqualTo(NoteChoice.FIRST);
            window.press(KeyCode.Z, true, true, false);
            window.until("all on the disk", state -> state.keeping().waiting() == 0);
        }
        try (WindowDriver window = new WindowDriver(home, Settings.DEFAULT)) {
            AppState back = window.until("the project", state -> state.review() != null);
            assertThat(back.project().note().sections()).contains(Section.STATEMENTS);
        }
    }

    @Test
    void theFileIsWhatThePaneShows() throws Exception {
        try (WindowDriver window = opened(home, Settings.Theme.LIGHT)) {
            choose(window, "#export-layout", "Editor's note");
            choose(window, "#export-language", "Français");
            previewed(window, "Note de la rédaction");
            Path file = home.resolve("note.md");
            window.does(new Action.Export(file));
            window.until("the note", state -> state.banner() != null && state.waits().isEmpty());
            assertThat(Files.readString(file)).startsWith("# Note de la rédaction");
        }
    }

    @Test
    void aFaultInATemplateIsToldInThePaneWithItsLine() throws Exception {
        Files.createDirectories(home.resolve("templates"));
        Files.writeString(home.resolve("templates").resolve("house.md"), "x\n\n{{smell}}\n");
        try (WindowDriver window = opened(home, Settings.Theme.LIGHT)) {
            choose(window, "#export-layout", "house");
            window.until("the fault", state -> state.form() instanceof Form.Export form
                    && form.preview().fault() != null);
            assertThat(window.says("#export-fault")).contains("house.md:3", "smell");
            Files.writeString(home.resolve("templates").resolve("house.md"), "Mended\n");
            window.fire("#export-part-style");
            previewed(window, "Mended");
        }
    }

    @Test
    void theWholeNoteIsCopiedAsRichTextAndMarkdownAtOnce() throws Exception {
        try (WindowDriver window = opened(home, Settings.Theme.LIGHT)) {
            window.fire("#export-copy");
            window.until("the copy", state -> state.told() != null && state.waits().isEmpty());
            WindowDriver.onFx(() -> {
                assertThat(Clipboard.getSystemClipboard().getHtml()).contains("<mark>", "<h1");
                assertThat(Clipboard.getSystemClipboard().getString()).contains("## Confirmed discrepancies (1)");
                return true;
            });
        }
    }

    @Test
    void keysForReadingAreAsleepWhileThePaneIsOpen() throws Exception {
        try (WindowDriver window = opened(home, Settings.Theme.LIGHT)) {
            AppState before = window.state();
            window.press(KeyCode.DELETE);
            window.press(KeyCode.ENTER);
            assertThat(window.state().project()).isEqualTo(before.project());
        }
    }

    @Test
    void aDiscrepancyAndAPairOfPassagesAreCopiedAsRichTextAndMarkdownAtOnce() throws Exception {
        try (WindowDriver window = opened(home, Settings.Theme.LIGHT)) {
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.F8);
            copied(window, "<mark>", "> ");
            window.press(KeyCode.F7);
            copied(window, "<blockquote", "> ");
        }
    }

    private static void copied(WindowDriver window, String html, String markdown) throws Exception {
        WindowDriver.onFx(() -> Clipboard.getSystemClipboard().setContent(java.util.Map.of()));
        window.press(KeyCode.C, true, true, false);
        window.until("the copy", state -> state.waits().isEmpty()
                && new Message("window.note-copied", List.of()).equals(state.told()));
        WindowDriver.onFx(() -> {
            assertThat(Clipboard.getSystemClipboard().getHtml()).contains(html);
            assertThat(Clipboard.getSystemClipboard().getString()).contains(markdown, "The Harbour Post, paragraph",
                    "Northern Wire, paragraph");
            return true;
        });
    }

    @Test
    void theMarksOfANoteComeBackAndThoseThatCannotAreListed() throws Exception {
        Path note = home.resolve("note.json");
        try (WindowDriver window = opened(home, Settings.Theme.LIGHT)) {
            window.does(new Action.Export(note));
            window.until("the note", state -> state.banner() != null && state.waits().isEmpty());
            window.press(KeyCode.ESCAPE);
            Files.writeString(note, Files.readString(note).replace("\"comment\": \"\"", "\"comment\": \"Back.\""));
            int before = marks(window.state()).size();
            window.does(new Action.ImportNote(note));
            AppState back = window.until("the marks", state -> state.waits().isEmpty()
                    && marks(state).size() > before);
            assertThat(marks(back)).filteredOn(mark -> mark.comment()
                    .equals("Back.")).hasSize(2);
            window.press(KeyCode.Z, false, true, false);
            assertThat(marks(window.state())).hasSize(before);
            Files.writeString(note, Files.readString(note).replaceAll("(\"text\": )\"[^\"]{1,80}\"", "$1\"gone\""));
            window.does(new Action.ImportNote(note));
            window.until("the list of the lost", state -> state.banner() != null && state.waits().isEmpty());
            assertThat(window.says("#banner-text")).contains("gone");
        }
    }

    private static Collection<Mark> marks(AppState state) {
        return state.project().workOn(Objects.requireNonNull(state.pair())).marks().values();
    }
}
