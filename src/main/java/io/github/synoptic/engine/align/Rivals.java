package io.github.synoptic.engine.align;

/// The two best scores each sentence has with any partner, so that a pair can be told from its rivals.
///
/// @param bestA by sentence of A the best score, 0 where there is none
/// @param nextA by sentence of A the second best
/// @param bestB by sentence of B the best score
/// @param nextB by sentence of B the second best
record Rivals(double[] bestA, double[] nextA, double[] bestB, double[] nextB) {
    /// The rivals of so many sentences on each side, before a pair is entered.
    static Rivals among(int sentencesA, int sentencesB) {
        return new Rivals(new double[sentencesA], new double[sentencesA], new double[sentencesB],
                new double[sentencesB]);
    }

    void enter(Scored pair) {
        enter(bestA, nextA, pair.a(), pair.score());
        enter(bestB, nextB, pair.b(), pair.score());
    }

    private static void enter(double[] best, double[] next, int at, double score) {
        if (score > best[at]) {
            next[at] = best[at];
            best[at] = score;
        } else if (score > next[at]) {
            next[at] = score;
        }
    }

    /// Fewer sentences than this on one side make no choice: one of them is always the best.
    private static final int ENOUGH = 8;

    /// For how many of its two sentences the pair is the best there is, with no other as good: 0, 1 or 2. Where a side has too
    /// few sentences to choose from, 1 for all.
    int beaten(Scored pair) {
        if (bestA.length < ENOUGH || bestB.length < ENOUGH) {
            return 1;
        }
        boolean beatsA = pair.score() == bestA[pair.a()] && pair.score() > nextA[pair.a()];
        boolean beatsB = pair.score() == bestB[pair.b()] && pair.score() > nextB[pair.b()];
        return (beatsA ? 1 : 0) + (beatsB ? 1 : 0);
    }
}
