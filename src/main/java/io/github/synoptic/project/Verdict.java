package io.github.synoptic.project;

/// What the reader decided about a difference.
public enum Verdict {
    /// Not decided, or opened again.
    OPEN,
    /// It is a discrepancy.
    CONFIRMED,
    /// It is none.
    DISMISSED
}
