package io.github.synoptic.ui;

import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.project.Finding;
import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Choice;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import static org.assertj.core.api.Assertions.assertThat;

/// All of it is done by keyboard, at both sizes of the window and in both themes.
class KeyboardTest {
    @TempDir
    Path home;

    private WindowDriver compared(Settings.Theme theme, int width, int height) throws Exception {
        WindowDriver window = new WindowDriver(home, Settings.DEFAULT.withTheme(theme)
                .withWindow(new Settings.Bounds(0, 0, width, height, false)));
        window.does(new Action.LoadSamples());
        window.until("the comparison", state -> state.review() != null && state.waits().isEmpty());
        window.pulse();
        return window;
    }

    private static Finding chosen(WindowDriver window) throws Exception {
        return Objects.requireNonNull(window.state().choice().chosenFinding());
    }

    private static String words(AppState state, Side side, Span span) {
        return Objects.requireNonNull(state.comparison()).report(side).words(span);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 1920, 1080", "DARK, 1920, 1080"})
    void theKindOfADiscrepancyIsChangedByADigit(Settings.Theme theme, int width, int height) throws Exception {
        try (WindowDriver window = compared(theme, width, height)) {
            window.press(KeyCode.F8);
            Kind before = chosen(window).kind();
            window.press(before == Kind.DATE ? KeyCode.DIGIT3 : KeyCode.DIGIT2);
            assertThat(chosen(window).kind()).isEqualTo(before == Kind.DATE ? Kind.NAME : Kind.DATE);
            assertThat(window.cardOf(chosen(window))).contains(before == Kind.DATE ? "Name" : "Date");
            window.press(KeyCode.Z, false, true, false);
            assertThat(window.state().shownFindings().getFirst().kind()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800, A", "DARK, 1280, 800, B", "LIGHT, 1920, 1080, B", "DARK, 1920, 1080, A"})
    void eitherSpanOfADiscrepancyIsMovedToTheSelectedWords(Settings.Theme theme, int width, int height, Side side)
            throws Exception {
        try (WindowDriver window = compared(theme, width, height)) {
            window.press(KeyCode.F8);
            Finding before = chosen(window);
            window.select(side, side == Side.A ? "Fishing crews waited" : "The audience lasted");
            window.press(KeyCode.J);
            Finding after = chosen(window);
            assertThat(words(window.state(), side, side == Side.A ? after.a() : after.b()))
                    .isEqualTo(side == Side.A ? "Fishing crews waited" : "The audience lasted");
            assertThat(side == Side.A ? after.b() : after.a()).isEqualTo(side == Side.A ? before.b() : before.a());
            assertThat(window.cardOf(after)).contains(side == Side.A ? "Fishing crews" : "The audience");
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 1920, 1080", "DARK, 1920, 1080"})
    void inTheLevelViewWordsOfBothSidesAreSelectedAndMarkedByKeys(Settings.Theme theme, int width, int height)
            throws Exception {
        try (WindowDriver window = compared(theme, width, height)) {
            window.press(KeyCode.L);
            assertThat(window.find(".level-view", Region.class).isVisible()).isTrue();
            int before = window.state().shownFindings().size();
            window.press(KeyCode.F6);
            window.press(KeyCode.F6);
            extend(window, 3);
            Span inA = window.selection(Side.A);
            window.press(KeyCode.F6);
            extend(window, 2);
            Span inB = window.selection(Side.B);
            assertThat(window.selection(Side.A)).as("A keeps its selection").isEqualTo(inA);
            window.press(KeyCode.DIGIT1);
            assertThat(window.state().shownFindings()).hasSize(before + 1)
                    .anyMatch(finding -> finding.isOwn() && finding.a().equals(inA) && finding.b().equals(inB)
                            && finding.kind() == Kind.QUANTITY);
        }
    }

    private static void extend(WindowDriver window, int words) throws Exception {
        for (int i = 0; i < words; i++) {
            window.press(KeyCode.RIGHT, true, true, false);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 1920, 1080", "DARK, 1920, 1080"})
    void inTheLevelViewTheArrowsGoFromPassageToPassageAndTheSpaceBarChoosesOne(Settings.Theme theme, int width,
            int height) throws Exception {
        try (WindowDriver window = compared(theme, width, height)) {
            window.press(KeyCode.L);
            window.press(KeyCode.F6);
            window.press(KeyCode.F6);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.END, true, false, false);
            Span passage = window.selection(Side.A);
            assertThat(Objects.requireNonNull(window.state().comparison()).a().sentences())
                    .anyMatch(sentence -> sentence.span().equals(passage));
            window.press(KeyCode.SPACE);
            assertThat(window.state().choice()).isNotEqualTo(new Choice.Nothing());
        }
    }
}
