package io.github.synoptic.engine.align;

import io.github.synoptic.engine.align.CandidateFinder.Candidate;
import io.github.synoptic.engine.align.CandidateFinder.Candidates;
import io.github.synoptic.engine.align.EventTeller.Event;
import io.github.synoptic.engine.text.Interruption;
import io.github.synoptic.engine.text.SegmentedReport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Scores the pairs of sentences worth it: how likely an editor would link them.
final class SentenceScorer {
    private final AlignOptions options;
    private final EventTeller teller;

    SentenceScorer(AlignOptions options) {
        this.options = options;
        this.teller = new EventTeller(options);
    }

    /// The pairs of two reports.
    ///
    /// @param pairs those that may be linked, by sentence of A, then of B
    /// @param rivals the best scores of each sentence with any partner
    /// @param commonGround the mean log-odds of the best pairs: how much says that the two tell of one event
    /// @param event whether the two reports seem to tell of one event
    /// @param complete whether every pair worth it was measured
    record Scores(List<Scored> pairs, Rivals rivals, double commonGround, Event event, boolean complete,
            TermWeights weights, Profile a, Profile b, Profile.Vocabulary vocabulary) {}

    Scores score(SegmentedReport a, SegmentedReport b) {
        Profile.Vocabulary vocabulary = new Profile.Vocabulary();
        Profile profileA = Profile.of(a, vocabulary);
        Profile profileB = Profile.of(b, vocabulary);
        String[] terms = vocabulary.terms();
        boolean hasCompounds = CompoundSplitter.splits(a.language()) && CompoundSplitter.splits(b.language());
        if (hasCompounds) {
            List<Profile> split = CompoundSplitter.split(profileA, profileB, vocabulary);
            profileA = split.getFirst();
            profileB = split.getLast();
        }
        TermWeights weights = TermWeights.of(profileA, profileB, terms);
        CandidateFinder finder = new CandidateFinder(profileA, profileB, weights, options);
        Candidates candidates = finder.find();
        Judge judge = new Judge(candidates, profileA, profileB, new PairMeasurer(profileA, profileB, weights, terms),
                hasCompounds ? options.compounds() : 0);
        Collected collected = collect(judge, Rivals.among(a.sentences().size(), b.sentences().size()));
        double commonGround = teller.commonGround(candidates, collected.evidence(),
                Math.min(a.sentences().size(), b.sentences().size()));
        return new Scores(collected.pairs(), collected.rivals(), commonGround,
                teller.tell(commonGround, a, b, profileA, profileB), finder.isComplete(), weights, profileA, profileB,
                vocabulary);
    }

    /// What is kept of the pairs: their measures would fill the memory of long reports.
    private record Collected(List<Scored> pairs, Rivals rivals, double[] evidence) {}

    /// Scores all pairs, on all processors where there are many. What comes out does not depend on how many there are: each
    /// pair is scored by itself, and they are collected in their order.
    private Collected collect(Judge judge, Rivals rivals) {
        int size = judge.candidates().size();
        Collected collected = new Collected(new ArrayList<>(), rivals, new double[size]);
        int tasks = Math.ceilDiv(size, TASK);
        for (int first = 0; first < tasks; first += ROUND) {
            Interruption.check();
            IntStream numbers = IntStream.range(first, Math.min(tasks, first + ROUND));
            List<List<Weighed>> round = (tasks == 1 ? numbers : numbers.parallel())
                    .mapToObj(task -> weigh(judge, task * TASK, Math.min(size, (task + 1) * TASK))).toList();
            int at = first * TASK;
            for (List<Weighed> part : round) {
                for (Weighed pair : part) {
                    rivals.enter(pair.scored());
                    collected.evidence()[at++] = pair.evidence();
                    if (options.mayLink(pair.scored())) {
                        collected.pairs().add(pair.scored());
                    }
                }
            }
        }
        return collected;
    }

    private List<Weighed> weigh(Judge judge, int from, int to) {
        List<Weighed> weighed = new ArrayList<>(to - from);
        RunFinder runs = judge.measurer().runs();
        for (int k = from; k < to; k++) {
            weighed.add(weigh(judge, judge.candidates().get(k), runs));
        }
        return weighed;
    }

    private Weighed weigh(Judge judge, Candidate pair, RunFinder runs) {
        Measure measure = judge.measurer().measure(pair.a(), pair.b(), runs);
        double[] values = MeasureWeights.values(measure);
        boolean same = judge.isSame(pair);
        double score = MeasureWeights.likelihood(options.link().logOdds(values) + judge.compounds());
        return new Weighed(new Scored(pair.a(), pair.b(), measure, same, same ? Math.max(score, SAME) : score),
                teller.evidence(values, same));
    }

    /// A pair, and what it says for one event.
    private record Weighed(Scored scored, double evidence) {}

    /// What pairs are judged by.
    ///
    /// @param compounds what is added to the log-odds
    private record Judge(Candidates candidates, Profile a, Profile b, PairMeasurer measurer, double compounds) {
        private boolean isSame(Candidate pair) {
            Profile.SentenceProfile one = a.sentences().get(pair.a());
            return one.fingerprint() == b.sentences().get(pair.b()).fingerprint() && one.words().length > 0;
        }
    }

    /// The pairs scored as one task: enough of them that handing it to another thread costs little.
    private static final int TASK = 2048;
    /// The tasks between two looks at whether the work is still wanted.
    private static final int ROUND = 16;
    /// The least score of two sentences with the same words.
    private static final double SAME = 0.99;
}
