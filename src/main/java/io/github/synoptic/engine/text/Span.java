package io.github.synoptic.engine.text;

/// A half-open range `[start, end)` of one report's text, counted in UTF-16 units.
///
/// `new Span(0, 5)` covers the first five units. Everything exported counts code points instead.
public record Span(int start, int end) implements Comparable<Span> {
    /// Throws [IllegalArgumentException] where the range is negative.
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    /// The number of UTF-16 units covered.
    public int length() {
        return end - start;
    }

    /// Whether nothing is covered.
    public boolean isEmpty() {
        return start == end;
    }

    /// Whether the unit at this offset is covered.
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /// Whether every unit of the other span is covered.
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether at least one unit is covered by both.
    public boolean overlaps(Span other) {
        return Math.min(end, other.end) > Math.max(start, other.start);
    }

    /// The smallest span that covers both.
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// The covered part of the text.
    public String in(String text) {
        return text.substring(start, end);
    }

    /// By start, then by end.
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
