package io.github.synoptic.store;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the program remembers of its window from one start to the next.
///
/// @param theme light, dark, or as the system has it
/// @param zoom the size of the text, 1 for the normal one
/// @param window where the window was; null until it was closed once
/// @param recent the projects opened before, the last first, at most [#RECENT]
/// @param lastProject the project open when the program ended; null where there was none
/// @param panes the size or place of each divider and pane by its name, in the unit the pane gives it
public record Settings(Theme theme, double zoom, @Nullable Bounds window, List<Path> recent, @Nullable Path lastProject,
        Map<String, Double> panes) {
    /// How many projects opened before are remembered.
    public static final int RECENT = 10;
    /// The settings of the first start.
    public static final Settings DEFAULT = new Settings(Theme.SYSTEM, 1, null, List.of(), null, Map.of());

    /// Copies the list and the map.
    public Settings {
        recent = List.copyOf(recent);
        panes = Map.copyOf(panes);
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

    /// The same settings with another look.
    public Settings withTheme(Theme newTheme) {
        return new Settings(newTheme, zoom, window, recent, lastProject, panes);
    }

    /// The same settings with text of another size.
    public Settings withZoom(double newZoom) {
        return new Settings(theme, newZoom, window, recent, lastProject, panes);
    }

    /// The same settings with the window elsewhere.
    public Settings withWindow(Bounds newWindow) {
        return new Settings(theme, zoom, newWindow, recent, lastProject, panes);
    }

    /// The same settings with a pane or divider elsewhere.
    public Settings withPane(String name, double place) {
        Map<String, Double> newPanes = new HashMap<>(panes);
        newPanes.put(name, place);
        return new Settings(theme, zoom, window, recent, lastProject, newPanes);
    }

    /// The same settings after this project was opened: it is the last one, and the first of the recent ones.
    public Settings opened(Path project) {
        List<Path> newRecent = new ArrayList<>(recent);
        newRecent.remove(project);
        newRecent.addFirst(project);
        return new Settings(theme, zoom, window, newRecent.subList(0, Math.min(RECENT, newRecent.size())), project,
                panes);
    }

    /// The same settings when no project is open that has a name.
    public Settings closed() {
        return new Settings(theme, zoom, window, recent, null, panes);
    }
}
