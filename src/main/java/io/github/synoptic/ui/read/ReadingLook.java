package io.github.synoptic.ui.read;

import io.github.synoptic.ui.common.Theme;

/// How the reader wants to read.
///
/// @param theme light or dark
/// @param zoom the size of the text; 1 is 15.5 px
/// @param measure the longest line, in characters of average width; 60 to 75 is easy on the eye
/// @param level whether what tells the same stands in rows at the same height, instead of flowing beside ribbons
public record ReadingLook(Theme theme, double zoom, int measure, boolean level) {
    /// As the program starts the first time.
    public static final ReadingLook DEFAULT = new ReadingLook(Theme.LIGHT, 1, 68, false);
}
