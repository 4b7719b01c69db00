package io.github.synoptic.ui.read;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;

import java.util.ArrayList;
import java.util.List;

/// What one pane shows.
///
/// @param side which of the two
/// @param report the report, whose title, outlet and date the reader can correct in the header
/// @param lines the header's lines and the report's paragraphs, in order
/// @param passages the report's sentences by number; empty while the two are being compared
/// @param frames the discrepancies on this side, by place
/// @param rightToLeft whether the text runs from right to left
public record ReadingSide(Side side, Report report, List<Line> lines, List<Passage> passages, List<Frame> frames,
        boolean rightToLeft) {
    /// Copies the lists.
    public ReadingSide {
        lines = List.copyOf(lines);
        passages = List.copyOf(passages);
        frames = List.copyOf(frames);
    }

    /// The lines above the report's text: outlet, headline, and what is known about the report.
    List<Line> header() {
        int lines = 0;
        while (lines < this.lines.size() && this.lines.get(lines).role() != Line.Role.ABOUT) {
            lines++;
        }
        return this.lines.subList(0, Math.min(lines + 1, this.lines.size()));
    }

    /// What is shown of this span, cut out of the lines it stands in; nothing of the header.
    List<Line> between(Span span) {
        List<Line> cut = new ArrayList<>();
        for (int i = Math.max(header().size(), Places.lineOf(lines, span.start())); i < lines.size()
                && lines.get(i).span().start() < span.end(); i++) {
            cut.add(lines.get(i).between(span));
        }
        return cut;
    }

    /// The number of the passage that holds this offset of the report; -1 where none does.
    public int passageAt(int offset) {
        int number = passageFrom(offset);
        return number < passages.size() && passages.get(number).span().contains(offset) ? number : -1;
    }

    /// The number of the first passage that ends behind this offset; the number of passages where none does.
    int passageFrom(int offset) {
        int low = 0;
        int high = passages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passages.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// The discrepancies whose words hold this offset, shortest first: the words one most likely means stand first.
    public List<Frame> framesAt(int offset) {
        List<Frame> found = new ArrayList<>();
        for (Frame frame : frames) {
            if (frame.span().contains(offset)) {
                found.add(frame);
            }
        }
        found.sort((one, other) -> Integer.compare(one.span().length(), other.span().length()));
        return found;
    }

    /// The same side with one more thing said about these spans. Lines they do not touch are the very same objects, so
    /// that the pane restyles nothing else.
    ReadingSide with(List<Span> spans, Ink ink) {
        if (spans.isEmpty()) {
            return this;
        }
        List<Line> inked = new ArrayList<>(lines);
        for (Span span : spans) {
            for (int i = Places.lineOf(lines, span.start()); i < inked.size()
                    && inked.get(i).span().start() < span.end(); i++) {
                inked.set(i, inked.get(i).with(span, ink));
            }
        }
        return new ReadingSide(side, report, inked, passages, frames, rightToLeft);
    }
}
