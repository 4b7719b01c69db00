package io.github.synoptic.ui.read;

import io.github.synoptic.engine.text.Span;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A paragraph as it is shown, wrapped by the window: a line of the header, or a paragraph of the report.
///
/// @param role what it is in the layout
/// @param span what it shows of the report; empty for a line of the header that is not the report's
/// @param runs its pieces, in order
public record Line(Role role, Span span, List<Run> runs) {
    /// What a line is in the layout.
    public enum Role {
        /// The side's letter and the outlet, above the headline.
        OUTLET,
        /// The headline.
        HEADLINE,
        /// Date, byline, number of words, share and origin, below the headline.
        ABOUT,
        /// A heading inside the report.
        HEADING,
        /// Running prose.
        BODY,
        /// An entry of a list.
        ENTRY;

        /// The class by which the style sheets know it.
        public String styleClass() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Copies the list.
    public Line {
        runs = List.copyOf(runs);
    }

    /// A line of the header that is not part of the report, put in at this offset.
    static Line header(Role role, String text, int at) {
        return new Line(role, new Span(at, at), List.of(Run.put(text, at, Set.of())));
    }

    /// The shown text.
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            text.append(run.text());
        }
        return text.toString();
    }

    /// The length of the shown text, in UTF-16 units.
    public int length() {
        int length = 0;
        for (Run run : runs) {
            length += run.text().length();
        }
        return length;
    }

    /// The part of it that shows this span of the report.
    Line between(Span part) {
        List<Run> cut = new ArrayList<>();
        for (Run run : runs) {
            int from = Math.max(run.start(), part.start());
            int to = Math.min(run.end(), part.end());
            if (run.own() ? from < to : part.start() <= run.start() && run.start() <= part.end()) {
                cut.add(run.own() ? run.between(from, to) : run);
            }
        }
        return new Line(role, new Span(Math.max(span.start(), part.start()), Math.min(span.end(), part.end())), cut);
    }

    /// The same line with one more thing said about the words of this span.
    ///
    /// What was put in among these words, such as the letter of a discrepancy, is covered with them.
    public Line with(Span covered, Ink ink) {
        List<Run> inked = new ArrayList<>(runs.size() + 2);
        for (Run run : runs) {
            if (!run.own()) {
                boolean inside = covered.start() <= run.start() && run.start() <= covered.end();
                inked.add(inside ? with(run, ink) : run);
            } else if (!run.span().overlaps(covered)) {
                inked.add(run);
            } else {
                split(run, covered, ink, inked);
            }
        }
        return new Line(role, span, inked);
    }

    private static void split(Run run, Span covered, Ink ink, List<Run> into) {
        int from = Math.max(run.start(), covered.start());
        int to = Math.min(run.end(), covered.end());
        if (run.start() < from) {
            into.add(run.between(run.start(), from));
        }
        into.add(with(run.between(from, to), ink));
        if (to < run.end()) {
            into.add(run.between(to, run.end()));
        }
    }

    private static Run with(Run run, Ink ink) {
        Set<Ink> inks = EnumSet.of(ink);
        inks.addAll(run.inks());
        return new Run(run.text(), run.start(), run.own(), inks);
    }
}
