package io.github.synoptic.ui.read;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.align.LinkRow;
import io.github.synoptic.engine.align.Relation;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// A row of the level view: what A has, and beside it what B has for it.
///
/// @param a the lines of A; none where only B has it
/// @param b the lines of B; none where only A has it
/// @param relation how nearly the two tell the same; null in the header and where only one side has it
/// @param own whether the reader made one of its links
/// @param chosen whether the chosen link is in it
/// @param pointers where the other side has, elsewhere, what stands here alone
record LevelRow(List<Line> a, List<Line> b, @Nullable Relation relation, boolean own, boolean chosen,
        List<Pointer> pointers) {
    LevelRow {
        a = List.copyOf(a);
        b = List.copyOf(b);
        pointers = List.copyOf(pointers);
    }

    /// The rows of a model: the headers, then all passages of both sides in order. Passages that are linked in order
    /// stand in one row; a moved one stands in its own place on each side, beside a pointer to its partner.
    static List<LevelRow> of(ReadingModel model) {
        ReadingSide a = model.a();
        ReadingSide b = model.b();
        return a == null || b == null ? List.of() : rows(model, a, b);
    }

    /// What it shows of one report: the smallest span that covers its lines; null where it shows nothing of it.
    static @Nullable Span cover(List<Line> lines) {
        return lines.isEmpty() ? null : lines.getFirst().span().cover(lines.getLast().span());
    }

    private static List<LevelRow> rows(ReadingModel model, ReadingSide a, ReadingSide b) {
        List<LevelRow> rows = new ArrayList<>();
        rows.add(new LevelRow(a.header(), b.header(), null, false, false, List.of()));
        List<LinkRow> linked = LinkRow.of(model.links(), first(a), a.passages().size(), first(b), b.passages().size());
        for (LinkRow row : linked) {
            if (row.links().isEmpty()) {
                alone(model, linked, a, row.fromA(), row.untilA(), rows);
                alone(model, linked, b, row.fromB(), row.untilB(), rows);
            } else {
                rows.add(new LevelRow(lines(a, row.fromA(), row.untilA()), lines(b, row.fromB(), row.untilB()),
                        row.links().stream().map(Link::relation).min(Relation::compareTo).orElse(null),
                        row.links().stream().anyMatch(Link::pinned),
                        model.chosen() != null && row.links().contains(model.chosen()), List.of()));
            }
        }
        return rows;
    }

    /// The passages of one side that nothing stands beside: those whose partners stand elsewhere one by one, the others
    /// together.
    private static void alone(ReadingModel model, List<LinkRow> linked, ReadingSide side, int from, int until,
            List<LevelRow> rows) {
        int start = from;
        for (int i = from; i < until; i++) {
            boolean pointing = !side.passages().get(i).links().isEmpty();
            boolean ends = i + 1 == until || !side.passages().get(i + 1).links().isEmpty();
            if (pointing || ends) {
                rows.add(alone(model, linked, side, start, i + 1));
                start = i + 1;
            }
        }
    }

    private static LevelRow alone(ReadingModel model, List<LinkRow> linked, ReadingSide side, int from, int until) {
        List<Line> lines = lines(side, from, until);
        List<Pointer> pointers = side.passages().get(from).links().stream()
                .map(model.links()::get).map(link -> Pointer.of(model, side, link, isBelow(linked, side.side(), link)))
                .toList();
        return side.side() == Side.A
                ? new LevelRow(lines, List.of(), null, false, false, pointers)
                : new LevelRow(List.of(), lines, null, false, false, pointers);
    }

    /// Whether the partner of a passage of this side stands further down than the passage.
    private static boolean isBelow(List<LinkRow> linked, Side here, Link link) {
        int a = rowOf(linked, LinkRow::untilA, link.a());
        int b = rowOf(linked, LinkRow::untilB, link.b());
        return here == Side.A ? b > a : a > b;
    }

    /// The number of the row that a passage stands in.
    private static int rowOf(List<LinkRow> linked, ToIntFunction<LinkRow> until, int passage) {
        int low = 0;
        int high = linked.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (until.applyAsInt(linked.get(middle)) > passage) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// The number of the first passage below the header.
    private static int first(ReadingSide side) {
        return side.passageFrom(side.header().getLast().span().end());
    }

    private static List<Line> lines(ReadingSide side, int from, int until) {
        return from == until
                ? List.of()
                : side.between(side.passages().get(from).span().cover(side.passages().get(until - 1).span()));
    }
}
