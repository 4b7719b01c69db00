package io.github.synoptic.ui.read;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.align.Relation;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A row of the level view: what A has, and beside it what B has for it.
///
/// @param a the lines of A; none where only B has it
/// @param b the lines of B; none where only A has it
/// @param relation how nearly the two tell the same; null in the header and where only one side has it
/// @param chosen whether the chosen link is in it
record LevelRow(List<Line> a, List<Line> b, @Nullable Relation relation, boolean chosen) {
    LevelRow {
        a = List.copyOf(a);
        b = List.copyOf(b);
    }

    /// The rows of a model: the headers, then all passages of both sides in order. Passages that are linked in order
    /// stand in one row; a moved one stands in its own place on each side.
    static List<LevelRow> of(ReadingModel model) {
        ReadingSide a = model.a();
        ReadingSide b = model.b();
        return a == null || b == null ? List.of() : new Builder(model, a, b).build();
    }

    /// What it shows of one report: the smallest span that covers its lines; null where it shows nothing of it.
    static @Nullable Span cover(List<Line> lines) {
        return lines.isEmpty() ? null : lines.getFirst().span().cover(lines.getLast().span());
    }

    private static final class Builder {
        private final ReadingModel model;
        private final ReadingSide a;
        private final ReadingSide b;
        private final List<LevelRow> rows = new ArrayList<>();
        private int nextA;
        private int nextB;

        Builder(ReadingModel model, ReadingSide a, ReadingSide b) {
            this.model = model;
            this.a = a;
            this.b = b;
        }

        List<LevelRow> build() {
            rows.add(new LevelRow(a.header(), b.header(), null, false));
            nextA = a.passageFrom(headerEnd(a));
            nextB = b.passageFrom(headerEnd(b));
            List<Link> inOrder = model.links().stream()
                    .filter(link -> !link.moved() && link.a() >= nextA && link.b() >= nextB).toList();
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
                linked(inOrder.subList(from, to), lastA, lastB);
                from = to;
            }
            alone(a.passages().size(), b.passages().size());
            return rows;
        }

        private static int headerEnd(ReadingSide side) {
            return side.header().getLast().span().end();
        }

        private void linked(List<Link> links, int lastA, int lastB) {
            alone(links.getFirst().a(), links.stream().mapToInt(Link::b).min().orElseThrow());
            Relation nearest = links.stream().map(Link::relation).min(Relation::compareTo).orElseThrow();
            rows.add(new LevelRow(lines(a, nextA, lastA + 1), lines(b, nextB, lastB + 1), nearest,
                    model.chosen() != null && links.contains(model.chosen())));
            nextA = Math.max(nextA, lastA + 1);
            nextB = Math.max(nextB, lastB + 1);
        }

        /// What stands before these passages has no partner beside it.
        private void alone(int untilA, int untilB) {
            if (nextA < untilA) {
                rows.add(new LevelRow(lines(a, nextA, untilA), List.of(), null, false));
                nextA = untilA;
            }
            if (nextB < untilB) {
                rows.add(new LevelRow(List.of(), lines(b, nextB, untilB), null, false));
                nextB = untilB;
            }
        }

        private static List<Line> lines(ReadingSide side, int from, int to) {
            if (from >= to || from >= side.passages().size()) {
                return List.of();
            }
            return side.between(side.passages().get(from).span().cover(side.passages().get(to - 1).span()));
        }
    }
}
