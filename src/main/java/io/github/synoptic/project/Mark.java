package io.github.synoptic.project;

import io.github.synoptic.engine.align.Reason;
import io.github.synoptic.engine.discrepancy.Discrepancy;
import io.github.synoptic.engine.discrepancy.Kind;
import org.jspecify.annotations.Nullable;

/// A difference that the reader has touched: decided, commented on, or marked on their own. It stays even where a later
/// engine no longer proposes it.
///
/// @param id its number, unique within the project
/// @param kind what sort of difference the reader takes it for
/// @param a the words of A
/// @param b the words of B
/// @param verdict what the reader decided
/// @param comment the reader's words; empty where there are none
/// @param proposal what the program had proposed; null where the mark is all the reader's own
public record Mark(int id, Kind kind, Quote a, Quote b, Verdict verdict, String comment, @Nullable Proposal proposal) {
    /// What the program proposed when the reader first touched it.
    ///
    /// @param kind the kind it proposed
    /// @param confidence how sure it was, 0 to 1
    /// @param reason the rule that made it
    public record Proposal(Kind kind, double confidence, Reason reason) {
        /// What this discrepancy proposes.
        public static Proposal of(Discrepancy discrepancy) {
            return new Proposal(discrepancy.kind(), discrepancy.confidence(), discrepancy.reason());
        }
    }

    /// The same mark with another verdict.
    public Mark decided(Verdict newVerdict) {
        return new Mark(id, kind, a, b, newVerdict, comment, proposal);
    }

    /// The same mark with another comment.
    public Mark commented(String newComment) {
        return new Mark(id, kind, a, b, verdict, newComment, proposal);
    }

    /// The same mark as another kind.
    public Mark as(Kind newKind) {
        return new Mark(id, newKind, a, b, verdict, comment, proposal);
    }

    /// The same mark on other words.
    public Mark on(Quote newA, Quote newB) {
        return new Mark(id, kind, newA, newB, verdict, comment, proposal);
    }

    /// The same mark seen with the sides exchanged.
    public Mark swapped() {
        return new Mark(id, kind, b, a, verdict, comment, proposal);
    }
}
