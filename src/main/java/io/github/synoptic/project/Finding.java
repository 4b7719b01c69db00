package io.github.synoptic.project;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.discrepancy.Discrepancy;
import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

/// One row of the list of discrepancies: a proposal of the program's, a mark of the reader's, or both.
///
/// @param kind what sort of difference it is; the reader's word counts
/// @param a the words of A
/// @param b the words of B
/// @param verdict what the reader decided; OPEN for a proposal not touched
/// @param comment the reader's words; empty where there are none
/// @param mark the reader's mark; null where the proposal was not touched
/// @param proposal what the program proposes now; null where it does not, or the mark is the reader's own
/// @param link the link it stands in; null where there is none
public record Finding(Kind kind, Span a, Span b, Verdict verdict, String comment, @Nullable Mark mark,
        @Nullable Discrepancy proposal, @Nullable Link link) {
    /// Whether it is of mere style and the reader has not touched it: folded by default.
    public boolean isStyle() {
        return mark == null && proposal != null && proposal.style();
    }

    /// Whether the reader marked it without a proposal.
    public boolean isOwn() {
        return mark != null && mark.proposal() == null;
    }

    /// How sure the program is or was, 0 to 1; 1 for the reader's own.
    public double confidence() {
        if (proposal != null) {
            return proposal.confidence();
        }
        return mark == null || mark.proposal() == null ? 1 : mark.proposal().confidence();
    }
}
