package io.github.synoptic.ui.state;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Sentence;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Token;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;

/// How much of two reports tells the same.
///
/// @param a the part of A's words that stand in linked sentences, 0 to 1
/// @param b the part of B's, likewise
public record Share(double a, double b) {
    /// It is being found out.
    public static final Share WAITING = new Share(-1, -1);

    /// Whether it is known.
    public boolean isKnown() {
        return a >= 0;
    }

    /// How much these two share.
    public static Share of(Comparison comparison) {
        return new Share(part(comparison, Side.A), part(comparison, Side.B));
    }

    private static double part(Comparison comparison, Side side) {
        Set<Integer> only = new HashSet<>(comparison.only(side));
        return part(comparison.report(side), sentence -> !only.contains(sentence));
    }

    /// The part of a report's words that stand in linked sentences, 0 to 1.
    ///
    /// @param isLinked whether the sentence with this number is linked
    public static double part(SegmentedReport report, IntPredicate isLinked) {
        long linked = 0;
        for (Sentence sentence : report.sentences()) {
            if (isLinked.test(sentence.number())) {
                linked += sentence.tokens().stream().filter(Token::isWord).count();
            }
        }
        int all = report.wordCount();
        return all == 0 ? 0 : linked / (double) all;
    }
}
