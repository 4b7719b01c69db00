package io.github.synoptic.ui.read;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.project.Finding;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the reader is looking at.
///
/// @param finding the chosen discrepancy; null where none is
/// @param link the chosen link; null where none is, or the discrepancy's own is meant
/// @param hits what was searched for and found
/// @param current the number of the hit that the search stands on; -1 where it stands on none
public record ReadingFocus(@Nullable Finding finding, @Nullable Link link, List<Hit> hits, int current) {
    /// Nothing chosen, nothing searched for.
    public static final ReadingFocus NONE = new ReadingFocus(null, null, List.of(), -1);

    /// Copies the list.
    public ReadingFocus {
        hits = List.copyOf(hits);
    }

    /// Words found by a search.
    public record Hit(Side side, Span span) {}

    /// This discrepancy chosen, and nothing else.
    public static ReadingFocus on(Finding finding) {
        return new ReadingFocus(finding, null, List.of(), -1);
    }

    /// This link chosen, and nothing else.
    public static ReadingFocus on(Link link) {
        return new ReadingFocus(null, link, List.of(), -1);
    }

    /// The link that is lit: the chosen one, or that of the chosen discrepancy.
    @Nullable
    Link lit() {
        return link != null || finding == null ? link : finding.link();
    }
}
