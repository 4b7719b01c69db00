package io.github.synoptic.engine.mention;

import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

/// A figure: digits or words, with its unit and what it counts.
///
/// @param sentence the number of the sentence
/// @param span the figure and its unit: "about $7 billion", "two dozen", "a third"
/// @param low the least it can mean
/// @param high the most it can mean; the same as `low` for an exact figure
/// @param unit what it is counted in, in a normal form: `usd`, `%`, `km`, `year`, or the empty string for a bare count
/// @param counted the word for what is counted, as it stands: "Palestinians"; null where none is told
/// @param hedge "at least", "about"; null where there is none
public record Quantity(int sentence, Span span, double low, double high, String unit, @Nullable Span counted,
        @Nullable Span hedge) implements Mention {}
