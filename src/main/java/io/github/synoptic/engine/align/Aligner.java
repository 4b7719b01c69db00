package io.github.synoptic.engine.align;

import io.github.synoptic.engine.align.CandidateFinder.Candidate;
import io.github.synoptic.engine.align.EventTeller.Event;
import io.github.synoptic.engine.align.Profile.SentenceProfile;
import io.github.synoptic.engine.align.SentenceScorer.Scores;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Sentence;
import io.github.synoptic.engine.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds which sentences of two reports tell the same thing, in any order, many to many.
public final class Aligner {
    private final AlignOptions options;
    private final SentenceScorer scorer;

    /// An aligner with these options.
    public Aligner(AlignOptions options) {
        this.options = options;
        this.scorer = new SentenceScorer(options);
    }

    /// The links between two reports. What the reader corrected is obeyed.
    public Alignment align(SegmentedReport a, SegmentedReport b, Corrections corrections) {
        Scores scores = scorer.score(a, b);
        ReasonGiver reasons = new ReasonGiver(a, b, scores.weights(), scores.vocabulary());
        List<Drawn> drawn = new ArrayList<>();
        for (Scored pair : scores.pairs()) {
            if (isLink(pair, scores.event(), scores.rivals())) {
                SentenceProfile one = scores.a().sentences().get(pair.a());
                SentenceProfile other = scores.b().sentences().get(pair.b());
                drawn.add(new Drawn(pair.a(), pair.b(), pair.score(), false, relation(one, other, pair.measure()),
                        LEAST_WEIGHT + pair.measure().shared(),
                        reasons.reasons(pair.a(), pair.b(), one, other, pair.measure())));
            }
        }
        return alignment(a, b, corrected(drawn, a, b, corrections), scores.complete());
    }

    private boolean isLink(Scored pair, Event event, Rivals rivals) {
        return switch (event) {
            case ONE -> options.isSameWording(pair) || pair.score() >= options.asked(rivals.beaten(pair));
            case DOUBTFUL -> options.isSameWording(pair);
            case ANOTHER -> false;
        };
    }

    /// What a link without weighty words counts when it is told which links stand in order.
    private static final double LEAST_WEIGHT = 0.01;

    /// A link before it is known whether it stands in order.
    private record Drawn(int a, int b, double score, boolean pinned, Relation relation, double weight,
            List<Reason> reasons) implements OrderFinder.Place {}

    private Relation relation(SentenceProfile a, SentenceProfile b, Measure measure) {
        if (wordShare(a.words(), b.words()) >= options.verbatimShare()) {
            return Relation.VERBATIM;
        }
        double share = (measure.dice() + measure.containment()) / 2;
        return share >= options.rewordedShare() ? Relation.REWORDED : Relation.PARTIAL;
    }

    /// Twice the longest common subsequence of words by the words of both.
    private static double wordShare(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0 || 2.0 * Math.min(a.length, b.length) / (a.length + b.length) < 0.5) {
            return 0;
        }
        int[] previous = new int[b.length + 1];
        for (int word : a) {
            int[] current = new int[b.length + 1];
            for (int j = 0; j < b.length; j++) {
                current[j + 1] = word == b[j] ? previous[j] + 1 : Math.max(previous[j + 1], current[j]);
            }
            previous = current;
        }
        return 2.0 * previous[b.length] / (a.length + b.length);
    }

    private static List<Drawn> corrected(List<Drawn> drawn, SegmentedReport a, SegmentedReport b,
            Corrections corrections) {
        if (corrections.equals(Corrections.NONE)) {
            return drawn;
        }
        Set<Candidate> pinned = pairs(a, b, corrections.pinned());
        Set<Candidate> cut = pairs(a, b, corrections.cut());
        Set<Integer> aloneA = touched(a, corrections.aloneA());
        Set<Integer> aloneB = touched(b, corrections.aloneB());
        List<Drawn> kept = new ArrayList<>();
        for (Drawn link : drawn) {
            Candidate pair = new Candidate(link.a(), link.b());
            if (!pinned.contains(pair) && !cut.contains(pair) && !aloneA.contains(link.a())
                    && !aloneB.contains(link.b())) {
                kept.add(link);
            }
        }
        for (Candidate pair : pinned) {
            kept.add(new Drawn(pair.a(), pair.b(), 1, true, Relation.REWORDED, 1,
                    List.of(Reason.of("reason.link.pinned"))));
        }
        return kept;
    }

    private static Set<Candidate> pairs(SegmentedReport a, SegmentedReport b, List<Corrections.Passages> passages) {
        Set<Candidate> pairs = new HashSet<>();
        for (Corrections.Passages passage : passages) {
            for (int i : touched(a, List.of(passage.a()))) {
                for (int j : touched(b, List.of(passage.b()))) {
                    pairs.add(new Candidate(i, j));
                }
            }
        }
        return pairs;
    }

    private static Set<Integer> touched(SegmentedReport report, List<Span> spans) {
        Set<Integer> touched = new HashSet<>();
        for (Span span : spans) {
            for (Sentence sentence : report.sentences()) {
                if (sentence.span().overlaps(span)) {
                    touched.add(sentence.number());
                }
            }
        }
        return touched;
    }

    private static Alignment alignment(SegmentedReport a, SegmentedReport b, List<Drawn> drawn, boolean complete) {
        List<Drawn> sorted = drawn.stream().sorted(Comparator.comparingInt(Drawn::a).thenComparingInt(Drawn::b))
                .toList();
        boolean[] inOrder = OrderFinder.find(sorted, sorted.stream().mapToDouble(Drawn::weight).toArray());
        Set<Candidate> chain = new HashSet<>();
        for (int i = 0; i < sorted.size(); i++) {
            if (inOrder[i]) {
                chain.add(new Candidate(sorted.get(i).a(), sorted.get(i).b()));
            }
        }
        List<Link> links = new ArrayList<>();
        boolean[] linkedA = new boolean[a.sentences().size()];
        boolean[] linkedB = new boolean[b.sentences().size()];
        for (int i = 0; i < sorted.size(); i++) {
            Drawn link = sorted.get(i);
            linkedA[link.a()] = true;
            linkedB[link.b()] = true;
            boolean moved = !inOrder[i] && !isBeside(chain, link);
            links.add(new Link(link.a(), link.b(), link.relation(), moved, link.score(), link.pinned(),
                    link.reasons()));
        }
        return new Alignment(links, alone(linkedA), alone(linkedB), complete);
    }

    /// Whether a link in order joins one of the two sentences with the very neighbour of the other: a sentence that is told
    /// in two is not moved.
    private static boolean isBeside(Set<Candidate> inOrder, Drawn link) {
        return inOrder.contains(new Candidate(link.a(), link.b() - 1))
                || inOrder.contains(new Candidate(link.a(), link.b() + 1))
                || inOrder.contains(new Candidate(link.a() - 1, link.b()))
                || inOrder.contains(new Candidate(link.a() + 1, link.b()));
    }

    private static List<Integer> alone(boolean[] linked) {
        List<Integer> alone = new ArrayList<>();
        for (int i = 0; i < linked.length; i++) {
            if (!linked[i]) {
                alone.add(i);
            }
        }
        return alone;
    }
}
