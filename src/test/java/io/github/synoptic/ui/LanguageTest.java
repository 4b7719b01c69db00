package io.github.synoptic.ui;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Form;
import io.github.synoptic.ui.state.Tab;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import static org.assertj.core.api.Assertions.assertThat;

/// The window speaks German and French, and its bars hold the longer words.
class LanguageTest {
    private static final List<String> OF_REPORTS = List.of("card-words", "only-words");
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"de, Bestätigen, Notiz ausgeben", "fr, Confirmer, Exporter la note"})
    void theBarsHoldTheWordsOfOtherLanguages(String language, String confirm, String export) throws Exception {
        Settings settings = Settings.DEFAULT.withTheme(Settings.Theme.LIGHT);
        try (WindowDriver window = new WindowDriver(home, settings, Locale.forLanguageTag(language))) {
            window.does(new Action.LoadSamples());
            window.until("the comparison", state -> state.review() != null && state.waits().isEmpty());
            window.does(new Action.StepFinding(1, false));
            window.picture().write(Path.of("target", "pictures", "window-" + language + ".png"));
            assertThat(window.says("#confirm")).isEqualTo(confirm);
            assertThat(window.says("#export")).isEqualTo(export);
            for (String id : List.of("#confirm", "#dismiss", "#comment", "#export", "#find", "#open-a", "#menu")) {
                ButtonBase button = window.find(id, ButtonBase.class);
                assertThat(WindowDriver.onFx(() -> button.getWidth() + 1 >= button.prefWidth(-1)
                        && button.localToScene(button.getBoundsInLocal()).getMaxX() <= 1280)).as(id).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1280, 800", "de, DARK, 1280, 800", "fr, LIGHT, 1280, 800", "de, LIGHT, 1920, 1080",
            "fr, DARK, 1920, 1080", "en, DARK, 760, 480", "de, LIGHT, 760, 480", "fr, DARK, 760, 480",
            "de, DARK, 1000, 700"})
    void noWordOfTheWindowIsCut(String language, Settings.Theme theme, int width, int height) throws Exception {
        Settings settings = Settings.DEFAULT.withTheme(theme)
                .withWindow(new Settings.Bounds(0, 0, width, height, false));
        try (WindowDriver window = new WindowDriver(home, settings, Locale.forLanguageTag(language))) {
            window.pulse();
            assertThat(cut(window)).as("the start").isEmpty();
            window.does(new Action.LoadSamples());
            window.until("the comparison", state -> state.review() != null && state.waits().isEmpty());
            window.does(new Action.StepFinding(1, false));
            for (Tab tab : Tab.values()) {
                window.does(new Action.ShowTab(tab));
                assertThat(cut(window)).as("%s", tab).isEmpty();
            }
            for (Form form : List.of(new Form.Help(), new Form.About(), new Form.Paste(Side.A))) {
                window.does(new Action.OpenForm(form));
                assertThat(cut(window)).as("%s", form).isEmpty();
            }
            window.does(new Action.OpenForm(new Form.None()));
            window.press(KeyCode.E, false, true, false);
            assertThat(cut(window)).as("the note").isEmpty();
        }
    }

    /// The labels and buttons seen that end in three dots or stick out of what they stand in, but for words of the reports,
    /// which may be longer than a card.
    private static List<String> cut(WindowDriver window) throws Exception {
        window.pulse();
        window.pulse();
        return WindowDriver.onFx(() -> {
            List<String> cut = new ArrayList<>();
            find(window.window().scene().getRoot(), cut);
            return cut;
        });
    }

    private static boolean sticksOut(Labeled labeled) {
        Bounds own = labeled.localToScene(labeled.getLayoutBounds());
        for (Parent at = labeled.getParent(); at != null; at = at.getParent()) {
            Bounds room = at.localToScene(at.getLayoutBounds());
            if (at instanceof Region && (own.getMinX() < room.getMinX() - 1 || own.getMaxX() > room.getMaxX() + 1)) {
                return true;
            }
        }
        return false;
    }

    private static void find(Node node, List<String> cut) {
        if (!node.isVisible()) {
            return;
        }
        boolean ofReport = node.getStyleClass().stream().anyMatch(OF_REPORTS::contains);
        if (node instanceof Labeled labeled && !ofReport) {
            labeled.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
                    .map(Text::getText)
                    .filter(shown -> shown.endsWith("...") && !shown.equals(labeled.getText()))
                    .forEach(shown -> cut.add(labeled.getText() + " as " + shown));
            if (sticksOut(labeled)) {
                cut.add(labeled.getText() + " sticks out");
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> find(child, cut));
        }
    }
}
