package io.github.synoptic.ui.read;

/// How the two columns of text are set in the room there is.
///
/// Where the room is short, the space about the columns gives way first, then, a little, the size of the text: lines of
/// 60 characters read better than larger letters in short lines.
///
/// @param size the size of the text, in pixels
/// @param margin the space beside a column, in pixels
/// @param gutter the width between the panes, in pixels
/// @param column the greatest width of a column, in pixels
record Fit(double size, double margin, double gutter, double column) {
    /// The usual size of the text, and the least where the room is short, in pixels.
    static final double SIZE = 15.5;
    private static final double LEAST = 14.4;
    /// The average width of a character of the reading face, in sizes of the text; measured on English prose.
    private static final double CHARACTER = 0.515;
    /// The shortest line that is easy on the eye, in characters.
    private static final int SHORTEST = 60;
    private static final double MARGIN = 26;
    private static final double GUTTER = 64;
    private static final double SNUG_MARGIN = 14;
    private static final double SNUG_GUTTER = 48;
    /// A column is never narrower than this, in pixels; no window is so small that it would have to be.
    static final double NARROWEST = 120;

    /// Two panes side by side in a view of this width.
    static Fit of(double width, ReadingLook look) {
        if (room(width, MARGIN, GUTTER) >= SHORTEST * CHARACTER * SIZE) {
            return stacked(look);
        }
        double size = room(width, SNUG_MARGIN, SNUG_GUTTER) / (SHORTEST * CHARACTER);
        return of(Math.clamp(size, LEAST, SIZE), SNUG_MARGIN, SNUG_GUTTER, look);
    }

    /// One pane above the other: each has the whole width.
    static Fit stacked(ReadingLook look) {
        return of(SIZE, MARGIN, GUTTER, look);
    }

    private static Fit of(double size, double margin, double gutter, ReadingLook look) {
        double zoomed = Math.round(size * look.zoom() * 10) / 10.0;
        return new Fit(zoomed, margin, gutter, look.measure() * CHARACTER * zoomed);
    }

    /// What is left for one of two columns in a view of this width, in pixels.
    double room(double width) {
        return room(width, margin, gutter);
    }

    private static double room(double width, double margin, double gutter) {
        return Math.floor((width - 2 * Overview.WIDTH - gutter) / 2) - 2 * margin;
    }

    /// The same with text so small that a word of this width, in sizes of the text, fits into this room in pixels.
    Fit holding(double word, double room) {
        double most = Math.floor(10 * Math.max(NARROWEST, Math.min(room, column)) / Math.max(1, word)) / 10;
        return most < size ? new Fit(most, margin, gutter, column) : this;
    }

    /// The style that sets this size.
    String style() {
        return "-fx-font-size: " + size + "px;";
    }
}
