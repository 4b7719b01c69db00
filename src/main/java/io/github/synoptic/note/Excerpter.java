package io.github.synoptic.note;

import io.github.synoptic.engine.text.Paragraph;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Sentence;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.note.Run.Emphasis;
import io.github.synoptic.project.Quote;

import java.util.ArrayList;
import java.util.List;

/// Takes excerpts from one report.
final class Excerpter {
    /// The most of a sentence shown on either side of the words in question, in UTF-16 units: about three lines.
    private static final int CONTEXT = 240;
    private final Side side;
    private final SegmentedReport report;
    private final CodePoints codePoints;

    Excerpter(Side side, SegmentedReport report) {
        this.side = side;
        this.report = report;
        codePoints = CodePoints.of(report.text());
    }

    /// The words of this span alone.
    Excerpt passage(Span span) {
        return excerpt(span, List.of(new Run(report.words(span), Emphasis.QUOTED)));
    }

    /// The words of this span in their sentence, those of the differing spans marked.
    ///
    /// @param differing spans inside the span, in order, none overlapping another
    Excerpt inContext(Span span, List<Span> differing) {
        Span around = around(span);
        List<Run> runs = new ArrayList<>();
        add(runs, before(around.start(), span.start()), Emphasis.CONTEXT);
        int at = span.start();
        for (Span words : differing) {
            add(runs, report.text().substring(at, words.start()), Emphasis.QUOTED);
            add(runs, report.words(words), Emphasis.DIFFERING);
            at = words.end();
        }
        add(runs, report.text().substring(at, span.end()), Emphasis.QUOTED);
        add(runs, after(span.end(), around.end()), Emphasis.CONTEXT);
        return excerpt(span, runs);
    }

    private Excerpt excerpt(Span span, List<Run> runs) {
        return new Excerpt(side, paragraph(span.start()), codePoints.at(span.start()), codePoints.at(span.end()),
                Quote.of(report.text(), span), runs);
    }

    private static void add(List<Run> runs, String text, Emphasis emphasis) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, emphasis));
        }
    }

    /// The sentences the span touches, or the span itself where it touches none.
    private Span around(Span span) {
        List<Sentence> sentences = report.sentences();
        Span around = span;
        for (int i = firstEndingFrom(span.start()); i < sentences.size(); i++) {
            Span sentence = sentences.get(i).span();
            if (sentence.start() > span.end() || (sentence.start() == span.end() && !span.isEmpty())) {
                break;
            }
            around = around.cover(sentence);
        }
        return around;
    }

    private int firstEndingFrom(int offset) {
        List<Sentence> sentences = report.sentences();
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private String before(int from, int to) {
        String text = report.text();
        if (to - from <= CONTEXT) {
            return text.substring(from, to);
        }
        int cut = to - CONTEXT;
        while (cut < to && !Character.isWhitespace(text.charAt(cut))) {
            cut++;
        }
        return "…" + text.substring(cut, to);
    }

    private String after(int from, int to) {
        String text = report.text();
        if (to - from <= CONTEXT) {
            return text.substring(from, to);
        }
        int cut = from + CONTEXT;
        while (cut > from && !Character.isWhitespace(text.charAt(cut - 1))) {
            cut--;
        }
        return text.substring(from, cut) + "…";
    }

    private int paragraph(int offset) {
        int number = 1;
        for (Paragraph paragraph : report.paragraphs()) {
            if (paragraph.span().start() > offset) {
                break;
            }
            number = paragraph.number() + 1;
        }
        return number;
    }
}
