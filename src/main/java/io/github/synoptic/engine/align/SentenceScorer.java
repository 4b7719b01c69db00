package io.github.synoptic.engine.align;

import io.github.synoptic.engine.align.PairMeasurer.Measure;

/// Turns what two sentences have in common into how likely an editor would link them.
///
/// A logistic regression: each measure has a coefficient, fitted on pairs of reports that were linked by hand.
final class SentenceScorer {
    /// The score of a pair with nothing in common is the logistic function of this.
    private static final double INTERCEPT = -6.057;

    private SentenceScorer() {}

    /// The likelihood of a link, 0 to 1.
    static double score(Measure m) {
        double sum = INTERCEPT + 3.287 * m.dice() + 3.341 * m.containment() + 2.382 * Math.log1p(m.shared())
                + 0.56 * m.clause() + 0.068 * Math.log1p(m.run()) + 0.511 * m.runWeight() + 0.4 * m.exclusive()
                + 0.113 * Math.log1p(m.own()) + 1.078 * m.figures() - 0.063 * m.names() - 0.026 * m.plain()
                - 1.716 * m.quoted();
        return 1 / (1 + Math.exp(-sum));
    }
}
