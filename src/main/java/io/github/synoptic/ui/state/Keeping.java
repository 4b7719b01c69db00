package io.github.synoptic.ui.state;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// Where the work is kept and whether it is.
///
/// @param file the project file; null for untitled work, which is kept in a place of its own
/// @param waiting how many edits are not on the disk yet
/// @param unanswered how many of these were sent to be written and have no answer yet
/// @param failed whether the last attempt to write failed; the work is then in memory only
/// @param readOnly whether the project may be read but not changed
public record Keeping(@Nullable Path file, int waiting, int unanswered, boolean failed, boolean readOnly) {
    /// Untitled work, all of it kept.
    public static final Keeping UNTITLED = new Keeping(null, 0, 0, false, false);

    /// All of it kept in this file.
    public static Keeping in(@Nullable Path file, boolean readOnly) {
        return new Keeping(file, 0, 0, false, readOnly);
    }

    /// All that was answered is kept in this file; what was not waits still.
    public Keeping movedTo(Path newFile) {
        return new Keeping(newFile, unanswered, unanswered, false, false);
    }

    /// One more edit waits to be written.
    public Keeping waitingForOneMore() {
        return new Keeping(file, waiting + 1, unanswered + 1, failed, readOnly);
    }

    /// So many edits were answered, and of all that were answered only so many are not on the disk. Edits made since wait
    /// as well: their answers are still to come.
    public Keeping answered(int answers, int left, boolean isRefused) {
        int open = Math.max(0, unanswered - answers);
        return new Keeping(file, left + open, open, isRefused, readOnly);
    }
}
