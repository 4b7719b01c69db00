package io.github.synoptic.ui.state;

import io.github.synoptic.store.Settings;
/// How the reader likes to read; kept from one start to the next.
///
/// @param theme the colours
/// @param zoom the size of the reading text, in per cent of its usual size
/// @param linked whether the panes scroll together by linked passages
/// @param level whether linked passages stand in rows at the same height
public record Look(Settings.Theme theme, int zoom, boolean linked, boolean level) {
    /// The usual size, in per cent.
    public static final int USUAL = 100;
    /// The smallest size, in per cent: 10.8 px, as small as print gets.
    public static final int SMALLEST = 70;
    /// The largest size, in per cent: 31 px, for reading from across the desk.
    public static final int LARGEST = 200;
    /// How much larger or smaller one press of the key makes it, in per cent.
    public static final int STEP = 10;

    /// What a first start looks like.
    public static final Look FIRST = new Look(Settings.Theme.SYSTEM, USUAL, true, false);

    /// Keeps the size within bounds.
    public Look {
        zoom = Math.clamp(zoom, SMALLEST, LARGEST);
    }

    /// The same in other colours.
    public Look in(Settings.Theme newTheme) {
        return new Look(newTheme, zoom, linked, level);
    }

    /// The same at another size.
    public Look at(int newZoom) {
        return new Look(theme, newZoom, linked, level);
    }

    /// The same with the panes scrolling together or not.
    public Look linked(boolean on) {
        return new Look(theme, zoom, on, level);
    }

    /// The same with linked passages in rows or flowing.
    public Look level(boolean on) {
        return new Look(theme, zoom, linked, on);
    }
}
