package io.github.synoptic.note;

import io.github.synoptic.engine.align.Reason;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.Mark;
import org.jspecify.annotations.Nullable;

/// One difference in a note.
///
/// @param number its number in the note, from 1
/// @param finding what was found, and what the reader made of it
/// @param a the words of A
/// @param b the words of B
public record Entry(int number, Finding finding, Excerpt a, Excerpt b) {
    /// Why the program proposed it; null where the reader marked it on their own.
    public @Nullable Reason reason() {
        if (finding.proposal() != null) {
            return finding.proposal().reason();
        }
        Mark mark = finding.mark();
        return mark == null || mark.proposal() == null ? null : mark.proposal().reason();
    }
}
