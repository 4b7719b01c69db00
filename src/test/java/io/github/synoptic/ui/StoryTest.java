package io.github.synoptic.ui;

import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.Review;
import io.github.synoptic.project.Verdict;
import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Share;
import io.github.synoptic.ui.state.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;

/// The job that Synoptic is for, from the first key to the exported note, in the real window.
class StoryTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(value = Settings.Theme.class, names = {"LIGHT", "DARK"})
    void aReporterComparesMarksClosesComesBackAndExports(Settings.Theme theme) throws Exception {
        List<Finding> left;
        try (WindowDriver window = new WindowDriver(home, Settings.DEFAULT.withTheme(theme))) {
            window.picture().write(PICTURES.resolve("start-" + theme + ".png"));
            loadBoth(window);
            window.picture().write(PICTURES.resolve("compared-" + theme + ".png"));
            left = work(window);
            window.picture().write(PICTURES.resolve("worked-" + theme + ".png"));
        }
        try (WindowDriver window = new WindowDriver(home, Settings.DEFAULT.withTheme(theme))) {
            AppState back = compared(window);
            assertThat(review(back).findings()).isEqualTo(left);
            export(window);
        }
    }

    @Test
    void threeReportsSortThemselvesOutInTheMatrixAndACellOpensItsPair() throws Exception {
        try (WindowDriver window = new WindowDriver(home, Settings.DEFAULT.withTheme(Settings.Theme.LIGHT))) {
            window.does(new Action.LoadSamples());
            compared(window);
            window.does(new Action.ShowTab(Tab.REPORTS));
            window.until("all shares", state -> state.shares().values().stream().allMatch(Share::isKnown));
            window.picture().write(PICTURES.resolve("reports.png"));
            assertThat(window.says("#pair-1-2")).endsWith("%");
            window.fire("#pair-3-1");
            AppState state = compared(window);
            assertThat(state.pair()).isEqualTo(new Pair(3, 1));
        }
    }

    private static void loadBoth(WindowDriver window) throws Exception {
        Path samples = Path.of("assets", "samples");
        window.does(new Action.LoadFile(Side.A, samples.resolve("harbour-post.txt")));
        window.does(new Action.LoadFile(Side.B, samples.resolve("northern-wire.txt")));
        compared(window);
    }

    private static AppState compared(WindowDriver window) throws Exception {
        return window.until("the comparison", state -> state.review() != null && state.waits().isEmpty());
    }

    private static List<Finding> work(WindowDriver window) throws Exception {
        window.press(KeyCode.F8);
        window.press(KeyCode.ENTER);
        assertThat(window.says("#told")).isEqualTo("Confirmed a discrepancy");
        window.press(KeyCode.F8);
        window.press(KeyCode.DELETE);
        window.select(Side.A, "Fishing crews waited");
        window.select(Side.B, "The audience lasted");
        window.press(KeyCode.MINUS);
        assertThat(window.state().choice().chosenFinding()).extracting(Finding::kind).isEqualTo(Kind.FACT);
        window.press(KeyCode.C);
        window.type("#comment-field", "Who waited, who was received?");
        window.press(KeyCode.F8);
        window.press(KeyCode.ENTER);
        window.press(KeyCode.Z, false, true, false);
        assertThat(window.says("#told")).isEqualTo("Undone: Confirmed a discrepancy");
        AppState state = window.until("all on the disk", now -> now.keeping().waiting() == 0);
        assertThat(review(state).count(Verdict.CONFIRMED)).isEqualTo(2);
        assertThat(review(state).count(Verdict.DISMISSED)).isEqualTo(1);
        return review(state).findings();
    }

    private static Review review(AppState state) {
        return Objects.requireNonNull(state.review());
    }

    private void export(WindowDriver window) throws Exception {
        Path note = home.resolve("note.md");
        window.does(new Action.Export(note));
        window.until("the note", state -> state.banner() != null && state.waits().isEmpty());
        assertThat(window.says("#banner-text")).contains(note.toString());
        assertThat(Files.readString(note)).contains("Who waited, who was received?", "Fishing crews waited",
                "The audience lasted");
    }
}
