package io.github.synoptic.ui.read;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.ui.common.TextDirection;
import io.github.synoptic.ui.read.Line.Role;
import io.github.synoptic.ui.state.Share;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sets what stands above a report: the outlet, the headline, and a faint line about the report.
final class HeaderSetter {
    /// Between two things that are told in one line. Where the line must be broken, the dot stays with what it follows.
    private static final String DOT = "\u00a0· ";
    /// Begins a line of the window's own words above a report that runs from right to left, so that a number at its
    /// start stays at its start: LEFT-TO-RIGHT MARK.
    private static final String LEFT_TO_RIGHT = "\u200E";
    /// How many paragraphs below the headline may repeat what the header says.
    private static final int REPEATED = 3;
    /// The longest word for "by", with the space behind it, in UTF-16 units.
    private static final int BY = 6;
    private final Side side;
    private final Messages messages;

    HeaderSetter(Side side, Messages messages) {
        this.side = side;
        this.messages = messages;
    }

    /// The header's lines and the paragraphs, in order. A headline that opens the report is set in the header and not
    /// shown twice; where the reader corrected the title, the report's own headline stays in the text as a heading.
    List<Line> set(Report report, String about, List<Line> paragraphs) {
        List<Line> lines = new ArrayList<>(paragraphs.size() + 3);
        lines.add(Line.header(Role.OUTLET, from(report), 0));
        List<Line> rest = paragraphs;
        Line first = paragraphs.isEmpty() ? null : paragraphs.getFirst();
        if (first != null && first.role() == Role.HEADLINE) {
            boolean told = first.span().in(report.text()).equals(report.title());
            rest = paragraphs.subList(1, paragraphs.size());
            if (told) {
                lines.add(first);
                lines.add(Line.header(Role.ABOUT, about, first.span().end()));
            } else {
                lines.add(Line.header(Role.HEADLINE, report.title(), 0));
                lines.add(Line.header(Role.ABOUT, about, 0));
                lines.add(new Line(Role.HEADING, first.span(), List.of()));
            }
        } else {
            lines.add(Line.header(Role.HEADLINE, report.title(), 0));
            lines.add(Line.header(Role.ABOUT, about, 0));
        }
        int repeated = 0;
        while (repeated < Math.min(REPEATED, rest.size()) && repeats(report, rest.get(repeated))) {
            repeated++;
        }
        lines.addAll(rest.subList(repeated, rest.size()));
        return lines;
    }

    /// Where the report is from: its side, its outlet and its file.
    private String from(Report report) {
        String outlet = report.outlet() == null ? "" : report.outlet().toUpperCase(Locale.ROOT);
        return joined(Stream.of(side.name(), outlet,
                report.isPasted() ? messages.text("reading.pasted") : report.origin()));
    }

    /// Whether a paragraph says no more than the header does: the byline or the outlet alone.
    private static boolean repeats(Report report, Line paragraph) {
        String text = paragraph.span().in(report.text());
        String byline = report.byline();
        return byline != null && text.endsWith(byline) && text.length() <= byline.length() + BY
                || text.equalsIgnoreCase(report.outlet());
    }

    /// What is known about a report before it was compared.
    String about(Report report) {
        return join(report, known(report));
    }

    /// What is known about a report of a comparison.
    String about(SegmentedReport segmented, List<Passage> passages) {
        List<String> parts = known(segmented.report());
        parts.addLast(messages.text("reading.words", segmented.wordCount()));
        parts.addLast(messages.text("reading.shared",
                Share.part(segmented, sentence -> !passages.get(sentence).isOnlyHere()), side.other()));
        return join(segmented.report(), parts);
    }

    private static String join(Report report, List<String> parts) {
        return (TextDirection.isRightToLeft(report.text()) ? LEFT_TO_RIGHT : "") + joined(parts.stream());
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(DOT));
    }

    private List<String> known(Report report) {
        List<String> parts = new ArrayList<>();
        if (report.published() != null) {
            parts.add(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(messages.locale())
                    .format(report.published()));
        }
        if (report.byline() != null) {
            parts.add(report.byline());
        }
        return parts;
    }
}
