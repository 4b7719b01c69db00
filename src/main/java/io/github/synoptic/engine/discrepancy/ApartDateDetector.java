package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.mention.Moment;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Days of the same thing that differ, in sentences that no link joins: short ones with words in common near the only day
/// that each tells, of which neither stands in the other account.
final class ApartDateDetector implements Detector {
    private static final Set<String> SORTS = Set.of("day", "weekday", "year", "time");
    /// The least share of the words of the shorter sentence that stand in the other too, 0 to 1.
    private static final double OVERLAP = 0.3;
    /// How much the words around the two days must have in common, in shared words.
    private static final double CONTEXT = 0.6;
    /// The confidence without any context, 0 to 1: no link says that the two tell the same.
    private static final double LEAST = 0.3;
    /// Accounts with more days than this are chronicles, where days stand in words alike. Bounds the effort.
    private static final int MOST_DAYS = 1_000;
    /// A word that more sentences with a day hold tells nothing.
    private static final int MOST_HOLDERS = 8;

    @Override
    public List<Finding> detect(Evidence evidence) {
        int days = Math.max(evidence.a().mentions().moments().size(), evidence.b().mentions().moments().size());
        if (!evidence.areOfOneEvent() || days > MOST_DAYS) {
            return List.of();
        }
        List<Told> inA = told(evidence.a(), evidence.b());
        Map<String, List<Told>> holders = new HashMap<>();
        for (Told told : told(evidence.b(), evidence.a())) {
            told.stems.forEach(stem -> holders.computeIfAbsent(stem, key -> new ArrayList<>()).add(told));
        }
        List<Couple> couples = new ArrayList<>();
        for (Told x : inA) {
            for (Told y : like(x, holders)) {
                LinkedLines lines = lines(evidence, x, y);
                double context = lines == null
                        ? 0
                        : lines.context(x.moment.span(), y.moment.span(), evidence.options().contextReach());
                if (context >= CONTEXT) {
                    couples.add(new Couple(x, y, context));
                }
            }
        }
        return best(couples);
    }

    /// The only moment of its sort in a sentence, told by this account alone, with what the sentence says.
    private record Told(Moment moment, Set<String> stems) {}

    /// Two days that may be of one thing, and how much the words around them have in common.
    private record Couple(Told a, Told b, double context) {}

    private static List<Told> told(Account account, Account other) {
        List<Told> told = new ArrayList<>();
        for (Moment moment : account.mentions().moments()) {
            String sort = MomentMatcher.sort(moment);
            boolean isAlone = account.moments(moment.sentence()).stream()
                    .filter(beside -> MomentMatcher.sort(beside).equals(sort)).count() == 1;
            boolean isTold = isAlone && SORTS.contains(sort)
                    && other.mentions().moments().stream().anyMatch(there -> MomentMatcher.isSame(moment, there));
            if (isAlone && SORTS.contains(sort) && !isTold) {
                told.add(new Told(moment, LinkedLines.stems(account.line(moment.sentence()))));
            }
        }
        return told;
    }

    /// Those whose sentences have enough words in common with this one's, in the order of the text.
    private static List<Told> like(Told x, Map<String, List<Told>> holders) {
        Map<Integer, Integer> shared = new TreeMap<>();
        Map<Integer, Told> byPlace = new HashMap<>();
        for (String stem : x.stems) {
            List<Told> list = holders.getOrDefault(stem, List.of());
            if (list.size() <= MOST_HOLDERS) {
                list.forEach(y -> {
                    shared.merge(y.moment.span().start(), 1, Integer::sum);
                    byPlace.put(y.moment.span().start(), y);
                });
            }
        }
        return shared.keySet().stream().map(byPlace::get).filter(y -> y != null
                && shared.getOrDefault(y.moment.span().start(), 0) >= OVERLAP
                        * Math.min(x.stems.size(), y.stems.size()))
                .toList();
    }

    /// The two sentences set against each other; null where they are linked, or the days may be the same.
    private static @Nullable LinkedLines lines(Evidence evidence, Told x, Told y) {
        int a = x.moment.sentence();
        int b = y.moment.sentence();
        boolean isApart = MomentMatcher.differ(x.moment, y.moment) && evidence.linked(a, b) == null
                && !evidence.hasTwin(a, b);
        return isApart ? LinkedLines.unlinked(evidence.a().line(a), evidence.b().line(b)) : null;
    }

    /// For each day the other that is told most alike.
    private static List<Finding> best(List<Couple> couples) {
        couples.sort(Comparator.comparingDouble((Couple couple) -> -couple.context)
                .thenComparingInt(couple -> couple.a.moment.span().start())
                .thenComparingInt(couple -> couple.b.moment.span().start()));
        Set<Moment> usedA = new HashSet<>();
        Set<Moment> usedB = new HashSet<>();
        List<Finding> found = new ArrayList<>();
        for (Couple couple : couples) {
            Moment x = couple.a.moment;
            Moment y = couple.b.moment;
            if (!usedA.contains(x) && !usedB.contains(y)) {
                usedA.add(x);
                usedB.add(y);
                found.add(Finding.of(Kind.DATE, null, x.span(), y.span(), LEAST + 0.1 * couple.context, "date.apart"));
            }
        }
        return found;
    }
}
