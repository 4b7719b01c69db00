package io.github.synoptic.engine.align;

import io.github.synoptic.engine.align.Profile.SentenceProfile;

/// How much each term says: the rarer in these two reports together, the more.
///
/// The weight is the inverse document frequency of Spärck Jones (1972) over the sentences of both reports, brought to 0
/// to 1: a term in one sentence weighs about 1, a term in every sentence 0.
///
/// @param weights by term
/// @param countA in how many sentences of A the term stands, by term
/// @param countB in how many sentences of B the term stands, by term
record TermWeights(double[] weights, int[] countA, int[] countB) {

    static TermWeights of(Profile a, Profile b, int vocabularySize) {
        int[] countA = counts(a, vocabularySize);
        int[] countB = counts(b, vocabularySize);
        double all = a.sentences().size() + b.sentences().size() + 1.0;
        double[] weights = new double[vocabularySize];
        for (int term = 0; term < vocabularySize; term++) {
            int count = Math.max(1, countA[term] + countB[term]);
            weights[term] = Math.max(0, Math.log(all / count) / Math.log(all));
        }
        return new TermWeights(weights, countA, countB);
    }

    /// Stop words are counted too: a run of them is rarer than each alone.
    private static int[] counts(Profile profile, int vocabularySize) {
        int[] counts = new int[vocabularySize];
        int[] lastSeen = new int[vocabularySize];
        int number = 0;
        for (SentenceProfile sentence : profile.sentences()) {
            number++;
            for (int term : sentence.words()) {
                if (lastSeen[term] != number) {
                    lastSeen[term] = number;
                    counts[term]++;
                }
            }
            for (int term : sentence.terms()) {
                if (lastSeen[term] != number) {
                    lastSeen[term] = number;
                    counts[term]++;
                }
            }
        }
        return counts;
    }

    double of(int term) {
        return weights[term];
    }

    double sum(int[] terms) {
        double sum = 0;
        for (int term : terms) {
            sum += weights[term];
        }
        return sum;
    }

    /// The weight of the terms in both lists, each in rising order and without repetition.
    double shared(int[] one, int[] other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                sum += weights[one[i]];
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
