package io.github.synoptic.note;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Link;
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
    private int nextA;
    private int nextB;

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
        List<Link> inOrder = comparison.alignment().links().stream().filter(link -> !link.moved()).toList();
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
            addLinked(inOrder.subList(from, to), lastA, lastB);
            from = to;
        }
        addAlone(comparison.a().sentences().size(), comparison.b().sentences().size());
    }

    private void addLinked(List<Link> links, int lastA, int lastB) {
        addAlone(links.stream().mapToInt(Link::a).min().orElseThrow(),
                links.stream().mapToInt(Link::b).min().orElseThrow());
        rows.add(new Row(cover(Side.A, nextA, lastA), cover(Side.B, nextB, lastB), links, null));
        nextA = Math.max(nextA, lastA + 1);
        nextB = Math.max(nextB, lastB + 1);
    }

    /// What stands before these sentences has no partner beside it.
    private void addAlone(int untilA, int untilB) {
        while (nextA < untilA) {
            int to = endOfRun(Side.A, nextA, untilA);
            rows.add(new Row(cover(Side.A, nextA, to - 1), null, List.of(), movedA.get(nextA)));
            nextA = to;
        }
        while (nextB < untilB) {
            int to = endOfRun(Side.B, nextB, untilB);
            rows.add(new Row(null, cover(Side.B, nextB, to - 1), List.of(), movedB.get(nextB)));
            nextB = to;
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

    private @Nullable Span cover(Side side, int first, int last) {
        List<Sentence> sentences = comparison.report(side).sentences();
        return first > last ? null : sentences.get(first).span().cover(sentences.get(last).span());
    }
}
