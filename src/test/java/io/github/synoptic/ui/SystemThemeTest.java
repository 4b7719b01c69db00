package io.github.synoptic.ui;

import com.sun.javafx.application.PlatformImpl;
import com.sun.javafx.application.preferences.PreferenceMapping;
import io.github.synoptic.store.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import static org.assertj.core.api.Assertions.assertThat;

/// A reader who chose no theme has that of the system, and the system may change it meanwhile. The headless platform tells no
/// colours of its own, so it is told two here, in the way in which the platforms with a desktop are told theirs.
class SystemThemeTest {
    private static final String WORDS = "test.words";
    private static final String GROUND = "test.ground";
    @TempDir
    Path home;

    @BeforeEach
    void beginLight() throws Exception {
        WindowDriver.onFx(() -> {
            PlatformImpl.getPlatformPreferences().initialize(Map.of(WORDS, Color.class, GROUND, Color.class),
                    Map.of(WORDS, new PreferenceMapping<>("foregroundColor", Color.class), GROUND,
                            new PreferenceMapping<>("backgroundColor", Color.class)));
            return true;
        });
        system(Color.BLACK, Color.WHITE);
    }

    @AfterEach
    void endLight() throws Exception {
        system(Color.BLACK, Color.WHITE);
    }

    @Test
    void theWindowTurnsDarkAndLightAsTheSystemDoes() throws Exception {
        try (WindowDriver window = new WindowDriver(home, Settings.DEFAULT.withTheme(Settings.Theme.SYSTEM))) {
            assertThat(brightness(window)).isGreaterThan(0.8);
            system(Color.WHITE, Color.BLACK);
            assertThat(brightness(window)).isLessThan(0.2);
            system(Color.BLACK, Color.WHITE);
            assertThat(brightness(window)).isGreaterThan(0.8);
        }
    }

    @Test
    void aThemeTheReaderChoseStays() throws Exception {
        try (WindowDriver window = new WindowDriver(home, Settings.DEFAULT.withTheme(Settings.Theme.LIGHT))) {
            system(Color.WHITE, Color.BLACK);
            assertThat(brightness(window)).isGreaterThan(0.8);
        }
    }

    private static void system(Color words, Color ground) throws Exception {
        WindowDriver.onFx(() -> {
            PlatformImpl.updatePreferences(Map.of(WORDS, words, GROUND, ground));
            return true;
        });
    }

    /// How bright the ground of the window is, 0 to 1.
    private static double brightness(WindowDriver window) throws Exception {
        window.pulse();
        return WindowDriver.onFx(() -> {
            WritableImage picture = window.window().scene().snapshot(null);
            return picture.getPixelReader().getColor(20, (int) picture.getHeight() / 2).getBrightness();
        });
    }
}
