package io.github.synoptic.engine.text;

import java.util.ArrayList;
import java.util.List;

/// Parts a text into paragraphs.
///
/// A line is a paragraph; where the lines were broken at a fixed width, as in old mails, blank lines part paragraphs.
final class Paragrapher {
    /// The longest headline or heading, in UTF-16 units.
    private static final int HEADING_LENGTH = 180;
    /// Lines broken at a fixed width are no longer than this, in UTF-16 units.
    private static final int BROKEN_WIDTH = 100;
    /// The share of lines followed by another that must end amid a sentence to be called broken.
    private static final double BROKEN_SHARE = 0.6;
    /// The fewest such lines that tell.
    private static final int BROKEN_LINES = 4;

    private Paragrapher() {}

    /// The paragraphs of this report, in order.
    static List<Paragraph> parse(Report report) {
        List<Span> lines = lines(report.text());
        List<Span> spans = isBroken(report.text(), lines) ? joined(report.text(), lines) : lines;
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Span span : spans) {
            paragraphs.add(new Paragraph(paragraphs.size(), span,
                    sort(report, span, paragraphs.isEmpty(), paragraphs.size() + 1 == spans.size())));
        }
        return paragraphs;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !isLineEnd(text.charAt(end))) {
                end++;
            }
            Span line = stripped(text, start, end);
            if (!line.isEmpty()) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u0085';
    }

    private static Span stripped(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isBroken(String text, List<Span> lines) {
        int followed = 0;
        int open = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).length() > BROKEN_WIDTH) {
                return false;
            }
            if (isAdjacent(text, lines.get(i), lines.get(i + 1))) {
                followed++;
                open += endsSentence(text, lines.get(i)) ? 0 : 1;
            }
        }
        return followed >= BROKEN_LINES && open >= BROKEN_SHARE * followed;
    }

    private static boolean isAdjacent(String text, Span line, Span next) {
        String between = text.substring(line.end(), next.start());
        return between.indexOf('\n') == between.lastIndexOf('\n') && between.indexOf('\f') < 0;
    }

    private static List<Span> joined(String text, List<Span> lines) {
        List<Span> joined = new ArrayList<>();
        for (Span line : lines) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && isAdjacent(text, last, line)) {
                joined.set(joined.size() - 1, last.cover(line));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static Paragraph.Sort sort(Report report, Span span, boolean first, boolean last) {
        String line = span.in(report.text());
        if (line.matches("(?s)([-*•‣·–] |\\d{1,2}[.)] ).*")) {
            return Paragraph.Sort.ENTRY;
        }
        boolean heading = span.length() <= HEADING_LENGTH && !endsSentence(report.text(), span) && !last;
        if (first && (heading || line.equals(report.title()) && !last)) {
            return Paragraph.Sort.HEADLINE;
        }
        return heading ? Paragraph.Sort.HEADING : Paragraph.Sort.BODY;
    }

    /// Whether the last sign, closing marks apart, ends a sentence.
    private static boolean endsSentence(String text, Span line) {
        int i = line.end() - 1;
        while (i > line.start() && "\"'”’»)]".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return ".!?…:;,。！？؟।".indexOf(text.charAt(i)) >= 0;
    }
}
