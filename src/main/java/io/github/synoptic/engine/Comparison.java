package io.github.synoptic.engine;

import io.github.synoptic.engine.align.Alignment;
import io.github.synoptic.engine.discrepancy.Discrepancy;
import io.github.synoptic.engine.discrepancy.StatementPair;
import io.github.synoptic.engine.mention.Mentions;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.variant.Variant;

import java.util.List;

/// Everything computed for one pair of reports.
///
/// @param a side A and its parts
/// @param b side B and its parts
/// @param mentionsA what was found in A
/// @param mentionsB what was found in B
/// @param alignment which sentences tell the same thing
/// @param variants the differing words inside the links, by link, then by place in A
/// @param discrepancies what the program proposes, by place in A, then in B; differences of mere style among them
/// @param statements who says what, side by side
/// @param complete whether no work was cut short by a limit on effort
public record Comparison(SegmentedReport a, SegmentedReport b, Mentions mentionsA, Mentions mentionsB,
        Alignment alignment, List<Variant> variants, List<Discrepancy> discrepancies,
        List<StatementPair> statements, boolean complete) {
    /// Copies the lists.
    public Comparison {
        variants = List.copyOf(variants);
        discrepancies = List.copyOf(discrepancies);
        statements = List.copyOf(statements);
    }

    /// The report on one side, with its parts.
    public SegmentedReport report(Side side) {
        return side == Side.A ? a : b;
    }

    /// What was found in the report on one side.
    public Mentions mentions(Side side) {
        return side == Side.A ? mentionsA : mentionsB;
    }

    /// The numbers of the sentences that only one side has.
    public List<Integer> only(Side side) {
        return side == Side.A ? alignment.onlyA() : alignment.onlyB();
    }
}
