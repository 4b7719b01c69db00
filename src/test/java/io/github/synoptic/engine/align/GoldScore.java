package io.github.synoptic.engine.align;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Precision, recall and F1 of links against those made by hand.
final class GoldScore {
    private final Set<String> right = new HashSet<>();
    private final Set<String> wrong = new HashSet<>();
    private int asked;

    /// Counts one link of the program's, for every pair of gold sentences it covers.
    void add(Gold gold, int a, int b) {
        for (int x : gold.goldA().get(a)) {
            for (int y : gold.goldB().get(b)) {
                String pair = x + "," + y;
                if (gold.asked().contains(pair)) {
                    right.add(gold.name() + " " + pair);
                } else if (!gold.allowed().contains(pair)) {
                    wrong.add(gold.name() + " " + pair);
                }
            }
        }
    }

    /// Counts what is asked of one pair of reports.
    void asked(Gold gold) {
        asked += gold.asked().size();
    }

    double precision() {
        return right.isEmpty() ? 0 : (double) right.size() / (right.size() + wrong.size());
    }

    double recall() {
        return asked == 0 ? 0 : (double) right.size() / asked;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision(), recall(), f1());
    }
}
