package io.github.synoptic.note;

/// A part of a note that the reader may leave out. The header, the summary and how the note was made always stand in it.
public enum Section {
    /// The differences the reader confirmed.
    CONFIRMED,
    /// The differences the reader has not decided.
    UNDECIDED,
    /// The differences the reader dismissed.
    DISMISSED,
    /// The differences of mere style.
    STYLE,
    /// The passages that only one report has.
    ONLY
}
