package io.github.synoptic.project;

import io.github.synoptic.engine.text.Span;

/// Words of a report with enough around them to be found again, as the W3C annotation model selects text.
///
/// @param span where they stand in the report's stored text
/// @param exact the words
/// @param prefix up to [#CONTEXT] UTF-16 units before them
/// @param suffix up to [#CONTEXT] UTF-16 units after them
public record Quote(Span span, String exact, String prefix, String suffix) {
    /// How much stands on either side, in UTF-16 units; 32 as in the Hypothesis client.
    public static final int CONTEXT = 32;

    /// The words of this span with what stands around them. No surrogate pair is cut.
    public static Quote of(String text, Span span) {
        int from = Math.max(0, span.start() - CONTEXT);
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from--;
        }
        int to = Math.min(text.length(), span.end() + CONTEXT);
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to++;
        }
        return new Quote(span, span.in(text), text.substring(from, span.start()), text.substring(span.end(), to));
    }
}
