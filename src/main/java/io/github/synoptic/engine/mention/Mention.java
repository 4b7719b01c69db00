package io.github.synoptic.engine.mention;

import io.github.synoptic.engine.text.Span;

/// A typed span inside a sentence.
public sealed interface Mention permits Quantity, Moment, Name, Quotation, Statement {
    /// The number of the sentence it stands in.
    int sentence();

    /// Where it stands in the report's text.
    Span span();
}
