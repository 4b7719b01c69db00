package io.github.synoptic.ui.read;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.ui.read.Ribbons.Placed;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the ribbons of which an end is seen, without looking at the others, and where they meet the panes.
final class RibbonPlacer {
    /// How far above or below its pane a ribbon ends whose passage is not laid out there, in pixels.
    private static final double BEYOND = 30;
    private final List<Ribbon> ribbons;
    private final List<Integer> byA;
    private final List<Integer> byB;

    RibbonPlacer(List<Ribbon> ribbons) {
        this.ribbons = ribbons;
        this.byA = order(Side.A);
        this.byB = order(Side.B);
    }

    private List<Integer> order(Side side) {
        return IntStream.range(0, ribbons.size()).boxed()
                .sorted(Comparator.comparing(i -> ribbons.get(i).span(side))).toList();
    }

    /// The ribbons seen now, quiet ones first, the chosen one last.
    List<Placed> place(ReadingPane a, ReadingPane b) {
        BitSet seen = new BitSet(ribbons.size());
        mark(byA, Side.A, a.seen(), seen);
        mark(byB, Side.B, b.seen(), seen);
        List<Placed> placed = new ArrayList<>();
        seen.stream().mapToObj(ribbons::get).forEach(ribbon -> {
            Extent inA = end(a, ribbon.a());
            Extent inB = end(b, ribbon.b());
            if (inA.isSeenIn(a.getHeight()) || inB.isSeenIn(b.getHeight())) {
                placed.add(new Placed(ribbon, inA, inB));
            }
        });
        placed.sort(Comparator.comparingInt(one -> one.ribbon().rank()));
        return placed;
    }

    private void mark(List<Integer> order, Side side, Span seen, BitSet into) {
        int low = 0;
        int high = order.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ribbons.get(order.get(middle)).span(side).end() <= seen.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while (low < order.size() && ribbons.get(order.get(low)).span(side).start() < seen.end()) {
            into.set(order.get(low++));
        }
    }

    private static Extent end(ReadingPane pane, Span span) {
        Extent extent = pane.extent(span);
        return extent != null ? extent : beyond(pane, span);
    }

    private static Extent beyond(ReadingPane pane, Span span) {
        boolean above = span.start() < pane.seen().start();
        double edge = above ? -BEYOND : pane.getHeight() + BEYOND;
        return new Extent(edge - BEYOND / 2, edge + BEYOND / 2);
    }
}
