package io.github.synoptic.ui.review;

import io.github.synoptic.project.Verdict;

/// A filter chip: shows only the discrepancies of one state.
///
/// @param verdict the state
/// @param label its name and how many there are
/// @param on whether the list is filtered by it
public record ChipModel(Verdict verdict, String label, boolean on) {
    /// The message that names a state and says how many are in it.
    static String key(Verdict verdict) {
        return switch (verdict) {
            case OPEN -> "window.chip-open";
            case CONFIRMED -> "window.chip-confirmed";
            case DISMISSED -> "window.chip-dismissed";
        };
    }
}
