package io.github.synoptic.engine.align;

import io.github.synoptic.engine.text.Span;

import java.util.List;

/// What the reader corrected in the alignment; obeyed whenever it is computed.
///
/// @param pinned passages the reader joined
/// @param cut passages the reader parted
/// @param aloneA passages of A of which the reader said that B has nothing
/// @param aloneB passages of B of which the reader said that A has nothing
public record Corrections(List<Passages> pinned, List<Passages> cut, List<Span> aloneA, List<Span> aloneB) {
    /// No correction.
    public static final Corrections NONE = new Corrections(List.of(), List.of(), List.of(), List.of());

    /// Copies the lists.
    public Corrections {
        pinned = List.copyOf(pinned);
        cut = List.copyOf(cut);
        aloneA = List.copyOf(aloneA);
        aloneB = List.copyOf(aloneB);
    }

    /// Whether the reader parted these two passages, or said of one of them that the other side has nothing.
    public boolean forbids(Span a, Span b) {
        return cut.stream().anyMatch(passages -> passages.a().overlaps(a) && passages.b().overlaps(b))
                || aloneA.stream().anyMatch(a::overlaps) || aloneB.stream().anyMatch(b::overlaps);
    }

    /// A passage of A and one of B.
    public record Passages(Span a, Span b) {}
}
