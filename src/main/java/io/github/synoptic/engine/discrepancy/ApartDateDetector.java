package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.align.Relation;
import io.github.synoptic.engine.mention.Line;
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
    private static final double SURE = 0.3;
    /// A word that more sentences with a day hold tells nothing.
    private static final int MOST_HOLDERS = 8;

    @Override
    public List<Finding> detect(Evidence evidence) {
        if (!evidence.areOfOneEvent()) {
            return List.of();
        }
        List<Told> inA = told(evidence.a());
        Map<String, List<Told>> holders = new HashMap<>();
        for (Told told : told(evidence.b())) {
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

    /// The only moment of its sort in a sentence, with what the sentence says.
    private record Told(Moment moment, Set<String> stems) {}

    /// Two days that may be of one thing, and how much the words around them have in common.
    private record Couple(Told a, Told b, double context) {}

    private static List<Told> told(Account account) {
        List<Told> told = new ArrayList<>();
        for (Moment moment : account.mentions().moments()) {
            String sort = DateDetector.sort(moment);
            boolean isAlone = account.moments(moment.sentence()).stream()
                    .filter(other -> DateDetector.sort(other).equals(sort)).count() == 1;
            if (isAlone && SORTS.contains(sort)) {
                told.add(new Told(moment, stems(account.line(moment.sentence()))));
            }
        }
        return told;
    }

    private static Set<String> stems(Line line) {
        Set<String> stems = new HashSet<>();
        for (int i = 0; i < line.size(); i++) {
            if (line.isContent(i)) {
                stems.add(line.stem(i));
            }
        }
        return stems;
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

    /// The two sentences set against each other; null where they are linked, or either day is told by both accounts.
    private static @Nullable LinkedLines lines(Evidence evidence, Told x, Told y) {
        int a = x.moment.sentence();
        int b = y.moment.sentence();
        boolean isTold = evidence.b().mentions().moments().stream().anyMatch(m -> DateDetector.isSame(x.moment, m))
                || evidence.a().mentions().moments().stream().anyMatch(m -> DateDetector.isSame(m, y.moment));
        if (evidence.linked(a, b) != null || evidence.hasTwin(a, b) || isTold
                || !DateDetector.differ(x.moment, y.moment)) {
            return null;
        }
        Link none = new Link(a, b, Relation.PARTIAL, false, 0, false, List.of());
        return new LinkedLines(none, evidence.a().line(a), evidence.b().line(b));
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
                found.add(Finding.of(Kind.DATE, null, x.span(), y.span(), SURE + 0.1 * couple.context, "date.apart"));
            }
        }
        return found;
    }
}
