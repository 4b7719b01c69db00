package io.github.synoptic.engine.align;

import java.util.ArrayList;
import java.util.List;

/// Sentences of A and B that stand at the same height when both texts are set side by side from begin to end: those that
/// links in order join, or those of one side that nothing beside them tells.
///
/// @param fromA the number of the first sentence of A
/// @param untilA the number behind the last of A; `fromA` where there is none
/// @param fromB the number of the first sentence of B
/// @param untilB the number behind the last of B; `fromB` where there is none
/// @param links what joins the two; none where one side stands alone
public record LinkRow(int fromA, int untilA, int fromB, int untilB, List<Link> links) {
    /// Copies the list.
    public LinkRow {
        links = List.copyOf(links);
    }

    /// The rows of these sentences, in the order of both texts. Every sentence stands in one row: where a row has two
    /// linked sentences of one side, also what stands between them. Moved links make no row.
    ///
    /// @param links by sentence of A, then of B
    public static List<LinkRow> of(List<Link> links, int fromA, int untilA, int fromB, int untilB) {
        Setter setter = new Setter(fromA, fromB);
        setter.set(links.stream().filter(link -> !link.moved() && link.a() >= fromA && link.b() >= fromB).toList());
        setter.alone(untilA, untilB);
        return setter.rows;
    }

    private static final class Setter {
        private final List<LinkRow> rows = new ArrayList<>();
        private int nextA;
        private int nextB;

        Setter(int fromA, int fromB) {
            nextA = fromA;
            nextB = fromB;
        }

        void set(List<Link> inOrder) {
            int from = 0;
            while (from < inOrder.size()) {
                int to = from + 1;
                int lastA = inOrder.get(from).a();
                int lastB = inOrder.get(from).b();
                while (to < inOrder.size() && (inOrder.get(to).a() <= lastA || inOrder.get(to).b() <= lastB)) {
                    lastA = Math.max(lastA, inOrder.get(to).a());
                    lastB = Math.max(lastB, inOrder.get(to).b());
                    to++;
                }
                linked(inOrder.subList(from, to), lastA + 1, lastB + 1);
                from = to;
            }
        }

        private void linked(List<Link> links, int untilA, int untilB) {
            alone(links.stream().mapToInt(Link::a).min().orElseThrow(),
                    links.stream().mapToInt(Link::b).min().orElseThrow());
            add(Math.max(nextA, untilA), Math.max(nextB, untilB), links);
        }

        /// What stands before these sentences has no partner beside it.
        private void alone(int untilA, int untilB) {
            if (nextA < untilA) {
                add(untilA, nextB, List.of());
            }
            if (nextB < untilB) {
                add(nextA, untilB, List.of());
            }
        }

        private void add(int untilA, int untilB, List<Link> links) {
            rows.add(new LinkRow(nextA, untilA, nextB, untilB, links));
            nextA = untilA;
            nextB = untilB;
        }
    }
}
