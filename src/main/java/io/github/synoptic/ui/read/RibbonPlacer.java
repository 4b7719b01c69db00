package io.github.synoptic.ui.read;

import io.github.synoptic.engine.align.Link;
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
    private final List<Link> links;
    private final int[] byA;
    private final int[] byB;

    /// A placer for these links.
    RibbonPlacer(List<Link> links) {
        this.links = links;
        this.byA = order(Side.A);
        this.byB = order(Side.B);
    }

    private int[] order(Side side) {
        return IntStream.range(0, links.size()).boxed().sorted(Comparator.comparingInt(i -> passage(i, side)))
                .mapToInt(Integer::intValue).toArray();
    }

    private int passage(int link, Side side) {
        return side == Side.A ? links.get(link).a() : links.get(link).b();
    }

    /// The ribbons of the model seen now, quiet ones first, the chosen one last. The model's links must be the placer's.
    List<Placed> place(ReadingModel model, Hover hover, ReadingPane a, ReadingPane b) {
        BitSet seen = new BitSet(links.size());
        mark(byA, a, seen);
        mark(byB, b, seen);
        List<Placed> placed = new ArrayList<>();
        for (Ribbon ribbon : Ribbon.of(model, seen.stream().toArray(), hover)) {
            Extent inA = end(a, ribbon.a());
            Extent inB = end(b, ribbon.b());
            boolean seenA = inA.isSeenIn(a.getHeight());
            boolean seenB = inB.isSeenIn(b.getHeight());
            if (seenA || seenB) {
                placed.add(new Placed(ribbon, inA, inB, seenA && seenB));
            }
        }
        placed.sort(Comparator.comparingInt(one -> one.ribbon().rank()));
        return placed;
    }

    private void mark(int[] order, ReadingPane pane, BitSet into) {
        int first = pane.firstPassage();
        int last = pane.lastPassage();
        int low = 0;
        int high = order.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passage(order[middle], pane.side()) < first) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while (low < order.length && passage(order[low], pane.side()) <= last) {
            into.set(order[low++]);
        }
    }

    private static Extent end(ReadingPane pane, Span span) {
        Extent extent = pane.extent(span);
        if (extent != null) {
            return extent;
        }
        double edge = span.start() < pane.seen().start() ? -BEYOND : pane.getHeight() + BEYOND;
        return new Extent(edge - BEYOND / 2, edge + BEYOND / 2);
    }
}
