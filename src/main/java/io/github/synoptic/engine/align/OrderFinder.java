package io.github.synoptic.engine.align;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Tells which links stand in order: those on a heaviest chain in which neither side goes backwards.
///
/// A link is in order where it lies on any such chain, so that the answer is the same with the sides exchanged.
final class OrderFinder {
    /// What differences between sums of the same weights may come to.
    private static final double ROUNDING = 1e-9;

    private OrderFinder() {}

    /// For each link, whether it is in order. `weights` has one number for each link.
    static boolean[] find(List<? extends Place> links, double[] weights) {
        double[] upTo = heaviest(links, weights, 1);
        double[] from = heaviest(links, weights, -1);
        double best = 0;
        for (int i = 0; i < links.size(); i++) {
            best = Math.max(best, upTo[i] + from[i] - weights[i]);
        }
        boolean[] inOrder = new boolean[links.size()];
        for (int i = 0; i < links.size(); i++) {
            inOrder[i] = upTo[i] + from[i] - weights[i] >= best - ROUNDING * (1 + best);
        }
        return inOrder;
    }

    /// Where a link stands on both sides.
    interface Place {
        int a();

        int b();
    }

    /// The weight of the heaviest chain that ends in each link, in reading order or against it.
    private static double[] heaviest(List<? extends Place> links, double[] weights, int direction) {
        Comparator<Integer> order = Comparator.comparingInt((Integer i) -> direction * links.get(i).a())
                .thenComparingInt(i -> direction * links.get(i).b());
        int[] sorted = IntStream.range(0, links.size()).boxed().sorted(order).mapToInt(Integer::intValue).toArray();
        int[] places = links.stream().mapToInt(l -> direction * l.b()).sorted().distinct().toArray();
        double[] tree = new double[places.length + 1];
        double[] heaviest = new double[links.size()];
        for (int i : sorted) {
            int place = Arrays.binarySearch(places, direction * links.get(i).b()) + 1;
            heaviest[i] = weights[i] + most(tree, place);
            raise(tree, place, heaviest[i]);
        }
        return heaviest;
    }

    /// The greatest value up to a place, in a tree after Fenwick (1994).
    private static double most(double[] tree, int place) {
        double most = 0;
        for (int i = place; i > 0; i -= i & -i) {
            most = Math.max(most, tree[i]);
        }
        return most;
    }

    private static void raise(double[] tree, int place, double value) {
        for (int i = place; i < tree.length; i += i & -i) {
            tree[i] = Math.max(tree[i], value);
        }
    }
}
