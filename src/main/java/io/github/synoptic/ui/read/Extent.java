package io.github.synoptic.ui.read;

/// From where to where something reaches down a pane, in pixels from the pane's top; negative above it.
///
/// @param top the upper edge of its first line
/// @param bottom the lower edge of its last line
record Extent(double top, double bottom) {
    /// The distance from edge to edge.
    double height() {
        return bottom - top;
    }

    /// Whether any of it is seen in a pane of this height.
    boolean isSeenIn(double height) {
        return bottom > 0 && top < height;
    }
}
