package io.github.synoptic.ui.state;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// Where the work is kept and whether it is.
///
/// @param file the project file; null for untitled work, which is kept in a place of its own
/// @param waiting how many edits are not on the disk yet
/// @param failed whether the last attempt to write failed; the work is then in memory only
/// @param readOnly whether the project may be read but not changed
public record Keeping(@Nullable Path file, int waiting, boolean failed, boolean readOnly) {
    /// Untitled work, all of it kept.
    public static final Keeping UNTITLED = new Keeping(null, 0, false, false);

    /// One more edit waits to be written.
    public Keeping waitingForOneMore() {
        return new Keeping(file, waiting + 1, failed, readOnly);
    }

    /// Only this many edits wait still.
    public Keeping waitingFor(int left) {
        return new Keeping(file, left, false, readOnly);
    }

    /// Writing failed; so many wait.
    public Keeping missing(int left) {
        return new Keeping(file, left, true, readOnly);
    }
}
