package io.github.synoptic.note;

import org.jspecify.annotations.Nullable;

/// Who says what, side by side.
///
/// @param a what A has somebody say; null where it has no such statement
/// @param b what B has somebody say; null where it has none
public record Exchange(@Nullable Utterance a, @Nullable Utterance b) {
    /// What one report has somebody say.
    ///
    /// @param speaker the speaker as named; null where nobody is
    /// @param words the words said
    public record Utterance(@Nullable String speaker, Excerpt words) {}
}
