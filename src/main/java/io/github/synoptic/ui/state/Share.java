package io.github.synoptic.ui.state;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Sentence;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Token;

import java.util.HashSet;
import java.util.Set;

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
        SegmentedReport report = comparison.report(side);
        Set<Integer> only = new HashSet<>(comparison.only(side));
        long linked = 0;
        for (Sentence sentence : report.sentences()) {
            if (!only.contains(sentence.number())) {
                linked += sentence.tokens().stream().filter(Token::isWord).count();
            }
        }
        int all = report.wordCount();
        return all == 0 ? 0 : linked / (double) all;
    }
}
