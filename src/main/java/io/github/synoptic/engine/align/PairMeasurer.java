package io.github.synoptic.engine.align;

import io.github.synoptic.engine.align.Profile.SentenceProfile;

import java.util.Arrays;

/// Measures how much two sentences have in common.
final class PairMeasurer {
    private final TermWeights weights;

    PairMeasurer(TermWeights weights) {
        this.weights = weights;
    }

    /// What two sentences have in common. All weights are sums of [TermWeights]; all shares are 0 to 1.
    ///
    /// @param shared the weight of the shared terms
    /// @param dice twice the shared weight by the weight of both sentences (Dice 1945)
    /// @param containment the shared weight by the weight of the lighter sentence
    /// @param clause the best Dice of two clauses, less where they share little
    /// @param run the longest run of the same words, in words
    /// @param runWeight the weight of the heaviest such run
    /// @param exclusive the shared weight, each term divided by the number of pairs that could share it
    /// @param own how many shared terms stand in these two sentences only
    /// @param figures the weight of the shared figures
    /// @param names the weight of the shared capitalised terms
    /// @param plain the weight of the other shared terms
    /// @param quoted how much of the one's quoted words the other has, by weight
    record Measure(double shared, double dice, double containment, double clause, int run, double runWeight,
            double exclusive, int own, double figures, double names, double plain, double quoted) {}

    Measure measure(SentenceProfile a, SentenceProfile b) {
        double shared = 0;
        double exclusive = 0;
        int own = 0;
        double figures = 0;
        double names = 0;
        double plain = 0;
        int i = 0;
        int j = 0;
        while (i < a.terms().length && j < b.terms().length) {
            int term = a.terms()[i];
            if (term == b.terms()[j]) {
                double weight = weights.of(term);
                int pairs = weights.countA()[term] * weights.countB()[term];
                shared += weight;
                exclusive += weight / pairs;
                own += pairs == 1 ? 1 : 0;
                if (a.isNumber(i)) {
                    figures += weight;
                } else if (a.isCapital(i) && b.isCapital(j)) {
                    names += weight;
                } else {
                    plain += weight;
                }
                i++;
                j++;
            } else if (term < b.terms()[j]) {
                i++;
            } else {
                j++;
            }
        }
        double sumA = weights.sum(a.terms());
        double sumB = weights.sum(b.terms());
        double[] run = run(a.words(), b.words());
        return new Measure(shared, ratio(2 * shared, sumA + sumB), ratio(shared, Math.min(sumA, sumB)), clause(a, b),
                (int) run[0], run[1], exclusive, own, figures, names, plain, quoted(a, b));
    }

    private static double ratio(double part, double whole) {
        return whole <= 0 ? 0 : part / whole;
    }

    private double clause(SentenceProfile a, SentenceProfile b) {
        double best = 0;
        for (int[] one : a.clauses()) {
            double weight = weights.sum(one);
            for (int[] other : b.clauses()) {
                double shared = weights.shared(one, other);
                if (shared > 0) {
                    double dice = 2 * shared / (weight + weights.sum(other));
                    best = Math.max(best, dice * Math.min(1, shared / ENOUGH));
                }
            }
        }
        return best;
    }

    /// The shared weight from which two clauses count in full.
    private static final double ENOUGH = 1.5;

    /// The length and the weight of the longest and the heaviest run of the same words.
    private double[] run(int[] a, int[] b) {
        int[] previous = new int[b.length + 1];
        int[] current = new int[b.length + 1];
        double[] previousWeight = new double[b.length + 1];
        double[] currentWeight = new double[b.length + 1];
        int longest = 0;
        double heaviest = 0;
        for (int word : a) {
            for (int j = 0; j < b.length; j++) {
                if (word == b[j]) {
                    current[j + 1] = previous[j] + 1;
                    currentWeight[j + 1] = previousWeight[j] + weights.of(word);
                    longest = Math.max(longest, current[j + 1]);
                    heaviest = Math.max(heaviest, currentWeight[j + 1]);
                } else {
                    current[j + 1] = 0;
                    currentWeight[j + 1] = 0;
                }
            }
            int[] swap = previous;
            previous = current;
            current = swap;
            double[] swapWeight = previousWeight;
            previousWeight = currentWeight;
            currentWeight = swapWeight;
        }
        return new double[]{longest, heaviest};
    }

    private double quoted(SentenceProfile a, SentenceProfile b) {
        return Math.max(quotedIn(a, b), quotedIn(b, a));
    }

    private double quotedIn(SentenceProfile quoting, SentenceProfile other) {
        if (quoting.quoted().length < 3) {
            return 0;
        }
        int[] words = Arrays.stream(other.words()).sorted().distinct().toArray();
        return ratio(weights.shared(quoting.quoted(), words), weights.sum(quoting.quoted()));
    }
}
