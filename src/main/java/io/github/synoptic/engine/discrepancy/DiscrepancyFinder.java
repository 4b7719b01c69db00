package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.align.Alignment;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.mention.Mentions;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Sentence;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.engine.text.Token;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the differences between two accounts that an editor would want marked.
///
/// Each detector looks for one kind; then overlaps are settled. The accounts are put in a fixed order first, so that
/// comparing B with A gives the exact mirror of comparing A with B.
public final class DiscrepancyFinder {
    private static final List<Detector> DETECTORS = List.of(new QuantityDetector(), new AgeDetector(),
            new DateDetector(), new ApartDateDetector(), new SoleDayDetector(),
            new NameDetector(), new RoleDetector(), new AppositionDetector(),
            new AttributionDetector(), new QuoteDetector(),
            new ParaphraseDetector(), new PlaceDetector(), new PolarityDetector(), new ModalityDetector(),
            new SpeechVerbDetector(), new TermDetector(), new CalledDetector(), new FactDetector());
    private final DiscrepancyOptions options;

    /// A finder with the measured weights.
    public DiscrepancyFinder() {
        this(DiscrepancyOptions.DEFAULT);
    }

    /// A finder with weights of one's own.
    public DiscrepancyFinder(DiscrepancyOptions options) {
        this.options = options;
    }

    /// The discrepancies between two reports, by place in A, then in B.
    public List<Discrepancy> find(SegmentedReport a, SegmentedReport b, Mentions mentionsA, Mentions mentionsB,
            Alignment alignment) {
        boolean isTurned = a.text().compareTo(b.text()) > 0;
        Account first = new Account(isTurned ? b : a, isTurned ? mentionsB : mentionsA);
        Account second = new Account(isTurned ? a : b, isTurned ? mentionsA : mentionsB);
        Evidence evidence = new Evidence(first, second, isTurned ? mirrored(alignment) : alignment, options);
        List<Finding> proposed = new ArrayList<>();
        for (Detector detector : DETECTORS) {
            for (Finding finding : detector.detect(evidence)) {
                proposed.add(onBounds(finding, first.report(), second.report()));
            }
        }
        return new Settler(options).settle(proposed, first.text(), second.text()).stream()
                .map(finding -> isTurned ? finding.mirrored() : finding)
                .sorted(Comparator.comparing(Finding::a).thenComparing(Finding::b).thenComparing(Finding::kind))
                .map(finding -> finding.toDiscrepancy(a.text(), b.text())).toList();
    }

    private static Alignment mirrored(Alignment alignment) {
        List<Link> links = alignment.links().stream().map(Finding::mirrored)
                .sorted(Comparator.comparingInt(Link::a).thenComparingInt(Link::b)).toList();
        return new Alignment(links, alignment.onlyB(), alignment.onlyA(), alignment.complete());
    }

    private static Finding onBounds(Finding finding, SegmentedReport a, SegmentedReport b) {
        return finding.at(onBounds(finding.a(), a), onBounds(finding.b(), b), Math.min(1, finding.confidence()));
    }

    /// The smallest run of whole tokens that covers the span.
    private static Span onBounds(Span span, SegmentedReport report) {
        Span covered = span;
        for (int i = report.sentenceFrom(span.start()); i < report.sentences().size(); i++) {
            Sentence sentence = report.sentences().get(i);
            if (!sentence.span().overlaps(span)) {
                return covered;
            }
            for (Token token : sentence.tokens()) {
                covered = token.span().overlaps(span) ? covered.cover(token.span()) : covered;
            }
        }
        return covered;
    }
}
