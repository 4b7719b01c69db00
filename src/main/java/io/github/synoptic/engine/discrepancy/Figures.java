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
    /// What is farther off than this share of a figure is no rounding of it: 150 of "nearly 200".
    private static final double MOST_ROUNDED = 0.2;
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

    /// "More than 300" and 312 agree.
    static boolean isFloor(Quantity open, Quantity other) {
        boolean isOther = isOpen(other);
        double exact = value(other);
        double floor = value(open);
        boolean isMet = Double.isInfinite(open.high()) ? exact >= floor : open.low() == 0 && exact <= floor;
        return isOpen(open) && !isOther && isMet && Math.abs(exact - floor) < unit(floor);
    }

    /// Whether one is the other rounded: "about $7 billion" and "$7.1 billion", not 48,181 and 48,189,
    /// nor 1,638 and 1,640: without a hedge a round figure ends in two noughts and has few other digits.
    static boolean isRounded(Quantity x, Quantity y) {
        double rough = unit(value(x)) >= unit(value(y)) ? value(x) : value(y);
        double fine = unit(value(x)) >= unit(value(y)) ? value(y) : value(x);
        boolean isHedged = isAbout(x) || isAbout(y);
        boolean isRougher = unit(rough) > unit(fine);
        boolean looksRound = unit(rough) >= 100 && rough / unit(rough) < 1000;
        return isRougher && (isHedged || looksRound)
                && Math.abs(rough - fine) < Math.min(unit(rough) * (isHedged ? 1 : 0.5), MOST_ROUNDED * rough);
    }

    /// Whether one figure is among those the other may mean: 900 among "hundreds".
    static boolean isWithin(Quantity vague, Quantity other) {
        return vague.hedge() == null && vague.high() >= 2 * vague.low() && !Double.isInfinite(vague.high())
                && vague.unit().isEmpty() && vague.low() <= value(other)
                && value(other) <= vague.high();
    }

    /// Whether the figure is told as inexact, but as no least or most.
    private static boolean isAbout(Quantity quantity) {
        return !isOpen(quantity) && (quantity.hedge() != null || quantity.low() < quantity.high());
    }

    /// The unit of the last digit that is no nought: 100 for 4,500.
    private static double unit(double value) {
        double unit = value == Math.rint(value) ? 1 : 0.001;
        while (value != 0 && Math.abs(value / (unit * 10) - Math.rint(value / (unit * 10))) < 1e-9) {
            unit *= 10;
        }
        return unit;
    }
}
