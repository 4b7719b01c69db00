package io.github.synoptic.engine.align;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
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

    /// The same alignment with one link more, unless it has one between these sentences. The new one is moved where it
    /// crosses a link in order.
    public Alignment with(int a, int b, Relation relation, double score, Reason reason) {
        if (link(a, b) != null) {
            return this;
        }
        boolean moved = links.stream()
                .anyMatch(link -> !link.moved() && (link.a() < a && link.b() > b || link.a() > a && link.b() < b));
        List<Link> more = new ArrayList<>(links);
        more.add(new Link(a, b, relation, moved, score, false, List.of(reason)));
        more.sort(Comparator.comparingInt(Link::a).thenComparingInt(Link::b));
        return new Alignment(more, without(onlyA, a), without(onlyB, b), complete);
    }

    /// The link between two sentences, or null where they are not linked.
    public @Nullable Link link(int a, int b) {
        return links.stream().filter(link -> link.a() == a && link.b() == b).findFirst().orElse(null);
    }

    private static List<Integer> without(List<Integer> numbers, int number) {
        return numbers.stream().filter(other -> other != number).toList();
    }
}
