package io.github.synoptic.ui;

import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;

/// Seeing what was imported of a document, and correcting it, in the real window.
class ImportTest {
    private static final Path DOCUMENTS = Path.of("src", "test", "resources", "source");
    private static final Path PAGE = DOCUMENTS.resolve("page-news-site").resolve("walkout.html");
    private static final Path BOOK = DOCUMENTS.resolve("book-two-chapters").resolve("nine-days.epub");
    private static final String CAPTION = "Pickets on the north quay";
    @TempDir
    Path home;

    private static String text(WindowDriver window, Side side) throws Exception {
        Report report = Objects.requireNonNull(window.state().report(side));
        return report.text();
    }

    private static Form.Import shown(AppState state) {
        return (Form.Import) state.form();
    }

    private static int caption(WindowDriver window) throws Exception {
        var parts = shown(window.state()).imported().parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).text().contains(CAPTION)) {
                return i;
            }
        }
        throw new AssertionError("no caption");
    }

    @ParameterizedTest
    @EnumSource(value = Settings.Theme.class, names = {"LIGHT", "DARK"})
    void aCaptionIsTakenInWithAClickAndUndoneAgain(Settings.Theme theme) throws Exception {
        try (WindowDriver window = new WindowDriver(home, Settings.DEFAULT.withTheme(theme))) {
            window.does(new Action.LoadFile(Side.A, PAGE));
            window.until("the report", state -> state.report(Side.A) != null);
            String before = text(window, Side.A);
            assertThat(before).doesNotContain(CAPTION);
            assertThat(window.says("#banner-text")).contains("pieces of document A");
            window.fire("#banner .button");
            window.until("the pieces", state -> state.form() instanceof Form.Import);
            window.picture().write(Path.of("target", "pictures", "import-" + theme + ".png"));
            int caption = caption(window);
            window.fire("#turn-" + caption);
            assertThat(text(window, Side.A)).contains(CAPTION);
            assertThat(window.says("#told")).startsWith("Took");
            window.picture().write(Path.of("target", "pictures", "import-taken-" + theme + ".png"));
            assertThat(window.says("#turn-" + caption)).isEqualTo("Leave out");
            window.press(KeyCode.Z, false, true, false);
            assertThat(text(window, Side.A)).isEqualTo(before);
            assertThat(shown(window.state()).imported().taken()).doesNotContain(caption);
        }
    }

    @Test
    void aMarkStaysOnItsWordsAndAnotherStartFindsTheTextAsItWasTaken() throws Exception {
        String taken;
        try (WindowDriver window = new WindowDriver(home, Settings.DEFAULT)) {
            markAndShow(window);
            window.does(new Action.TurnPart(caption(window)));
            window.until("the comparison", state -> state.waits().isEmpty() && state.keeping().waiting() == 0);
            taken = text(window, Side.A);
            assertMarked(window.state(), taken);
        }
        try (WindowDriver window = new WindowDriver(home, Settings.DEFAULT)) {
            window.until("the comparison", state -> state.review() != null && state.waits().isEmpty());
            assertThat(text(window, Side.A)).isEqualTo(taken).contains(CAPTION);
            assertMarked(window.state(), taken);
            window.does(new Action.ShowImport(Side.A));
            window.until("the pieces", state -> state.form() instanceof Form.Import);
            assertThat(shown(window.state()).same()).isTrue();
            assertThat(shown(window.state()).imported().taken()).contains(caption(window));
        }
    }

    /// Marks the result of the vote on both sides, and shows what was imported of A.
    private static void markAndShow(WindowDriver window) throws Exception {
        window.does(new Action.LoadFile(Side.A, PAGE));
        window.does(new Action.LoadText(Side.B, "Dockers voted.\n\nThe vote was 409 to 312, the branch said."));
        window.until("the comparison", state -> state.review() != null && state.waits().isEmpty());
        window.select(Side.A, "412 to 309");
        window.select(Side.B, "409 to 312");
        window.press(KeyCode.DIGIT1);
        window.does(new Action.ShowImport(Side.A));
        window.until("the pieces", state -> state.form() instanceof Form.Import);
    }

    private static void assertMarked(AppState state, String text) {
        var review = Objects.requireNonNull(state.review());
        assertThat(review.orphans()).isEmpty();
        assertThat(review.findings()).filteredOn(finding -> finding.isOwn() && finding.kind() == Kind.QUANTITY)
                .extracting(finding -> finding.a().in(text)).isEqualTo(List.of("412 to 309"));
    }

    @Test
    void aMarkWhoseWordsAreLeftOutIsListedAsLost() throws Exception {
        try (WindowDriver window = new WindowDriver(home, Settings.DEFAULT)) {
            markAndShow(window);
            var parts = shown(window.state()).imported().parts();
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).text().contains("412 to 309")) {
                    window.does(new Action.TurnPart(i));
                }
            }
            window.until("the comparison", state -> state.waits().isEmpty());
            assertThat(Objects.requireNonNull(window.state().review()).orphans()).hasSize(1);
            window.picture().write(Path.of("target", "pictures", "import-orphan.png"));
            assertThat(window.says(".orphans .import-words")).contains("412 to 309", "409 to 312");
        }
    }

    @Test
    void oneChapterOfABookIsTakenAlone() throws Exception {
        try (WindowDriver window = new WindowDriver(home, Settings.DEFAULT)) {
            window.does(new Action.LoadFile(Side.B, BOOK));
            window.until("the report", state -> state.report(Side.B) != null);
            window.does(new Action.ShowImport(Side.B));
            window.until("the pieces", state -> state.form() instanceof Form.Import);
            ComboBox<?> chapters = window.find("#chapters", ComboBox.class);
            window.picture().write(Path.of("target", "pictures", "import-book.png"));
            WindowDriver.onFx(() -> {
                chapters.getSelectionModel().select(1);
                return true;
            });
            assertThat(text(window, Side.B)).startsWith("Two").doesNotContain("412 to 309");
            window.fire("#take-anew");
            assertThat(text(window, Side.B)).startsWith("One").contains("412 to 309");
        }
    }
}
