package io.github.synoptic.ui.state;

import java.util.Arrays;

/// The lists of the right panel.
public enum Tab {
    /// What differs.
    DISCREPANCIES,
    /// Who says what.
    STATEMENTS,
    /// Passages that one side has and the other has not.
    ONLY,
    /// The reports of the project and how much each two share.
    REPORTS;

    /// The list of this name; the discrepancies where there is none of that name.
    public static Tab named(String name) {
        return Arrays.stream(values()).filter(tab -> tab.name().equals(name)).findFirst().orElse(DISCREPANCIES);
    }
}
