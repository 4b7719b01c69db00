package io.github.synoptic.engine.align;

import io.github.synoptic.engine.align.CandidateFinder.Candidate;
import io.github.synoptic.engine.text.Interruption;
import io.github.synoptic.engine.text.SegmentedReport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Scores the pairs of sentences worth it: how likely an editor would link them.
final class SentenceScorer {
    /// How many of the best pairs tell whether two reports tell of one event: fewer in short reports.
    private static final int EVIDENCE = 4;
    /// So many sentences of the shorter report are asked for one pair of evidence.
    private static final int SENTENCES_PER_EVIDENCE = 3;

    private final AlignOptions options;

    SentenceScorer(AlignOptions options) {
        this.options = options;
    }

    /// One pair, scored.
    ///
    /// @param a the number of the sentence in A
    /// @param b the number of the sentence in B
    /// @param measure what they have in common
    /// @param same whether their words are the same
    /// @param score how likely a link is, 0 to 1
    record Scored(int a, int b, Measure measure, boolean same, double score) {}

    /// The pairs of two reports.
    ///
    /// @param pairs all pairs measured, by sentence of A, then of B
    /// @param event whether the two reports seem to tell of one event
    /// @param complete whether every pair worth it was measured
    record Scores(List<Scored> pairs, Event event, boolean complete, TermWeights weights, Profile a, Profile b,
            Profile.Vocabulary vocabulary) {}

    Scores score(SegmentedReport a, SegmentedReport b) {
        Profile.Vocabulary vocabulary = new Profile.Vocabulary();
        Profile profileA = Profile.of(a, vocabulary);
        Profile profileB = Profile.of(b, vocabulary);
        String[] terms = vocabulary.terms();
        boolean hasCompounds = CompoundSplitter.splits(a.language()) && CompoundSplitter.splits(b.language());
        if (hasCompounds) {
            List<Profile> split = CompoundSplitter.split(profileA, profileB, terms);
            profileA = split.getFirst();
            profileB = split.getLast();
        }
        TermWeights weights = TermWeights.of(profileA, profileB, terms);
        CandidateFinder finder = new CandidateFinder(profileA, profileB, weights, options);
        PairMeasurer measurer = new PairMeasurer(weights, terms);
        List<Scored> pairs = new ArrayList<>();
        for (Candidate candidate : finder.find()) {
            Interruption.check();
            Profile.SentenceProfile one = profileA.sentences().get(candidate.a());
            Profile.SentenceProfile other = profileB.sentences().get(candidate.b());
            Measure measure = measurer.measure(candidate.a(), one, candidate.b(), other);
            boolean same = one.fingerprint() == other.fingerprint() && one.words().length > 0;
            double score = MeasureWeights
                    .likelihood(options.link().logOdds(measure) + (hasCompounds ? options.compounds() : 0));
            pairs.add(new Scored(candidate.a(), candidate.b(), measure, same, same ? Math.max(score, SAME) : score));
        }
        return new Scores(pairs, event(pairs, profileA, profileB, a.language().startsWith("de")), finder.isComplete(),
                weights, profileA, profileB,
                vocabulary);
    }

    /// Whether two reports tell of one event.
    enum Event {
        /// They seem to.
        ONE,
        /// They share little: only the same wording is linked.
        DOUBTFUL,
        /// They name other people and places throughout: what they share is a formula, and nothing is linked.
        ANOTHER
    }

    private Event event(List<Scored> pairs, Profile a, Profile b, boolean areNouns) {
        Set<Integer> namesA = a.names();
        Set<Integer> namesB = b.names();
        int fewer = Math.min(namesA.size(), namesB.size());
        boolean isTold = fewer >= options.namesToTell();
        double names = isTold ? (double) namesA.stream().filter(namesB::contains).count() / fewer : 1;
        if (names < (areNouns ? options.leastSharedNouns() : options.leastSharedNames())) {
            return Event.ANOTHER;
        }
        int shorter = Math.min(a.sentences().size(), b.sentences().size());
        double missing = fewer >= ENOUGH_NAMES ? Math.max(0, options.manyNames() - names) : 0;
        double asked = options.leastCommonGround() - options.groundForNames() * missing;
        return commonGround(pairs, shorter) >= asked ? Event.ONE : Event.DOUBTFUL;
    }

    /// So many different names on each side are needed to say which share of them is missing.
    private static final int ENOUGH_NAMES = 8;
    /// The least score of two sentences with the same words.
    private static final double SAME = 0.99;

    /// The mean log-odds of the best pairs, each sentence used once: a formula repeated is one piece of evidence.
    double commonGround(List<Scored> pairs, int shorter) {
        int wanted = Math.clamp(Math.ceilDiv(shorter, SENTENCES_PER_EVIDENCE), 1, EVIDENCE);
        record Evidence(int a, int b, double logOdds) {}
        List<Evidence> best = pairs.stream()
                .map(pair -> new Evidence(pair.a, pair.b, pair.same ? MOST : options.event().logOdds(pair.measure)))
                .sorted(Comparator.comparingDouble(Evidence::logOdds).reversed()).toList();
        Set<Integer> usedA = new HashSet<>();
        Set<Integer> usedB = new HashSet<>();
        double sum = 0;
        int found = 0;
        for (Evidence pair : best) {
            if (found < wanted && !usedA.contains(pair.a) && !usedB.contains(pair.b)) {
                usedA.add(pair.a);
                usedB.add(pair.b);
                sum += Math.min(MOST, pair.logOdds);
                found++;
            }
        }
        return (sum - (wanted - found) * MOST) / wanted;
    }

    /// The most that one pair can say for or against one event, in log-odds.
    private static final double MOST = 6;
}
