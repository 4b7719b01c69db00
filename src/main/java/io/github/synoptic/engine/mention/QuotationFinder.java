package io.github.synoptic.engine.mention;

import io.github.synoptic.engine.text.Paragraph;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Sentence;
import io.github.synoptic.engine.text.Span;

import java.util.ArrayList;
import java.util.List;

/// Finds what stands inside quotation marks, also over sentences and over paragraphs that each open anew.
final class QuotationFinder {
    private final SegmentedReport report;
    private final String text;
    private final QuotationMarks marks;
    private final List<Quotation> found = new ArrayList<>();
    private List<Span> parts = new ArrayList<>();
    private char opened;
    private boolean open;
    private int partStart;
    private int nextSentence;

    QuotationFinder(SegmentedReport report) {
        this.report = report;
        this.text = report.text();
        this.marks = new QuotationMarks(text);
    }

    /// All quotations, in the order of the text.
    List<Quotation> find() {
        for (Paragraph paragraph : report.paragraphs()) {
            read(paragraph.span());
        }
        finish();
        return found;
    }

    private void read(Span paragraph) {
        int at = paragraph.start();
        if (open && at < paragraph.end() && marks.resumes(at, opened)) {
            partStart = ++at;
        } else {
            finish();
        }
        for (; at < paragraph.end(); at++) {
            step(at, paragraph.end());
        }
        leave(paragraph);
    }

    private void step(int at, int end) {
        char sign = text.charAt(at);
        if (Character.isLetterOrDigit(sign) || sign == ' ') {
            return;
        }
        if (open) {
            if (marks.closes(at, opened, end)) {
                add(partStart, at);
                finish();
            }
        } else if (marks.opens(at, end)) {
            open = true;
            opened = sign;
            partStart = at + 1;
        }
    }

    /// At the end of a paragraph an open quotation may go on in the next; one opened in mid-paragraph by a straight mark is
    /// no quotation.
    private void leave(Span paragraph) {
        if (!open) {
            return;
        }
        boolean isTrusted = opened != '"' && opened != '\'' || partStart == paragraph.start() + 1;
        if (isTrusted) {
            add(partStart, paragraph.end());
        } else {
            open = false;
            parts = new ArrayList<>();
        }
    }

    private void add(int from, int to) {
        if (to > from) {
            parts.add(new Span(from, to));
        }
    }

    private void finish() {
        open = false;
        if (parts.isEmpty()) {
            return;
        }
        Span whole = parts.get(0).cover(parts.get(parts.size() - 1));
        parts.forEach(part -> divide(part, whole));
        parts = new ArrayList<>();
    }

    private void divide(Span part, Span whole) {
        List<Sentence> sentences = report.sentences();
        while (nextSentence < sentences.size() && sentences.get(nextSentence).span().end() <= part.start()) {
            nextSentence++;
        }
        for (int i = nextSentence; i < sentences.size() && sentences.get(i).span().start() < part.end(); i++) {
            Span sentence = sentences.get(i).span();
            Span piece = new Span(Math.max(part.start(), sentence.start()), Math.min(part.end(), sentence.end()));
            if (!piece.in(text).isBlank()) {
                found.add(new Quotation(i, trim(piece), whole));
            }
        }
    }

    private Span trim(Span piece) {
        int start = piece.start();
        int end = piece.end();
        while (Character.isWhitespace(text.charAt(start)) || text.charAt(start) == '\u00a0') {
            start++;
        }
        while (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '\u00a0') {
            end--;
        }
        return new Span(start, end);
    }
}
