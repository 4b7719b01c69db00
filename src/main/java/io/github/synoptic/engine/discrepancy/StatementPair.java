package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.align.Alignment;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.mention.Mentions;
import io.github.synoptic.engine.mention.Statement;
import io.github.synoptic.engine.text.SegmentedReport;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// A statement of A beside what B makes of it.
///
/// @param a what A has; null where it has none
/// @param b what B has; null where it has none
/// @param link what joins the two; null where one stands alone
public record StatementPair(@Nullable Statement a, @Nullable Statement b, @Nullable Link link) {
    /// All statements of both sides: those of A in order, each with its partner, then those of B that have none.
    public static List<StatementPair> of(SegmentedReport a, SegmentedReport b, Mentions mentionsA, Mentions mentionsB,
            Alignment alignment) {
        return new StatementPairer(a, b, mentionsA, mentionsB).pair(alignment.links());
    }
}
