package io.github.synoptic.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// The folders in which the platform wants a program to keep things.
///
/// @param projects the folder of untitled work
/// @param settings the settings file
/// @param logs the folder of the logs
public record Places(Path projects, Path settings, Path logs) {
    private static final String NAME = "Synoptic";

    /// The socket file by which a program started again reaches the one that is open.
    public Path socket() {
        return projects.resolveSibling("synoptic.socket");
    }

    /// The places on the computer the program runs on, for the person who runs it.
    public static Places here() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    /// The folder of the reader's own templates, beside the settings.
    public Path templates() {
        return settings.resolveSibling("templates");
    }

    /// The places by the name of the system, the home folder and the environment: the XDG folders on Linux, `Library` on
    /// macOS, `AppData` on Windows. A folder that the environment names only relatively is passed over, as XDG demands.
    public static Places of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return windows(home, environment);
        }
        return name.startsWith("mac") ? mac(home) : linux(home, environment);
    }

    private static Places windows(Path home, Map<String, String> environment) {
        Path roaming = folder(environment, "APPDATA", home.resolve("AppData").resolve("Roaming")).resolve(NAME);
        Path local = folder(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local")).resolve(NAME);
        return new Places(local.resolve("untitled"), roaming.resolve("settings.properties"), local.resolve("logs"));
    }

    private static Places mac(Path home) {
        Path library = home.resolve("Library");
        Path support = library.resolve("Application Support").resolve(NAME);
        return new Places(support.resolve("untitled"), support.resolve("settings.properties"),
                library.resolve("Logs").resolve(NAME));
    }

    private static Places linux(Path home, Map<String, String> environment) {
        String own = NAME.toLowerCase(Locale.ROOT);
        Path kept = folder(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve(own);
        Path chosen = folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve(own);
        Path state = folder(environment, "XDG_STATE_HOME", home.resolve(".local/state")).resolve(own);
        return new Places(kept.resolve("untitled"), chosen.resolve("settings.properties"), state.resolve("logs"));
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isEmpty() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
    }
}
