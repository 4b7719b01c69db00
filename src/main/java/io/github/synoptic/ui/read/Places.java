package io.github.synoptic.ui.read;

import io.github.synoptic.engine.text.Span;

import java.util.List;

/// Where the report's characters stand in the shown text, and back. Built once for the lines of one pane.
///
/// A shown position counts UTF-16 units from the start of the pane's text, with one for the end of each line.
final class Places {
    private final List<Line> lines;
    private final int[] starts;

    Places(List<Line> lines) {
        this.lines = lines;
        this.starts = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            starts[i + 1] = starts[i] + lines.get(i).length() + 1;
        }
    }

    /// The shown lines.
    List<Line> lines() {
        return lines;
    }

    /// The number of shown characters, with one for the end of each line but the last.
    int length() {
        return Math.max(0, starts[lines.size()] - 1);
    }

    /// The shown position of a line's start.
    int start(int line) {
        return starts[line];
    }

    /// The number of the line that a shown position stands in.
    int lineAt(int position) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// The number of the line that shows this offset of the report, or the next that shows any.
    int lineOf(int offset) {
        return lineOf(lines, offset);
    }

    /// The number of the one of these lines that shows this offset of the report, or the next that shows any.
    static int lineOf(List<Line> lines, int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// The shown position of the character at this offset of the report.
    int shown(int offset) {
        if (lines.isEmpty()) {
            return 0;
        }
        int line = lineOf(offset);
        int position = starts[line];
        for (Run run : lines.get(line).runs()) {
            if (run.own() && offset < run.end()) {
                return position + Math.max(0, offset - run.start());
            }
            position += run.text().length();
        }
        return position;
    }

    /// What is shown of this span of the report, from its first character to the end of its last.
    Span shown(Span span) {
        if (span.isEmpty()) {
            int position = shown(span.start());
            return new Span(position, position);
        }
        int start = shown(span.start());
        return new Span(start, Math.max(start, shown(span.end() - 1) + 1));
    }

    /// The offset in the report of what is shown at this position; for words that are not the report's, where they were
    /// put in.
    int offset(int position) {
        if (lines.isEmpty()) {
            return 0;
        }
        int line = lineAt(position);
        int at = starts[line];
        int offset = lines.get(line).span().start();
        for (Run run : lines.get(line).runs()) {
            int length = run.text().length();
            if (position < at + length) {
                return run.own() ? run.start() + position - at : run.start();
            }
            at += length;
            offset = run.end();
        }
        return offset;
    }

    /// Whether this position stands in the header's words that are not the report's.
    boolean isHeader(int position) {
        return lines.isEmpty() || lines.get(lineAt(position)).span().isEmpty();
    }
}
