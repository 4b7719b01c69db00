package io.github.synoptic.store;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the program remembers of its window from one start to the next.
///
/// @param theme light, dark, or as the system has it
/// @param zoom the size of the text, 1 for the normal one
/// @param window where the window was; null until it was closed once
/// @param recent the projects opened before, the last first, at most [#RECENT]
/// @param lastProject the project open when the program ended; null where there was none
/// @param linked whether the panes scroll together
/// @param level whether linked passages stand in rows
/// @param measure the longest line of the reading text, in characters
/// @param lists whether the lists stand on the right
/// @param left what was in view in the project open when the program ended
public record Settings(Theme theme, double zoom, @Nullable Bounds window, List<Path> recent, @Nullable Path lastProject,
        boolean linked, boolean level, int measure, boolean lists, View left) {
    /// How many projects opened before are remembered.
    public static final int RECENT = 10;
    /// The settings of the first start.
    public static final Settings DEFAULT = new Settings(Theme.SYSTEM, 1, null, List.of(), null, true, false,
            68, true, View.FIRST);

    /// Copies the list.
    public Settings {
        recent = List.copyOf(recent);
    }

    /// The look of the window.
    public enum Theme {
        /// As the system has it.
        SYSTEM,
        /// Dark words on light ground.
        LIGHT,
        /// Light words on dark ground.
        DARK
    }

    /// Where a window is, in pixels of the screen.
    ///
    /// @param x its left edge
    /// @param y its upper edge
    /// @param width its width
    /// @param height its height
    /// @param maximized whether it fills the screen; the other values then say where it goes back to
    public record Bounds(double x, double y, double width, double height, boolean maximized) {}

    /// What is in view of a project.
    ///
    /// @param tab the name of the list in view
    /// @param a the number of the report on side A; 0 where there is none
    /// @param b the number of the report on side B; 0 where there is none
    /// @param topA the offset in the report of A that stands at the top of its pane, in UTF-16 units
    /// @param topB that of B
    public record View(String tab, int a, int b, int topA, int topB) {
        /// What a first start shows.
        public static final View FIRST = new View("DISCREPANCIES", 0, 0, 0, 0);
    }

    /// The same settings in other colours.
    public Settings withTheme(Theme newTheme) {
        return new Settings(newTheme, zoom, window, recent, lastProject, linked, level, measure, lists, left);
    }

    /// The same settings with text of another size.
    public Settings withZoom(double newZoom) {
        return new Settings(theme, newZoom, window, recent, lastProject, linked, level, measure, lists, left);
    }

    /// The same settings with the panes otherwise bound to each other.
    public Settings withPanes(boolean newLinked, boolean newLevel) {
        return new Settings(theme, zoom, window, recent, lastProject, newLinked, newLevel, measure, lists, left);
    }

    /// The same settings with lines of another length.
    public Settings withMeasure(int newMeasure) {
        return new Settings(theme, zoom, window, recent, lastProject, linked, level, newMeasure, lists, left);
    }

    /// The same settings with the lists on the right shown or hidden.
    public Settings withLists(boolean newLists) {
        return new Settings(theme, zoom, window, recent, lastProject, linked, level, measure, newLists, left);
    }

    /// The same settings with the window elsewhere.
    public Settings withWindow(Bounds newWindow) {
        return new Settings(theme, zoom, newWindow, recent, lastProject, linked, level, measure, lists, left);
    }

    /// The same settings with something else in view.
    public Settings leaving(View newLeft) {
        return new Settings(theme, zoom, window, recent, lastProject, linked, level, measure, lists, newLeft);
    }

    /// The same settings after this project was opened: it is the last one, and the first of the recent ones.
    public Settings opened(Path project) {
        List<Path> newRecent = new ArrayList<>(recent);
        newRecent.remove(project);
        newRecent.addFirst(project);
        return new Settings(theme, zoom, window, newRecent.subList(0, Math.min(RECENT, newRecent.size())), project,
                linked, level, measure, lists, left);
    }

    /// The same settings when no project is open that has a name.
    public Settings closed() {
        return new Settings(theme, zoom, window, recent, null, linked, level, measure, lists, left);
    }
}
