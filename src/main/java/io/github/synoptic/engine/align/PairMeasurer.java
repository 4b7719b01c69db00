package io.github.synoptic.engine.align;

import io.github.synoptic.engine.align.Profile.SentenceProfile;

import java.util.Arrays;

/// Measures how much two sentences have in common.
final class PairMeasurer {
    /// The shared weight from which a shared quotation counts in full.
    private static final double ENOUGH = 1.5;
    /// The fewest words that count as a quotation.
    private static final int LEAST_QUOTED = 3;
    /// How much a pair of kindred words counts against a pair of the same: `rebuild` and `rebuilding` share a stem,
    /// `reconstruct` and `reconstruction` are kindred.
    private static final double KINDRED = 0.6;
    /// The least share of the longer word that kindred words begin with alike.
    private static final double KINDRED_SHARE = 0.6;
    /// The sentences, from the first, that headline and lead are looked for among.
    private static final int LEAD = 3;
    /// The sentences, from the first, that the headline is looked for among.
    private static final int HEAD = 2;
    /// In longer sentences than this, kindred words and runs are not sought; in words. Bounds the effort.
    private static final int LONGEST = 400;

    private final Profile profileA;
    private final Profile profileB;
    private final TermWeights weights;
    private final String[] terms;
    private final double[] sumsA;
    private final double[] sumsB;
    private final long[][] kinA;
    private final long[][] kinB;

    PairMeasurer(Profile profileA, Profile profileB, TermWeights weights, String[] terms) {
        this.profileA = profileA;
        this.profileB = profileB;
        this.weights = weights;
        this.terms = terms;
        this.sumsA = sums(profileA);
        this.sumsB = sums(profileB);
        this.kinA = profileA.sentences().stream().map(this::kin).toArray(long[][]::new);
        this.kinB = profileB.sentences().stream().map(this::kin).toArray(long[][]::new);
    }

    /// What finds the runs; each thread needs its own.
    RunFinder runs() {
        return new RunFinder(weights);
    }

    private double[] sums(Profile profile) {
        return profile.sentences().stream().mapToDouble(sentence -> weights.sum(sentence.terms())).toArray();
    }

    /// What two sentences have in common: that of A with this number, and that of B with that.
    Measure measure(int i, int j, RunFinder runs) {
        SentenceProfile a = profileA.sentences().get(i);
        SentenceProfile b = profileB.sentences().get(j);
        double shared = 0;
        double exclusive = 0;
        double figures = 0;
        double strangersA = 0;
        double strangersB = 0;
        int count = 0;
        int x = 0;
        int y = 0;
        while (x < a.terms().length || y < b.terms().length) {
            int term = x < a.terms().length ? a.terms()[x] : Integer.MAX_VALUE;
            int other = y < b.terms().length ? b.terms()[y] : Integer.MAX_VALUE;
            if (term == other) {
                double weight = weights.of(term);
                shared += weight;
                exclusive += TermWeights
                        .grained(weight / Math.sqrt((double) weights.countA()[term] * weights.countB()[term]));
                figures += a.isNumber(x) ? weight : 0;
                count++;
                x++;
                y++;
            } else if (term < other) {
                strangersA += a.isCapital(x) ? weights.of(term) : 0;
                x++;
            } else {
                strangersB += b.isCapital(y) ? weights.of(other) : 0;
                y++;
            }
        }
        boolean bounded = a.words().length <= LONGEST && b.words().length <= LONGEST;
        double kindred = bounded ? kindred(a, b, kinA[i], kinB[j]) : 0;
        double sumA = sumsA[i];
        double sumB = sumsB[j];
        double plain = ratio(2.0 * count, a.terms().length + b.terms().length);
        boolean lead = i < LEAD && j <= LEAD || i <= LEAD && j < LEAD;
        boolean quotesA = a.quoted().length >= LEAST_QUOTED;
        boolean quotesB = b.quoted().length >= LEAST_QUOTED;
        return new Measure(shared + kindred, ratio(2 * (shared + kindred), sumA + sumB),
                ratio(shared + kindred, Math.min(sumA, sumB)), plain, clause(a, b),
                bounded ? runs.heaviest(a.words(), b.words()) : 0, exclusive, figures,
                Math.max(quoted(a, b), quoted(b, a)), lead ? plain : 0, i < HEAD && j < HEAD,
                Math.min(strangersA, strangersB), Math.min(sumA, sumB), Math.max(sumA, sumB), quotesA && quotesB,
                quotesA != quotesB);
    }

    private static double ratio(double part, double whole) {
        return whole <= 0 ? 0 : part / whole;
    }

    /// The heaviest weight shared by two clauses.
    private double clause(SentenceProfile a, SentenceProfile b) {
        double best = 0;
        for (int[] one : a.clauses()) {
            for (int[] other : b.clauses()) {
                best = Math.max(best, weights.shared(one, other));
            }
        }
        return best;
    }

    /// The weight of words that only begin alike.
    private double kindred(SentenceProfile a, SentenceProfile b, long[] kinA, long[] kinB) {
        double sum = 0;
        int first = 0;
        for (long packed : kinA) {
            int one = (int) packed;
            while (first < kinB.length && prefix(kinB[first]) < prefix(packed)) {
                first++;
            }
            double best = 0;
            for (int at = first; at < kinB.length && prefix(kinB[at]) == prefix(packed); at++) {
                int other = (int) kinB[at];
                if (one != other && isKindred(terms[one], terms[other]) && !has(b.terms(), one)
                        && !has(a.terms(), other)) {
                    best = Math.max(best, Math.min(weights.of(one), weights.of(other)));
                }
            }
            sum += TermWeights.grained(KINDRED * best);
        }
        return sum;
    }

    /// The terms long enough to have kindred words, those with the same first letters together: the number of these
    /// letters and the term, in one number.
    private long[] kin(SentenceProfile sentence) {
        return Arrays.stream(sentence.kin()).mapToLong(term -> (long) weights.prefix()[term] << 32 | term).sorted()
                .toArray();
    }

    private static int prefix(long packed) {
        return (int) (packed >> 32);
    }

    private static boolean has(int[] sorted, int term) {
        return Arrays.binarySearch(sorted, term) >= 0;
    }

    private static boolean isKindred(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        int shortest = Math.min(one.length(), other.length());
        int same = 0;
        while (same < shortest && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= KINDRED_SHARE * longest;
    }

    /// How much of the one's quoted words the other has, by weight.
    private double quoted(SentenceProfile quoting, SentenceProfile other) {
        if (quoting.quoted().length < LEAST_QUOTED) {
            return 0;
        }
        double shared = weights.shared(quoting.quoted(), other.distinctWords());
        return ratio(shared, weights.sum(quoting.quoted())) * Math.min(1, shared / ENOUGH);
    }
}
