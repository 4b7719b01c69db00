package io.github.synoptic.note;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.align.LinkRow;
import io.github.synoptic.engine.align.Relation;
import io.github.synoptic.engine.text.Sentence;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Both texts from begin to end in rows: what is linked in order stands in one row, a passage that was moved in its own
/// place on each side. Every sentence stands in exactly one row.
public final class Synopsis {
    private final Comparison comparison;
    private final Map<Integer, Link> movedA = new HashMap<>();
    private final Map<Integer, Link> movedB = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private Synopsis(Comparison comparison) {
        this.comparison = comparison;
        for (Link link : comparison.alignment().links()) {
            if (link.moved()) {
                movedA.putIfAbsent(link.a(), link);
                movedB.putIfAbsent(link.b(), link);
            }
        }
    }

    /// A row.
    ///
    /// @param a the sentences of A; null where there are none
    /// @param b the sentences of B; null where there are none
    /// @param links what joins the two; none where one stands alone
    /// @param moved the link that leads from a sentence that stands alone here to where the other side has it; null where
    ///        there is none
    public record Row(@Nullable Span a, @Nullable Span b, List<Link> links, @Nullable Link moved) {
        /// Copies the list.
        public Row {
            links = List.copyOf(links);
        }

        /// How nearly the two tell the same; null where one stands alone.
        public @Nullable Relation relation() {
            return links.stream().map(Link::relation).min(Relation::compareTo).orElse(null);
        }
    }

    /// The rows of this comparison, in the order of both texts.
    public static List<Row> of(Comparison comparison) {
        Synopsis synopsis = new Synopsis(comparison);
        synopsis.addAll();
        return synopsis.rows;
    }

    private void addAll() {
        for (LinkRow row : LinkRow.of(comparison.alignment().links(), 0, comparison.a().sentences().size(), 0,
                comparison.b().sentences().size())) {
            if (row.links().isEmpty()) {
                addAlone(row);
            } else {
                rows.add(new Row(cover(Side.A, row.fromA(), row.untilA()), cover(Side.B, row.fromB(), row.untilB()),
                        row.links(), null));
            }
        }
    }

    private void addAlone(LinkRow row) {
        for (int from = row.fromA(); from < row.untilA();) {
            int to = endOfRun(Side.A, from, row.untilA());
            rows.add(new Row(cover(Side.A, from, to), null, List.of(), movedA.get(from)));
            from = to;
        }
        for (int from = row.fromB(); from < row.untilB();) {
            int to = endOfRun(Side.B, from, row.untilB());
            rows.add(new Row(null, cover(Side.B, from, to), List.of(), movedB.get(from)));
            from = to;
        }
    }

    /// The sentences of one paragraph that stand alone make one row; a moved one makes a row of its own.
    private int endOfRun(Side side, int from, int until) {
        List<Sentence> sentences = comparison.report(side).sentences();
        Map<Integer, Link> moved = side == Side.A ? movedA : movedB;
        int to = from + 1;
        while (!moved.containsKey(from) && to < until && !moved.containsKey(to)
                && sentences.get(to).paragraph() == sentences.get(from).paragraph()) {
            to++;
        }
        return to;
    }

    private @Nullable Span cover(Side side, int from, int until) {
        List<Sentence> sentences = comparison.report(side).sentences();
        return from == until ? null : sentences.get(from).span().cover(sentences.get(until - 1).span());
    }
}
