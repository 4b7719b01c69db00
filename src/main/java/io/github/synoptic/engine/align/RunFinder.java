package io.github.synoptic.engine.align;

import java.util.Arrays;

/// Finds the heaviest run of words that two sentences share. A sentence is read once when it is held against several in
/// turn, and only the places where both have the same word are looked at. Not for more than one thread.
final class RunFinder {
    private static final int NONE = -1;

    private final TermWeights weights;
    /// By term the last place it has in the sentence that was read.
    private final int[] last;
    /// By place the place before it that has the same term.
    private int[] before = new int[0];
    /// By place the weight of the run that ends there, and the place in the other sentence where it ends.
    private double[] run = new double[0];
    private int[] end = new int[0];
    private int[] words = new int[0];

    RunFinder(TermWeights weights) {
        this.weights = weights;
        this.last = new int[weights.weights().length];
        Arrays.fill(last, NONE);
    }

    private void read(int[] sentence) {
        for (int word : words) {
            last[word] = NONE;
        }
        words = sentence;
        before = new int[sentence.length];
        run = new double[sentence.length];
        end = new int[sentence.length];
        for (int i = 0; i < sentence.length; i++) {
            before[i] = last[sentence[i]];
            last[sentence[i]] = i;
        }
    }

    /// The weight of the heaviest run of the one sentence that the other has too, 0 where they share no word. Quickest where
    /// the one is that of the call before.
    double heaviest(int[] one, int[] other) {
        if (!Arrays.equals(one, words)) {
            read(one);
        }
        Arrays.fill(end, NONE);
        double heaviest = 0;
        for (int j = 0; j < other.length; j++) {
            double weight = weights.of(other[j]);
            // From the last place to the first: a run ending one place before is still that of the word before.
            for (int i = last[other[j]]; i != NONE; i = before[i]) {
                boolean goesOn = i > 0 && j > 0 && end[i - 1] == j - 1;
                run[i] = goesOn ? run[i - 1] + weight : weight;
                end[i] = j;
                heaviest = Math.max(heaviest, run[i]);
            }
        }
        return heaviest;
    }
}
