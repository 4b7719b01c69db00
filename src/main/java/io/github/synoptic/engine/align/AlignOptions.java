package io.github.synoptic.engine.align;

/// The aligner's weights, thresholds and limits.
///
/// @param leastScore the least score of a link that is the best of one of its two sentences, 0 to 1; higher is stricter
/// @param firstChoice how much less is asked where it is the best of both
/// @param secondChoice how much more is asked where both have a likelier partner
/// @param leastCommonGround the least mean log-odds of the best links below which two reports are taken for accounts of
///        different events, where only the same wording is linked; asked of reports that share `manyNames`
/// @param manyNames the share of names, 0 to 1, from which that much common ground is asked: reports that name the same
///        people and hardly agree in a sentence tell of two meetings of theirs
/// @param groundForNames how much less common ground is asked, in log-odds, for each share of names that is missing to
///        `manyNames`: accounts that name fewer of the same people tell in other words too
/// @param leastSharedNames the least share of the names of the side that has fewer that the other side must have too, 0 to
///        1, for the two to tell of one event
/// @param leastSharedNouns the same in German, where every noun is written like a name
/// @param namesToTell so many different names on each side are needed to tell
/// @param sameWording the least Dice from which two sentences are linked whatever the reports tell of, 0 to 1
/// @param verbatimShare the least share of equal words, of both sentences together, that makes a link VERBATIM, 0 to 1
/// @param rewordedShare the least mean of Dice and containment that makes a link REWORDED, 0 to 1; set where it parts
///        paraphrases from partial links best among those made by hand
/// @param candidatesPerSentence how many sentences of the other side are looked at for each sentence; bounds the effort
/// @param sentencesPerTerm a term in more sentences of one side than this proposes no candidates; bounds the effort
/// @param compounds what is added to the log-odds of a link in languages that join nouns, where two accounts share fewer
///        words
/// @param link how much each measure says for a link
/// @param event how much each measure says for two reports telling of one event; formulas weigh less here
public record AlignOptions(double leastScore, double firstChoice, double secondChoice, double leastCommonGround,
        double manyNames, double groundForNames,
        double leastSharedNames, double leastSharedNouns,
        int namesToTell, double sameWording, double verbatimShare, double rewordedShare, int candidatesPerSentence,
        int sentencesPerTerm, double compounds, MeasureWeights link,
        MeasureWeights event) {
    private static final MeasureWeights LINK = MeasureWeights
            .of(new double[]{-3.722, 2.276, 2.172, 0.426, 1.026, -0.609,
                    0.830, 1.130, 1.464, 1.323, 6.845, 0.965, -0.092, -0.428, -0.336, -1.556, -0.765});
    private static final MeasureWeights EVENT = MeasureWeights.of(new double[]{-3.521, 2.139, -0.117, 0.920, 4.242,
            -0.541, 1.224, 0.495, 3.562, 1.505, 3.593, 0.914, -0.109, -1.095, -0.400, -0.898, -0.361});

    /// Where F1 is best.
    public static final AlignOptions DEFAULT = new AlignOptions(0.26, 0.08, 0.04, -0.35, 0.57, 5.2, 0.21, 0.18, 3, 0.8,
            0.80, 0.36, 24, 200,
            1.0, LINK,
            EVENT);
    /// Fewer links, more of them right.
    public static final AlignOptions STRICT = DEFAULT.with(0.55);
    /// More links, fewer of them right.
    public static final AlignOptions GENEROUS = DEFAULT.with(0.16);

    /// The same options with another threshold.
    public AlignOptions with(double newLeastScore) {
        return new AlignOptions(newLeastScore, firstChoice, secondChoice, leastCommonGround, manyNames, groundForNames,
                leastSharedNames, leastSharedNouns, namesToTell, sameWording,
                verbatimShare, rewordedShare,
                candidatesPerSentence, sentencesPerTerm, compounds, link, event);
    }

    /// The score asked of a pair by how many of its two sentences have no likelier partner, 0 to 2.
    double asked(int beaten) {
        return switch (beaten) {
            case 0 -> leastScore + secondChoice;
            case 1 -> leastScore;
            default -> leastScore - firstChoice;
        };
    }

    /// Whether a pair has so much wording in common that it is linked whatever the reports tell of.
    boolean isSameWording(Scored pair) {
        return pair.same() || pair.measure().dice() >= sameWording;
    }

    /// Whether a pair is linked if nothing speaks against it. The others need not be kept.
    boolean mayLink(Scored pair) {
        return isSameWording(pair) || pair.score() >= asked(2);
    }
}
