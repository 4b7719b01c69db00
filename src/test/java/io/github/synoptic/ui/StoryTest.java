package io.github.synoptic.ui;

import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.state.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class StoryTest {
    @TempDir
    Path home;

    @Test
    void pictures() throws Exception {
        for (Settings.Theme theme : new Settings.Theme[]{Settings.Theme.LIGHT, Settings.Theme.DARK}) {
            try (WindowDriver window = new WindowDriver(home.resolve(theme.name()),
                    Settings.DEFAULT.withTheme(theme))) {
                window.picture().write(Path.of("target/pictures/start-" + theme + ".png"));
                window.does(new Action.LoadSamples());
                window.until("compared", state -> state.review() != null);
                window.does(new Action.StepFinding(1, false));
                window.picture().write(Path.of("target/pictures/window-" + theme + ".png"));
            }
        }
    }
}
