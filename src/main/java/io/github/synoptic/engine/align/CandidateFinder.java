package io.github.synoptic.engine.align;

import io.github.synoptic.engine.align.Profile.SentenceProfile;
import io.github.synoptic.engine.text.Interruption;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/// Finds the pairs of sentences worth scoring, by an index over the terms, without looking at every pair.
final class CandidateFinder {
    private final Profile a;
    private final Profile b;
    private final TermWeights weights;
    private final AlignOptions options;
    private boolean complete = true;

    /// A pair of sentences.
    record Candidate(int a, int b) {
        /// The pair in one number: the sentence of A, then that of B.
        private long packed() {
            return (long) a << 32 | b;
        }

        private static Candidate of(long packed) {
            return new Candidate((int) (packed >> 32), (int) packed);
        }
    }

    /// Pairs of sentences in rising order, one number each: a million of objects would keep the collector busy.
    record Candidates(long[] packed) {
        int size() {
            return packed.length;
        }

        Candidate get(int at) {
            return Candidate.of(packed[at]);
        }
    }

    CandidateFinder(Profile a, Profile b, TermWeights weights, AlignOptions options) {
        this.a = a;
        this.b = b;
        this.weights = weights;
        this.options = options;
    }

    /// The candidates by sentence of A, then of B. A pair is one where either sentence has the other among the
    /// [AlignOptions#candidatesPerSentence] it shares most weight with, so that the sides could be exchanged.
    Candidates find() {
        LongStream.Builder pairs = LongStream.builder();
        collect(a, b, weights.countB(), false, pairs);
        collect(b, a, weights.countA(), true, pairs);
        long[] sorted = pairs.build().toArray();
        Arrays.sort(sorted);
        int size = 0;
        for (long pair : sorted) {
            if (size == 0 || pair != sorted[size - 1]) {
                sorted[size++] = pair;
            }
        }
        return new Candidates(Arrays.copyOf(sorted, size));
    }

    /// Whether every sentence with words that say something could be looked up by at least one of them.
    boolean isComplete() {
        return complete;
    }

    private void collect(Profile from, Profile to, int[] countTo, boolean exchanged, LongStream.Builder pairs) {
        int[][] index = index(to, countTo);
        Map<Long, int[]> same = fingerprints(to);
        double[] shared = new double[to.sentences().size()];
        int[] touched = new int[to.sentences().size()];
        for (int i = 0; i < from.sentences().size(); i++) {
            Interruption.check();
            SentenceProfile sentence = from.sentences().get(i);
            int count = 0;
            boolean tooCommon = sentence.terms().length > 0;
            for (int term : sentence.terms()) {
                tooCommon &= countTo[term] > options.sentencesPerTerm();
                for (int j : index[term]) {
                    if (shared[j] == 0) {
                        touched[count++] = j;
                    }
                    shared[j] += weights.of(term) + 1e-9;
                }
            }
            complete &= !tooCommon;
            for (int j : best(shared, touched, count)) {
                add(i, j, exchanged, pairs);
            }
            int[] twins = same.get(sentence.fingerprint());
            if (twins != null && sentence.words().length > 0) {
                for (int j : nearest(twins, (double) i / from.sentences().size() * to.sentences().size())) {
                    add(i, j, exchanged, pairs);
                }
            }
            for (int k = 0; k < count; k++) {
                shared[touched[k]] = 0;
            }
        }
    }

    private static void add(int i, int j, boolean exchanged, LongStream.Builder pairs) {
        pairs.add((exchanged ? new Candidate(j, i) : new Candidate(i, j)).packed());
    }

    private int[][] index(Profile to, int[] countTo) {
        int[][] index = new int[weights.weights().length][];
        int[] sizes = new int[index.length];
        for (int term = 0; term < index.length; term++) {
            index[term] = new int[countTo[term] > options.sentencesPerTerm() ? 0 : countTo[term]];
        }
        for (int j = 0; j < to.sentences().size(); j++) {
            for (int term : to.sentences().get(j).terms()) {
                if (sizes[term] < index[term].length) {
                    index[term][sizes[term]++] = j;
                }
            }
        }
        for (int term = 0; term < index.length; term++) {
            index[term] = Arrays.copyOf(index[term], sizes[term]);
        }
        return index;
    }

    /// The sentences that share most, the earlier ones first where they share alike. Keeps the best so far in order, since a
    /// few are wanted out of thousands.
    private int[] best(double[] shared, int[] touched, int count) {
        int wanted = options.candidatesPerSentence();
        if (count <= wanted) {
            return Arrays.copyOf(touched, count);
        }
        int[] best = new int[wanted];
        int size = 0;
        for (int k = 0; k < count; k++) {
            int sentence = touched[k];
            if (size < wanted || isBetter(shared, sentence, best[size - 1])) {
                int at = size < wanted ? size++ : size - 1;
                while (at > 0 && isBetter(shared, sentence, best[at - 1])) {
                    best[at] = best[at - 1];
                    at--;
                }
                best[at] = sentence;
            }
        }
        return best;
    }

    private static boolean isBetter(double[] shared, int one, int other) {
        return shared[one] > shared[other] || shared[one] == shared[other] && one < other;
    }

    /// The sentences of one side by fingerprint: the same wording is found however common its words are.
    private static Map<Long, int[]> fingerprints(Profile profile) {
        Map<Long, List<Integer>> found = new HashMap<>();
        for (int j = 0; j < profile.sentences().size(); j++) {
            found.computeIfAbsent(profile.sentences().get(j).fingerprint(), key -> new ArrayList<>()).add(j);
        }
        Map<Long, int[]> arrays = new HashMap<>();
        found.forEach((key, list) -> arrays.put(key, list.stream().mapToInt(Integer::intValue).toArray()));
        return arrays;
    }

    /// The few of these places that are nearest to a place.
    private int[] nearest(int[] places, double place) {
        int keep = 3;
        if (places.length <= keep) {
            return places;
        }
        int at = Arrays.binarySearch(places, (int) Math.round(place));
        int middle = at >= 0 ? at : -at - 1;
        int start = Math.max(0, Math.min(places.length - keep, middle - keep / 2));
        return Arrays.copyOfRange(places, start, start + keep);
    }
}
