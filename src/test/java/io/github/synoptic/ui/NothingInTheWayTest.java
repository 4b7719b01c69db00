package io.github.synoptic.ui;

import io.github.synoptic.MadeUpReports;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.store.SettingsFile;
import io.github.synoptic.ui.state.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;

/// Nothing stands in the reader's way: they are told what to do, what is being done and what was done.
class NothingInTheWayTest extends SampleRoom {
    private static void emptied() throws Exception {
        window().does(new Action.NewProject(List.of()));
        window().until("a new project", state -> state.project().reports().isEmpty() && state.waits().isEmpty());
        window().picture();
    }

    @Test
    void anEmptyWindowSaysWhatToDoAndTheSamplesAreOneClickAway() throws Exception {
        emptied();
        assertThat(window().words(".start")).contains("Set two reports of the same events side by side", "dropped here",
                "F1 lists all keys");
        Bounds start = window().bounds(window().find(".start-column", Node.class));
        Bounds all = window().bounds(window().find(".shell", Node.class));
        assertThat(start.getCenterX()).isBetween(all.getWidth() * 0.4, all.getWidth() * 0.6);
        window().fire("#start-samples");
        window().untilCompared();
        assertThat(window().state().project().reports()).hasSize(3);
        assertThat(window().all(".start")).isEmpty();
    }

    @Test
    void aProjectOpenedOfLateIsOneClickAwayFromTheStart() throws Exception {
        reopened();
        Path file = java.util.Objects.requireNonNull(window().state().keeping().file());
        emptied();
        Hyperlink link = window().all(".start-recent .hyperlink").stream().map(Hyperlink.class::cast)
                .filter(one -> one.getText().equals(file.toString())).findFirst().orElseThrow();
        WindowDriver.onFx(() -> {
            link.fire();
            return true;
        });
        window().until("the project", state -> file.equals(state.keeping().file()));
        assertThat(window().untilCompared().project().reports()).hasSize(3);
    }

    @Test
    void longWorkIsShownAndStopsWithOneClickAndIsAskedForAgainWithAnother() throws Exception {
        List<String> texts = new MadeUpReports(5).pair(40_000);
        window().does(new Action.LoadText(Side.A, texts.get(0)), new Action.LoadText(Side.B, texts.get(1)));
        window().until("the comparison to begin", state -> state.compared().running()
                && state.waits().stream().allMatch(wait -> wait.subject().equals("compare")));
        window().pulse();
        if (window().state().compared().running()) {
            window().fire("#stop");
            assertThat(window().says("#banner-text")).startsWith("The comparison was stopped.");
            assertThat(window().state().compared().running()).isFalse();
            assertThat(window().all("#stop")).isEmpty();
            window().fire("#banner .button");
        }
        window().untilCompared();
        assertThat(window().all("#banner-text")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whileLongWorkRunsNothingMovesWhereLessMotionIsAskedFor(boolean less) throws Exception {
        WindowDriver.onFx(() -> {
            window().window().scene().getPreferences().setReducedMotion(less);
            return true;
        });
        try {
            List<String> texts = new MadeUpReports(5).pair(40_000);
            window().does(new Action.LoadText(Side.A, texts.get(0)), new Action.LoadText(Side.B, texts.get(1)));
            window().find("#stop", Node.class);
            if (window().state().compared().running()) {
                assertThat(window().says("#time")).isEqualTo("Comparing…");
                assertThat(window().all(".progress-bar").isEmpty()).isEqualTo(less);
            }
            window().does(new Action.Stop());
        } finally {
            WindowDriver.onFx(() -> {
                window().window().scene().getPreferences().setReducedMotion(null);
                return true;
            });
        }
    }

    @Test
    void undoAndRedoSayWhatTheyDid() throws Exception {
        window().press(KeyCode.F8);
        window().press(KeyCode.ENTER);
        undo();
        assertTold("Undone: Confirmed a discrepancy");
        window().press(KeyCode.Z, true, true, false);
        assertTold("Done again: Confirmed a discrepancy");
        window().press(KeyCode.Z, false, true, false);
        window().press(KeyCode.Y, false, true, false);
        assertTold("Done again: Confirmed a discrepancy");
    }

    @Test
    void helpListsTheKeysAndIsSearchedAndClosedByKeys() throws Exception {
        window().press(KeyCode.F1);
        window().pulse();
        int all = window().all("#help .help-keys").size();
        assertThat(all).isGreaterThan(40);
        TextField words = window().find("#help-words", TextField.class);
        assertThat(WindowDriver.onFx(words::isFocused)).isTrue();
        WindowDriver.onFx(() -> {
            words.setText("cut the");
            return true;
        });
        window().pulse();
        assertThat(window().all("#help .help-keys")).singleElement().extracting(node -> ((Label) node).getText())
                .isEqualTo("Alt+Shift+S");
        WindowDriver.onFx(() -> {
            words.setText("xyzzy");
            return true;
        });
        window().pulse();
        assertThat(window().words("#help")).contains("No key does that.");
        window().press(KeyCode.ESCAPE);
        assertThat(window().all("#help")).isEmpty();
    }

    @Test
    void howTheReaderLikesToReadIsKept() throws Exception {
        window().press(KeyCode.PLUS, false, true, false);
        window().press(KeyCode.L);
        window().press(KeyCode.K, false, true, false);
        window().until("all on the disk", state -> state.keeping().waiting() == 0);
        double zoom = window().state().look().zoom();
        Path file = home().resolve("settings.properties");
        window().until("the settings", state -> {
            try {
                var kept = new SettingsFile(file).read().settings();
                return kept.level() && !kept.linked() && Math.round(kept.zoom() * 100) == Math.round(zoom);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(window().find("#level", javafx.scene.control.ToggleButton.class).isSelected()).isTrue();
    }
}
