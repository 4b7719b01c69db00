package io.github.synoptic.ui.state;

import io.github.synoptic.engine.text.Side;

/// A form that is open in the window; what is typed into it stays in its fields until it is kept.
public sealed interface Form {
    /// No form is open.
    record None() implements Form {}

    /// The comment on the chosen discrepancy.
    record Comment() implements Form {}

    /// Text to be typed or pasted as the report on one side.
    record Paste(Side side) implements Form {}

    /// The keys and what they do.
    record Help() implements Form {}
}
