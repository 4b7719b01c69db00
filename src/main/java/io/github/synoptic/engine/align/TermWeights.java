package io.github.synoptic.engine.align;

import io.github.synoptic.engine.align.Profile.SentenceProfile;

import java.util.HashMap;
import java.util.Map;

/// How much each term says: the rarer in these two reports together, the more.
///
/// The weight is the inverse document frequency of Spärck Jones (1972) over the sentences of both reports, brought to 0
/// to 1: a term in one sentence weighs about 1, a term in every sentence 0.
///
/// @param weights by term
/// @param countA in how many sentences of A the term stands, by term
/// @param countB in how many sentences of B the term stands, by term
/// @param prefix a number that terms with the same first letters share, by term
record TermWeights(double[] weights, int[] countA, int[] countB, int[] prefix) {

    static TermWeights of(Profile a, Profile b, String[] terms) {
        int vocabularySize = terms.length;
        int[] countA = counts(a, vocabularySize);
        int[] countB = counts(b, vocabularySize);
        double all = a.sentences().size() + b.sentences().size() + 1.0;
        double[] weights = new double[vocabularySize];
        for (int term = 0; term < vocabularySize; term++) {
            int count = Math.max(1, countA[term] + countB[term]);
            weights[term] = grained(Math.max(0, Math.log(all / count) / Math.log(all)));
        }
        return new TermWeights(weights, countA, countB, prefixes(terms));
    }

    /// The nearest multiple of a small power of two: sums of such numbers are exact, so they do not depend on the order of
    /// the terms, and the sides can be exchanged.
    static double grained(double weight) {
        return Math.rint(weight * GRAINS) / GRAINS;
    }

    private static final double GRAINS = 1 << 20;

    private static int[] prefixes(String[] terms) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] prefixes = new int[terms.length];
        for (int term = 0; term < terms.length; term++) {
            String start = terms[term].substring(0, Math.min(Profile.LEAST_KIN, terms[term].length()));
            prefixes[term] = numbers.computeIfAbsent(start, key -> numbers.size());
        }
        return prefixes;
    }

    /// Stop words are counted too: a run of them is rarer than each alone.
    private static int[] counts(Profile profile, int vocabularySize) {
        int[] counts = new int[vocabularySize];
        int[] lastSeen = new int[vocabularySize];
        int number = 0;
        for (SentenceProfile sentence : profile.sentences()) {
            number++;
            for (int term : sentence.distinctWords()) {
                lastSeen[term] = number;
                counts[term]++;
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
