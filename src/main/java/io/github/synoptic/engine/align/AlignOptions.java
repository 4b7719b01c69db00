package io.github.synoptic.engine.align;

/// The aligner's weights, thresholds and limits.
///
/// @param leastScore the least score of a link, 0 to 1; higher is stricter
/// @param leastCommonGround the least mean log-odds of the best links below which two reports are taken for accounts of
///        different events, where only the same wording is linked
/// @param sameWording the least Dice from which two sentences are linked whatever the reports tell of, 0 to 1
/// @param verbatimShare the least share of equal words, of both sentences together, that makes a link VERBATIM, 0 to 1
/// @param rewordedShare the least Dice that makes a link REWORDED, 0 to 1
/// @param candidatesPerSentence how many sentences of the other side are looked at for each sentence; bounds the effort
/// @param sentencesPerTerm a term in more sentences of one side than this proposes no candidates; bounds the effort
/// @param link how much each measure says for a link
/// @param event how much each measure says for two reports telling of one event; formulas weigh less here
public record AlignOptions(double leastScore, double leastCommonGround, double sameWording, double verbatimShare,
        double rewordedShare, int candidatesPerSentence, int sentencesPerTerm, MeasureWeights link,
        MeasureWeights event) {
    private static final MeasureWeights LINK = MeasureWeights
            .of(new double[]{-3.694, 2.283, 2.210, 0.405, 1.012, -0.609,
                    0.831, 1.124, 1.460, 1.329, 6.836, 0.965, -0.076, -0.443, -0.336, -1.556, -0.765});
    private static final MeasureWeights EVENT = MeasureWeights.of(new double[]{-3.480, 2.133, -0.094, 0.901, 4.325,
            -0.548, 1.230, 0.492, 3.561, 1.511, 3.440, 0.919, -0.063, -1.138, -0.395, -0.900, -0.363});

    /// Where F1 is best.
    public static final AlignOptions DEFAULT = new AlignOptions(0.30, -0.37, 0.8, 0.80, 0.42, 24, 200, LINK, EVENT);
    /// Fewer links, more of them right.
    public static final AlignOptions STRICT = DEFAULT.with(0.55);
    /// More links, fewer of them right.
    public static final AlignOptions GENEROUS = DEFAULT.with(0.16);

    /// The same options with another threshold.
    public AlignOptions with(double newLeastScore) {
        return new AlignOptions(newLeastScore, leastCommonGround, sameWording, verbatimShare, rewordedShare,
                candidatesPerSentence, sentencesPerTerm, link, event);
    }
}
