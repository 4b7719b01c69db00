package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.mention.Moment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The only day of a month that each account tells, near each other but not the same: "March 4" and "March 5". Whether the
/// sentences are linked does not matter.
final class SoleDayDetector implements Detector {
    /// How sure the two are of one thing, 0 to 1: nothing but the month says so.
    private static final double SURE = 0.3;
    /// Days of a month that are farther apart than this are of two things.
    private static final int MOST_DAYS_APART = 10;
    /// The letters of `date:03` in `date:03-04`.
    private static final int MONTH = 7;

    @Override
    public List<Finding> detect(Evidence evidence) {
        List<Finding> found = new ArrayList<>();
        Map<String, Moment> inA = evidence.areOfOneEvent() ? soleByMonth(evidence.a()) : Map.of();
        Map<String, Moment> inB = inA.isEmpty() ? Map.of() : soleByMonth(evidence.b());
        inA.forEach((month, x) -> {
            Moment y = inB.get(month);
            if (y != null && MomentMatcher.differ(x, y) && areNear(x, y)
                    && !evidence.hasTwin(x.sentence(), y.sentence())) {
                LinkedLines lines = evidence.linked(x.sentence(), y.sentence());
                found.add(Finding.of(Kind.DATE, lines == null ? null : lines.link(), x.span(), y.span(), SURE,
                        "date.month"));
            }
        });
        return found;
    }

    private static boolean areNear(Moment x, Moment y) {
        int first = Integer.parseInt(x.normal().substring(MONTH + 1));
        int second = Integer.parseInt(y.normal().substring(MONTH + 1));
        return Math.abs(first - second) <= MOST_DAYS_APART;
    }

    /// The days by month, where an account tells no other day of it.
    private static Map<String, Moment> soleByMonth(Account account) {
        Map<String, Moment> sole = new TreeMap<>();
        Set<String> often = new HashSet<>();
        for (Moment moment : account.mentions().moments()) {
            String month = moment.normal().startsWith("date:") ? moment.normal().substring(0, MONTH) : "";
            Moment before = month.isEmpty() ? null : sole.put(month, moment);
            if (before != null && !before.normal().equals(moment.normal())) {
                often.add(month);
            }
        }
        sole.keySet().removeAll(often);
        return sole;
    }
}
