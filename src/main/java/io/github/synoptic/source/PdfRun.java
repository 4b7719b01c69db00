package io.github.synoptic.source;

/// Letters that stand side by side on one line of a page, without a gap that could part columns.
///
/// @param text the letters
/// @param left the left end, in points from the page's left edge
/// @param right the right end
/// @param base the base line, in points from the page's top
/// @param size the height of the type, in points
record PdfRun(String text, float left, float right, float base, float size) {
    /// A gap wider than this share of the type's height parts words.
    private static final float SPACE = 0.18f;

    /// Whether another stands on the same line.
    boolean isLevelWith(PdfRun other) {
        return Math.abs(base - other.base) < 0.35f * Math.max(size, other.size);
    }

    /// This run and the one to its right as one.
    PdfRun and(PdfRun next) {
        boolean spaced = text.endsWith(" ") || next.text.startsWith(" ");
        String space = !spaced && next.left - right > SPACE * Math.max(size, next.size) ? " " : "";
        return new PdfRun(text + space + next.text, left, Math.max(right, next.right), base, Math.max(size, next.size));
    }
}
