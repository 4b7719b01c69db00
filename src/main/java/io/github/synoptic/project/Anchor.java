package io.github.synoptic.project;

import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds words of a text again after the text was taken anew from its document.
final class Anchor {
    private final String before;
    private final String now;
    private final int same;
    private final int sameEnd;

    Anchor(String before, String now) {
        this.before = before;
        this.now = now;
        int shorter = Math.min(before.length(), now.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == now.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
            end++;
        }
        same = start;
        sameEnd = end;
    }

    /// Where this span stands now: where it did if all before it stayed, as far from the end if all behind it stayed,
    /// else where its words and what stands around them are found once; null where they are not.
    @Nullable
    Span place(Span span) {
        if (span.end() <= same) {
            return span;
        }
        if (span.start() >= before.length() - sameEnd) {
            int shift = now.length() - before.length();
            return new Span(span.start() + shift, span.end() + shift);
        }
        return Quote.of(before, span).placeIn(now);
    }
}
