package io.github.synoptic.ui.state;

/// The lists of the right panel.
public enum Tab {
    /// What differs.
    DISCREPANCIES,
    /// Who says what.
    STATEMENTS,
    /// Passages that one side has and the other has not.
    ONLY,
    /// The reports of the project and how much each two share.
    REPORTS
}
