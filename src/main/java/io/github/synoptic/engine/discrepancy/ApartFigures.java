package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.discrepancy.QuantityDetector.Pass;
import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.PhraseTable;
import io.github.synoptic.engine.mention.Quantity;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Figures of one thing in sentences that no link joins.
final class ApartFigures {
    /// Smaller figures of a fate are too often of another event.
    private static final double LARGE = 100;
    /// An account with more figures of one fate is not set against another: nothing tells which belong together.
    private static final int MOST_APART = 12;
    /// Smaller figures in sentences that no link joins are too often of another thing.
    private static final double LEAST_APART = 20;
    /// So many times as large as the other one figure may be to be of the same thing.
    private static final double MOST_TIMES = 2.5;
    /// So many sentences at the start tell what happened, the headline among them; a figure told later alone may be of
    /// another event.
    private static final int LEAD = 7;
    /// How sure two figures in sentences that no link joins are of one thing, 0 to 1.
    private static final double SURE = 0.4;
    private final Evidence evidence;
    /// The places of the figures that were set against another.
    private final Set<Span> used = new HashSet<>();

    ApartFigures(Evidence evidence) {
        this.evidence = evidence;
    }

    /// Adds what differs; figures that were found before are left alone.
    void find(List<Finding> found) {
        found.forEach(finding -> used.addAll(List.of(finding.a(), finding.b())));
        Map<String, List<Quantity>> inA = byFate(evidence.a());
        Map<String, List<Quantity>> inB = byFate(evidence.b());
        apart(large(inA), large(inB), found);
        if (evidence.areOfOneEvent()) {
            tolls(inA, inB, found);
            counted(found);
        }
    }

    /// Large figures of the same fate (the dead, the injured) in sentences that no link joins: the only ones of two reports
    /// of one event, else those of sentences that share a name. Where an account has many figures of one fate, nothing tells
    /// which of them belong together.
    private void apart(Map<String, List<Quantity>> inA, Map<String, List<Quantity>> inB, List<Finding> found) {
        inA.forEach((fate, figures) -> {
            List<Quantity> others = inB.getOrDefault(fate, List.of());
            if (figures.size() <= MOST_APART && others.size() <= MOST_APART) {
                apart(figures, others, found);
            }
        });
    }

    /// How many were killed or hurt: what each account tells of it near its start, where it tells the other's figure nowhere.
    private void tolls(Map<String, List<Quantity>> inA, Map<String, List<Quantity>> inB, List<Finding> found) {
        inA.forEach((fate, figures) -> {
            List<Quantity> others = inB.getOrDefault(fate, List.of());
            Quantity x = lead(figures);
            Quantity y = lead(others);
            LinkedLines lines = x == null || y == null ? null : unlinked(x, y);
            if (x != null && y != null && lines != null && isUntold(x, others) && isUntold(y, figures)) {
                add(ofFate(lines, x, y, true), found);
            }
        });
    }

    private static boolean isUntold(Quantity figure, List<Quantity> others) {
        return others.stream().noneMatch(other -> Figures.isEqual(figure, other));
    }

    /// The figure that the first sentences tell, the vague ones apart: fewer, told later, are a part of them. Null where
    /// there is none, or two.
    private static @Nullable Quantity lead(List<Quantity> figures) {
        Quantity lead = null;
        for (Quantity figure : figures) {
            if (figure.sentence() >= LEAD) {
                break;
            }
            if (lead == null || Figures.isWithin(lead, figure)) {
                lead = figure;
            } else if (Figures.value(figure) > Figures.value(lead) && !Figures.isWithin(figure, lead)
                    || figure.sentence() == lead.sentence() && !Figures.isEqual(figure, lead)) {
                return null;
            }
        }
        return lead;
    }

    /// The bare figures of an account by the fate told of near them; "two of them" are counted already.
    private static Map<String, List<Quantity>> byFate(Account account) {
        Fates fates = Fates.of(account.lexicon());
        Map<String, List<Quantity>> byFate = new TreeMap<>();
        for (Quantity quantity : account.mentions().quantities()) {
            Line line = account.line(quantity.sentence());
            int end = line.tokenAt(quantity.span().end() - 1) + 1;
            boolean isCounted = quantity.unit().isEmpty() && !account.lexicon().list("partAfter").isAt(line, end);
            String fate = isCounted ? fates.fate(line, quantity.span()) : null;
            if (fate != null) {
                byFate.computeIfAbsent(fate, key -> new ArrayList<>()).add(quantity);
            }
        }
        return byFate;
    }

