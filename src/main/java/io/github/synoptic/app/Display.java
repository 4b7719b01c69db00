package io.github.synoptic.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;

/// Whether a window can be shown here.
enum Display {
    /// It can.
    THERE,
    /// There is no display, or the headless platform was asked for.
    HEADLESS,
    /// There is a display, but the library that JavaFX draws on is not installed.
    NO_GTK;

    private static final String GTK = "libgtk-3.so.0";

    /// What is the case for this system and environment. Only Linux can be without.
    static Display of(String system, Map<String, String> environment) {
        if (!system.toLowerCase(Locale.ROOT).startsWith("linux")) {
            return THERE;
        }
        if ("Headless".equals(System.getProperty("glass.platform")) || isNone(environment)) {
            return HEADLESS;
        }
        return hasGtk() ? THERE : NO_GTK;
    }

    private static boolean isNone(Map<String, String> environment) {
        return environment.getOrDefault("DISPLAY", "").isEmpty()
                && environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }

    @SuppressWarnings("restricted") // looks whether the library is there; calls nothing in it
    private static boolean hasGtk() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(GTK, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
