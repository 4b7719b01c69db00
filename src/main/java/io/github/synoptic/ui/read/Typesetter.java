package io.github.synoptic.ui.read;

import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.project.Verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Sets a report's paragraphs as lines of runs, from what is to be said about spans of its text.
///
/// Spans may touch, nest and overlap. One sweep over their bounds makes every run.
final class Typesetter {
    /// What stands inside a frame before the first word and after the last, so that the frame does not touch them.
    private static final String THIN_SPACE = "\u202f";

    /// The raised sign of a quotation: the straight quotation mark is too slight to be seen at that size.
    private static final char QUOTE = '”';

    private final String text;
    private final List<Bound> bounds = new ArrayList<>();
    private final Map<Ink, Integer> depth = new EnumMap<>(Ink.class);

    Typesetter(String text) {
        this.text = text;
    }

    /// Where something begins or ceases to be said.
    private record Bound(int offset, boolean opens, Set<Ink> inks, String put) {
        static final Comparator<Bound> ORDER = Comparator.comparingInt(Bound::offset).thenComparing(Bound::opens);
    }

    /// Says this about the span.
    void ink(Span span, Ink ink) {
        bound(span, Set.of(ink), "", "");
    }

    /// Frames the words of a discrepancy, with the letter of its kind raised behind them.
    void frame(Frame frame) {
        Set<Ink> inks = EnumSet.of(Ink.FINDING);
        if (frame.isClause()) {
            inks.add(Ink.CLAUSE);
        }
        if (frame.finding().verdict() == Verdict.CONFIRMED) {
            inks.add(Ink.CONFIRMED);
        }
        Kind kind = frame.finding().kind();
        char letter = kind == Kind.QUOTE ? QUOTE : kind.letter();
        bound(frame.span(), inks, frame.isClause() ? "" : THIN_SPACE, THIN_SPACE + letter + THIN_SPACE);
    }

    private void bound(Span span, Set<Ink> inks, String before, String after) {
        bounds.add(new Bound(span.start(), true, inks, before));
        bounds.add(new Bound(span.end(), false, inks, after));
    }

    /// The lines of these paragraphs, each with its role; paragraphs in order, apart from each other.
    List<Line> set(List<Line> paragraphs) {
        bounds.sort(Bound.ORDER);
        List<Line> lines = new ArrayList<>(paragraphs.size());
        int next = 0;
        for (Line paragraph : paragraphs) {
            next = set(paragraph, next, lines);
        }
        return lines;
    }

    private int set(Line paragraph, int firstBound, List<Line> lines) {
        Span span = paragraph.span();
        if (span.isEmpty()) {
            lines.add(paragraph);
            return firstBound;
        }
        List<Run> runs = new ArrayList<>();
        int at = span.start();
        int next = firstBound;
        while (next < bounds.size() && bounds.get(next).offset() <= span.end()
                && !(bounds.get(next).opens() && bounds.get(next).offset() == span.end())) {
            Bound bound = bounds.get(next++);
            if (at < bound.offset()) {
                runs.add(new Run(text.substring(at, bound.offset()), at, true, inks()));
                at = bound.offset();
            }
            apply(bound, span, runs);
        }
        if (at < span.end()) {
            runs.add(new Run(text.substring(at, span.end()), at, true, inks()));
        }
        lines.add(new Line(paragraph.role(), span, runs));
        return next;
    }

    private void apply(Bound bound, Span paragraph, List<Run> runs) {
        if (bound.opens()) {
            count(bound.inks(), 1);
        }
        if (!bound.put().isEmpty() && bound.offset() >= paragraph.start()) {
            Set<Ink> inks = EnumSet.of(Ink.LETTER);
            inks.addAll(inks());
            runs.add(Run.put(bound.put(), bound.offset(), inks));
        }
        if (!bound.opens()) {
            count(bound.inks(), -1);
        }
    }

    private void count(Set<Ink> inks, int by) {
        for (Ink ink : inks) {
            depth.merge(ink, by, (old, change) -> old + change == 0 ? null : old + change);
        }
    }

    private Set<Ink> inks() {
        return Set.copyOf(depth.keySet());
    }
}
