package io.github.synoptic.project;

import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

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

    /// Whether the words stand in this text where they are said to, between the same words: the same words alone may
    /// have come there by chance when the text was taken anew.
    public boolean holdsIn(String text) {
        return span.length() == exact.length()
                && text.startsWith(prefix + exact + suffix, span.start() - prefix.length());
    }

    /// Where the words stand in this text, which may have been taken from its document anew: the one place where they
    /// stand with the same words around them, or with the same words before or behind them, or at all. Null where there
    /// is no such place, or more than one: they are never guessed.
    public @Nullable Span placeIn(String text) {
        Span both = only(text, prefix + exact + suffix, prefix.length());
        if (both != null) {
            return both;
        }
        Span before = prefix.isEmpty() ? null : only(text, prefix + exact, prefix.length());
        Span behind = suffix.isEmpty() ? null : only(text, exact + suffix, 0);
        if (before != null && behind != null) {
            return before.equals(behind) ? before : null;
        }
        return before != null ? before : behind != null ? behind : exact.isEmpty() ? null : only(text, exact, 0);
    }

    private @Nullable Span only(String text, String words, int before) {
        int first = words.isEmpty() ? -1 : text.indexOf(words);
        if (first < 0 || text.indexOf(words, first + 1) >= 0) {
            return null;
        }
        return new Span(first + before, first + before + exact.length());
    }
}
