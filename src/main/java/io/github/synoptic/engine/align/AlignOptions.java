package io.github.synoptic.engine.align;

/// The aligner's thresholds and limits.
///
/// @param leastScore the least score of a link, 0 to 1; higher is stricter
/// @param verbatimShare the least share of equal words, of both sentences together, that makes a link VERBATIM, 0 to 1
/// @param rewordedShare the least weight of shared terms, as a share of both sentences' weight, that makes a link REWORDED,
///        0 to 1
/// @param candidatesPerSentence how many sentences of the other side are looked at for each sentence; bounds the effort
/// @param sentencesPerTerm a term in more sentences of one side than this proposes no candidates; bounds the effort
public record AlignOptions(double leastScore, double verbatimShare, double rewordedShare, int candidatesPerSentence,
        int sentencesPerTerm) {
    /// Where F1 is best.
    public static final AlignOptions DEFAULT = new AlignOptions(0.30, 0.80, 0.42, 24, 200);
    /// Fewer links, more of them right.
    public static final AlignOptions STRICT = DEFAULT.with(0.55);
    /// More links, fewer of them right.
    public static final AlignOptions GENEROUS = DEFAULT.with(0.18);

    /// The same options with another threshold.
    public AlignOptions with(double newLeastScore) {
        return new AlignOptions(newLeastScore, verbatimShare, rewordedShare, candidatesPerSentence, sentencesPerTerm);
    }
}
