package io.github.synoptic.ui.state;

/// The lists of the right panel.
public enum Tab {
    /// What differs.
    DISCREPANCIES,
    /// Who says what.
    STATEMENTS,
    /// Passages that one side has and the other has not.
    ONLY
}
