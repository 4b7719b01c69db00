package io.github.synoptic.ui.read;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.align.LinkRow;
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
/// @param own whether the reader made one of its links
/// @param chosen whether the chosen link is in it
record LevelRow(List<Line> a, List<Line> b, @Nullable Relation relation, boolean own, boolean chosen) {
    LevelRow {
        a = List.copyOf(a);
        b = List.copyOf(b);
    }

    /// The rows of a model: the headers, then all passages of both sides in order. Passages that are linked in order
    /// stand in one row; a moved one stands in its own place on each side.
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
        rows.add(new LevelRow(a.header(), b.header(), null, false, false));
        for (LinkRow row : LinkRow.of(model.links(), first(a), a.passages().size(), first(b), b.passages().size())) {
            rows.add(new LevelRow(lines(a, row.fromA(), row.untilA()), lines(b, row.fromB(), row.untilB()),
                    row.links().stream().map(Link::relation).min(Relation::compareTo).orElse(null),
                    row.links().stream().anyMatch(Link::pinned),
                    model.chosen() != null && row.links().contains(model.chosen())));
        }
        return rows;
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
