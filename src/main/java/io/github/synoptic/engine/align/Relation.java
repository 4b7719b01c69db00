package io.github.synoptic.engine.align;

/// How nearly two linked sentences tell the same thing.
public enum Relation {
    /// The same words, up to spacing, case and quotation marks; a few words may differ.
    VERBATIM,
    /// The same proposition in other words.
    REWORDED,
    /// They share at least one proposition, and one or both say much else.
    PARTIAL
}
