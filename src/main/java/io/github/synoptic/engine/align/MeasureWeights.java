package io.github.synoptic.engine.align;

/// How much each measure says: the coefficients of a logistic regression, in the order of [Measure].
///
/// They are fitted by `WeightFitter` in the tests on pairs of reports that were linked by hand.
///
/// @param intercept the log-odds of a pair with nothing in common
public record MeasureWeights(double intercept, double shared, double dice, double containment, double plain,
        double clause, double run, double exclusive, double figures, double quoted, double lead, double heads,
        double strangers, double lighter, double heavier, double bothQuote, double oneQuotes) {

    /// The log-odds of a link, from the [#values] of a measure.
    double logOdds(double[] values) {
        return intercept + shared * values[0] + dice * values[1] + containment * values[2] + plain * values[3]
                + clause * values[4] + run * values[5] + exclusive * values[6] + figures * values[7]
                + quoted * values[8] + lead * values[9] + heads * values[10] + strangers * values[11]
                + lighter * values[12] + heavier * values[13] + bothQuote * values[14] + oneQuotes * values[15];
    }

    /// The measures as the regression takes them: weights that can grow with the sentence enter by their logarithm.
    static double[] values(Measure m) {
        return new double[]{Math.log1p(m.shared()), m.dice(), m.containment(), m.plain(), m.clause(), m.run(),
                m.exclusive(), m.figures(), m.quoted(), m.lead(), m.heads() ? 1 : 0, m.strangers(),
                Math.log1p(m.lighter()), Math.log1p(m.heavier()), m.bothQuote() ? 1 : 0,
                m.oneQuotes() ? 1 : 0};
    }

    /// A likelihood, 0 to 1, from log-odds.
    static double likelihood(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /// The weights from a list: the intercept first, then one a measure.
    static MeasureWeights of(double[] w) {
        return new MeasureWeights(w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7], w[8], w[9], w[10], w[11], w[12],
                w[13], w[14], w[15], w[16]);
    }
}
