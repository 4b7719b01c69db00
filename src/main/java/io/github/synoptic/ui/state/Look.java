package io.github.synoptic.ui.state;

import io.github.synoptic.store.Settings;
/// How the reader likes to read; kept from one start to the next.
///
/// @param theme the colours
/// @param zoom the size of the reading text, in per cent of its usual size
/// @param linked whether the panes scroll together by linked passages
/// @param level whether linked passages stand in rows at the same height
/// @param measure the longest line of the reading text, in characters of average width
/// @param lists whether the lists stand on the right; without them there is more room for the reports
public record Look(Settings.Theme theme, int zoom, boolean linked, boolean level, int measure, boolean lists) {
    /// The usual size, in per cent.
    public static final int USUAL = 100;
    /// The smallest size, in per cent: 10.8 px, as small as print gets.
    public static final int SMALLEST = 70;
    /// The largest size, in per cent: 31 px, for reading from across the desk.
    public static final int LARGEST = 200;
    /// How much larger or smaller one press of the key makes it, in per cent.
    public static final int STEP = 10;

    /// The narrowest column, in characters: that of a printed newspaper is not much wider.
    public static final int NARROWEST = 44;
    /// The widest column, in characters: beyond it the eye loses the next line.
    public static final int WIDEST = 100;
    /// How much wider or narrower one press of the key makes the column, in characters.
    public static final int WIDER = 8;

    /// What a first start looks like.
    public static final Look FIRST = new Look(Settings.Theme.SYSTEM, USUAL, true, false, Settings.DEFAULT.measure(),
            true);

    /// Keeps the size and the line within bounds.
    public Look {
        zoom = Math.clamp(zoom, SMALLEST, LARGEST);
        measure = Math.clamp(measure, NARROWEST, WIDEST);
    }

    /// The same in other colours.
    public Look in(Settings.Theme newTheme) {
        return new Look(newTheme, zoom, linked, level, measure, lists);
    }

    /// The same at another size.
    public Look at(int newZoom) {
        return new Look(theme, newZoom, linked, level, measure, lists);
    }

    /// The same with the panes scrolling together or not.
    public Look linked(boolean on) {
        return new Look(theme, zoom, on, level, measure, lists);
    }

    /// The same with linked passages in rows or flowing.
    public Look level(boolean on) {
        return new Look(theme, zoom, linked, on, measure, lists);
    }

    /// The same with lines of at most this many characters.
    public Look across(int newMeasure) {
        return new Look(theme, zoom, linked, level, newMeasure, lists);
    }

    /// The same with the lists on the right or without them.
    public Look lists(boolean on) {
        return new Look(theme, zoom, linked, level, measure, on);
    }
}
