package io.github.synoptic.engine.align;

import io.github.synoptic.engine.align.CandidateFinder.Candidate;
import io.github.synoptic.engine.align.EventTeller.Event;
import io.github.synoptic.engine.text.Interruption;
import io.github.synoptic.engine.text.SegmentedReport;

import java.util.ArrayList;
import java.util.List;

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
            List<Profile> split = CompoundSplitter.split(profileA, profileB, vocabulary);
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
        return new Scores(pairs, teller.tell(pairs, a, b, profileA, profileB), finder.isComplete(),
                weights, profileA, profileB,
                vocabulary);
    }

    /// The least score of two sentences with the same words.
    private static final double SAME = 0.99;
}
