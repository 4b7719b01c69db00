package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.mention.Quantity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/// All figures of one account, to be asked whether one is among them.
final class Figures {
    private static final double ROUNDING = 0.05;
    private final Map<Unit, NavigableSet<Double>> values = new HashMap<>();

    Figures(Collection<Quantity> quantities) {
        for (Quantity quantity : quantities) {
            Unit unit = new Unit(quantity.unit(), isOpen(quantity));
            values.computeIfAbsent(unit, key -> new TreeSet<>()).add(value(quantity));
        }
    }

    /// What figures are counted in, and whether they are a least or a most.
    private record Unit(String name, boolean isOpen) {}

    /// Whether the figure stands here too: the same in its own unit, or but for rounding in another.
    boolean has(Quantity quantity) {
        Measure measure = Measure.of(quantity.unit());
        for (Map.Entry<Unit, NavigableSet<Double>> entry : values.entrySet()) {
            Unit unit = entry.getKey();
            Measure other = Measure.of(unit.name);
            if (unit.isOpen == isOpen(quantity) && other.base().equals(measure.base())) {
                boolean isSame = unit.name.equals(quantity.unit());
                double wanted = value(quantity) * measure.factor() / other.factor();
                if (isSame ? entry.getValue().contains(wanted) : isNear(entry.getValue(), wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isNear(NavigableSet<Double> values, double wanted) {
        return !values.subSet(wanted * (1 - ROUNDING), true, wanted / (1 - ROUNDING), true).isEmpty();
    }

    /// Whether the figures are the same: in one unit, or but for rounding in two.
    static boolean isEqual(Quantity x, Quantity y) {
        Measure first = Measure.of(x.unit());
        Measure second = Measure.of(y.unit());
        if (!first.base().equals(second.base()) || isOpen(x) != isOpen(y)) {
            return false;
        }
        double valueX = value(x) * first.factor();
        double valueY = value(y) * second.factor();
        return x.unit().equals(y.unit())
                ? value(x) == value(y)
                : Math.abs(valueX - valueY) <= ROUNDING * Math.max(valueX, valueY);
    }

    /// Whether the figure is a least or a most: "at least 12", "90-plus".
    static boolean isOpen(Quantity quantity) {
        return Double.isInfinite(quantity.high()) || quantity.low() == 0 && quantity.high() > 0;
    }

    /// The figure as written, whatever the hedge.
    static double value(Quantity quantity) {
        if (quantity.hedge() != null || Double.isInfinite(quantity.high())) {
            if (Double.isInfinite(quantity.high())) {
                return quantity.low();
            }
            return quantity.low() == 0 ? quantity.high() : Math.rint((quantity.low() + quantity.high()) * 500) / 1000;
        }
        return quantity.low() + quantity.high() * 1e-9 * (quantity.low() == quantity.high() ? 0 : 1);
    }
}
