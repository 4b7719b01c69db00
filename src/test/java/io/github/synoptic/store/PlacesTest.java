package io.github.synoptic.store;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/// Each platform gets its own folders.
class PlacesTest {
    private static final Path HOME = Path.of("/home/eva");

    @Test
    void linuxUsesTheFoldersOfXdg() {
        assertThat(Places.of("Linux", HOME, Map.of())).isEqualTo(
                new Places(Path.of("/home/eva/.local/share/synoptic/untitled"),
                        Path.of("/home/eva/.config/synoptic/settings.properties"),
                        Path.of("/home/eva/.local/state/synoptic/logs")));
        Map<String, String> moved = Map.of("XDG_DATA_HOME", "/d", "XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s");
        assertThat(Places.of("Linux", HOME, moved)).isEqualTo(new Places(Path.of("/d/synoptic/untitled"),
                Path.of("/c/synoptic/settings.properties"), Path.of("/s/synoptic/logs")));
    }

    @Test
    void aRelativeOrEmptyFolderOfXdgIsPassedOver() {
        assertThat(Places.of("Linux", HOME, Map.of("XDG_DATA_HOME", "here", "XDG_STATE_HOME", "")))
                .isEqualTo(Places.of("Linux", HOME, Map.of()));
    }

    @Test
    void macUsesTheLibrary() {
        assertThat(Places.of("Mac OS X", HOME, Map.of())).isEqualTo(
                new Places(Path.of("/home/eva/Library/Application Support/Synoptic/untitled"),
                        Path.of("/home/eva/Library/Application Support/Synoptic/settings.properties"),
                        Path.of("/home/eva/Library/Logs/Synoptic")));
    }

    @Test
    void windowsKeepsSettingsRoamingAndTheRestLocal() {
        Map<String, String> environment = Map.of("APPDATA", "/r", "LOCALAPPDATA", "/l");
        assertThat(Places.of("Windows 11", HOME, environment)).isEqualTo(new Places(Path.of("/l/Synoptic/untitled"),
                Path.of("/r/Synoptic/settings.properties"), Path.of("/l/Synoptic/logs")));
    }
}
