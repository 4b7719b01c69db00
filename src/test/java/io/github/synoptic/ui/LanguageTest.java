package io.github.synoptic.ui;

import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.state.Action;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ButtonBase;

import static org.assertj.core.api.Assertions.assertThat;

/// The window speaks German and French, and its bars hold the longer words.
class LanguageTest {
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
}
