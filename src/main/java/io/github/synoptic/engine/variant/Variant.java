package io.github.synoptic.engine.variant;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.text.Span;

/// Words that stand in the same place in a link and differ. One of the spans may be empty: words that only one side has.
///
/// @param link the link they stand in
/// @param a the words of A
/// @param b the words of B
public record Variant(Link link, Span a, Span b) {}
