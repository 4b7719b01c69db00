package io.github.synoptic.engine.align;

import java.util.List;

/// Which sentences of A and B tell the same thing.
///
/// @param links all links, by sentence of A, then of B
/// @param onlyA the numbers of A's sentences without a link, in order
/// @param onlyB the numbers of B's sentences without a link, in order
/// @param complete whether no work was cut short by a limit on effort
public record Alignment(List<Link> links, List<Integer> onlyA, List<Integer> onlyB, boolean complete) {
    /// Copies the lists.
    public Alignment {
        links = List.copyOf(links);
        onlyA = List.copyOf(onlyA);
        onlyB = List.copyOf(onlyB);
    }
}
