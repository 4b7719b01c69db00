package io.github.synoptic.note;

import io.github.synoptic.engine.text.Span;
import io.github.synoptic.project.Quote;
import org.jspecify.annotations.Nullable;

/// Words of a report as an exported note names them, to be found again in the report's text.
///
/// @param start where they began, in code points
/// @param end where they ended, in code points, exclusive
/// @param exact the words
/// @param prefix what stood before them; may be empty
/// @param suffix what stood after them; may be empty
public record SavedQuote(int start, int end, String exact, String prefix, String suffix) {
    /// Where the words stand in this text: at the place named, else where [Quote#placeIn] finds them; null where they
    /// cannot be placed. No words at all are placed only by what stands around them.
    public @Nullable Span placeIn(String text, CodePoints codePoints) {
        Span named = named(text, codePoints);
        if (named != null) {
            return named;
        }
        return new Quote(new Span(0, exact.length()), exact, prefix, suffix).placeIn(text);
    }

    /// Whether the words stand in this text at the very place named.
    public boolean holdsIn(String text, CodePoints codePoints) {
        return named(text, codePoints) != null;
    }

    private @Nullable Span named(String text, CodePoints codePoints) {
        if (start < 0 || start > text.length()) {
            return null;
        }
        int from = codePoints.offset(start);
        boolean there = from <= text.length() && text.startsWith(exact, from)
                && codePoints.at(from + exact.length()) == end;
        boolean between = there && text.startsWith(suffix, from + exact.length())
                && text.substring(0, from).endsWith(prefix);
        return there && (between || !exact.isEmpty()) ? new Span(from, from + exact.length()) : null;
    }
}
