package io.github.synoptic.note;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.project.Quote;

import java.util.List;

/// Words of a report, with the sentence they stand in and all that is needed to find them again.
///
/// @param side the report they stand in
/// @param paragraph the number of the paragraph they begin in, from 1
/// @param start where they begin, in code points of the report's text, from 0
/// @param end where they end, likewise, exclusive; equal to `start` where only a place is meant
/// @param quote the words themselves
/// @param runs the words in their context, to be read
public record Excerpt(Side side, int paragraph, int start, int end, Quote quote, List<Run> runs) {
    /// Copies the list.
    public Excerpt {
        runs = List.copyOf(runs);
    }
}
