package io.github.synoptic.ui;

import io.github.synoptic.store.Settings;

import java.nio.file.Path;

/// Where the program keeps things, and what it knows from the last time.
///
/// @param untitled the folder of untitled work
/// @param settings the file of the settings
/// @param known what that file said at the start
/// @param version the program's number
public record Desktop(Path untitled, Path settings, Settings known, String version) {
    /// The folder of the reader's own templates, beside the settings.
    Path templates() {
        return settings.resolveSibling("templates");
    }
}