    private void apart(List<Quantity> inA, List<Quantity> inB, List<Finding> found) {
        boolean isSole = evidence.areOfOneEvent() && inA.size() == 1 && inB.size() == 1;
        for (Quantity x : inA) {
            for (Quantity y : inB) {
                LinkedLines lines = unlinked(x, y);
                if (lines != null) {
                    add(ofFate(lines, x, y, isSole), found);
                }
            }
        }
    }

    /// The sentences of two figures set against each other; null where they are linked or say the same, or either figure was
    /// set against another.
    private @Nullable LinkedLines unlinked(Quantity x, Quantity y) {
        boolean isFree = !used.contains(x.span()) && !used.contains(y.span())
                && evidence.linked(x.sentence(), y.sentence()) == null
                && !evidence.hasTwin(x.sentence(), y.sentence());
        return isFree
                ? LinkedLines.unlinked(evidence.a().line(x.sentence()), evidence.b().line(y.sentence()))
                : null;
    }

    private void add(@Nullable Finding finding, List<Finding> found) {
        if (finding != null) {
            found.add(finding);
            used.addAll(List.of(finding.a(), finding.b()));
        }
    }

    private @Nullable Finding ofFate(LinkedLines lines, Quantity x, Quantity y, boolean isSole) {
        Pass pass = new Pass(evidence, lines);
        boolean isSame = pass.tellsSameFate(x, y) && !pass.isElsewhere(x, y) && Figures.value(x) != Figures.value(y)
                && !Figures.isRounded(x, y);
        return isSame && (isSole || hasSharedName(lines))
                ? Finding.of(Kind.QUANTITY, null, x.span(), y.span(), SURE, "quantity.apart")
                : null;
    }

    /// The large ones of these figures.
    private static Map<String, List<Quantity>> large(Map<String, List<Quantity>> byFate) {
        Map<String, List<Quantity>> large = new TreeMap<>();
        byFate.forEach((fate, figures) -> {
            List<Quantity> those = figures.stream().filter(figure -> Figures.value(figure) >= LARGE).toList();
            if (!those.isEmpty()) {
                large.put(fate, those);
            }
        });
        return large;
    }

    /// The only figures of one thing on both sides, in sentences that no link joins: "4,800 teachers" and "4,300 teachers".
    private void counted(List<Finding> found) {
        Map<String, Quantity> inB = soleByThing(evidence.b());
        soleByThing(evidence.a()).forEach((thing, x) -> {
            Quantity y = inB.get(thing);
            LinkedLines lines = y == null ? null : unlinked(x, y);
            if (y != null && lines != null) {
                add(ofThing(lines, x, y), found);
            }
        });
    }

    /// The large bare figures of an account by the stem of what they count, where nothing else in it counts the same.
    private static Map<String, Quantity> soleByThing(Account account) {
        PhraseTable kinds = account.lexicon().list("countedKin");
        Map<String, Quantity> sole = new TreeMap<>();
        Set<String> often = new HashSet<>();
        for (Quantity quantity : account.mentions().quantities()) {
            Span counted = quantity.counted();
            Line line = account.line(quantity.sentence());
            boolean isCounted = counted != null && quantity.unit().isEmpty()
                    && !QuantityDetector.PEOPLE.equals(kinds.value(line.key(line.tokenAt(counted.start()))));
            if (counted != null && isCounted && Figures.value(quantity) >= LEAST_APART
                    && sole.put(Pass.stem(line, counted), quantity) != null) {
                often.add(Pass.stem(line, counted));
            }
        }
        sole.keySet().removeAll(often);
        return sole;
    }

    private @Nullable Finding ofThing(LinkedLines lines, Quantity x, Quantity y) {
        double first = Figures.value(x);
        double second = Figures.value(y);
        boolean isNear = Math.max(first, second) <= MOST_TIMES * Math.min(first, second);
        Span thing = x.counted();
        return thing == null || first == second || !isNear || new Pass(evidence, lines).tellsOtherFate(x, y)
                || Figures.isRounded(x, y) || Figures.isWithin(x, y) || Figures.isWithin(y, x)
                || Figures.isFloor(x, y) || Figures.isFloor(y, x)
                        ? null
                        : Finding.of(Kind.QUANTITY, null, x.span(), y.span(), SURE,
                                "quantity.counted-apart", evidence.a().words(thing),
                                QuantityDetector.figure(Math.abs(first - second)));
    }

    /// Whether both lines name the same person, body or place.
    private static boolean hasSharedName(LinkedLines lines) {
        for (int i = 0; i < lines.a().size(); i++) {
            if (lines.a().isCapital(i) && lines.a().isContent(i) && lines.isShared(lines.a().stem(i))) {
                return true;
            }
        }
        return false;
    }
}
