package io.github.synoptic.ui.read;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.align.Relation;
import io.github.synoptic.engine.text.Paragraph;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Sentence;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.engine.variant.Variant;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.Review;
import io.github.synoptic.ui.common.TextDirection;
import io.github.synoptic.ui.read.Line.Role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Sets one side of the reading view: a report alone, or a report of a comparison.
final class SideSetter {
    private final Side side;
    private final HeaderSetter header;

    SideSetter(Side side, Messages messages) {
        this.side = side;
        this.header = new HeaderSetter(side, messages);
    }

    /// The report as it is shown before anything is known about it.
    ReadingSide set(Report report) {
        List<Line> paragraphs = new ArrayList<>();
        String text = report.text();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Span span = trimmed(text, start, end);
            if (!span.isEmpty()) {
                boolean headline = paragraphs.isEmpty() && span.in(text).equals(report.title());
                paragraphs.add(new Line(headline ? Role.HEADLINE : Role.BODY, span, List.of()));
            }
            start = end + 1;
        }
        List<Line> lines = new Typesetter(text).set(header.set(report, header.about(report), paragraphs));
        return new ReadingSide(side, report, lines, List.of(), List.of(), TextDirection.isRightToLeft(text));
    }

    /// One side of a comparison, with the findings of its review.
    ReadingSide set(Review review) {
        Comparison comparison = review.comparison();
        SegmentedReport segmented = comparison.report(side);
        Report report = segmented.report();
        List<Passage> passages = passages(comparison);
        List<Frame> frames = frames(review);
        Typesetter typesetter = new Typesetter(report.text());
        for (Passage passage : passages) {
            typesetter.ink(passage.span(), passage.ink());
        }
        for (Variant variant : comparison.variants()) {
            Span span = side == Side.A ? variant.a() : variant.b();
            if (variant.link().relation() != Relation.PARTIAL && !span.isEmpty()) {
                typesetter.ink(span, Ink.VARIANT);
            }
        }
        frames.stream().filter(Frame::isDrawn).forEach(typesetter::frame);
        List<Line> paragraphs = new ArrayList<>();
        for (Paragraph paragraph : segmented.paragraphs()) {
            paragraphs.add(new Line(role(paragraph), paragraph.span(), List.of()));
        }
        String about = header.about(segmented, passages);
        List<Line> lines = typesetter.set(header.set(report, about, paragraphs));
        return new ReadingSide(side, report, lines, passages, frames, TextDirection.isRightToLeft(report.text()));
    }

    private List<Passage> passages(Comparison comparison) {
        List<Link> links = comparison.alignment().links();
        List<List<Integer>> linked = new ArrayList<>();
        List<Sentence> sentences = comparison.report(side).sentences();
        sentences.forEach(sentence -> linked.add(new ArrayList<>()));
        for (int i = 0; i < links.size(); i++) {
            linked.get(side == Side.A ? links.get(i).a() : links.get(i).b()).add(i);
        }
        Comparator<Integer> nearest = Comparator.<Integer, Relation>comparing(i -> links.get(i).relation())
                .thenComparingDouble(i -> -links.get(i).score());
        List<Passage> passages = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Integer> own = linked.get(sentence.number());
            own.sort(nearest);
            passages.add(new Passage(sentence.span(), sentence.paragraph(),
                    own.isEmpty() ? null : links.get(own.getFirst()).relation(), own));
        }
        return passages;
    }

    private List<Frame> frames(Review review) {
        List<Frame> frames = new ArrayList<>();
        for (Finding finding : review.findings()) {
            frames.add(new Frame(side == Side.A ? finding.a() : finding.b(), finding));
        }
        frames.sort(Comparator.comparing(Frame::span));
        return frames;
    }

    private static Role role(Paragraph paragraph) {
        return switch (paragraph.sort()) {
            case HEADLINE -> Role.HEADLINE;
            case HEADING -> Role.HEADING;
            case BODY -> Role.BODY;
            case ENTRY -> Role.ENTRY;
        };
    }

    private static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
