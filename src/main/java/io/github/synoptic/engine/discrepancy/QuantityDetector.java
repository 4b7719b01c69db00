package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.Moment;
import io.github.synoptic.engine.mention.PhraseTable;
import io.github.synoptic.engine.mention.Quantity;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Figures for the same thing that differ: the same thing counted, or the same words around them.
final class QuantityDetector implements Detector {
    /// A verb of speech within so many tokens says that a day is the one on which a figure was given.
    private static final int SAID_REACH = 4;
    /// How much less context two figures need of which one may be the other miswritten, in shared words.
    private static final double MISWRITTEN = 1.2;
    /// The same where both have the same digits in another order.
    private static final double TURNED = 1.8;
    /// The kind of things counted that are people of any sort.
    static final String PEOPLE = "people";
    /// How much context two figures of a unit need that stand alone in such sentences, in shared words.
    private static final double SOLE = 0.5;
    /// How much less context two counts of votes need that agree on one side.
    private static final double TALLY = 0.8;
    /// How much context two figures need whose things have two names for one, in shared words.
    private static final double KIN = 1.2;
    private static final double STYLE = 0.15;
    /// Figures of which one is so many times the other are of two things.
    private static final double OTHER_ORDER = 200;
    @Override
    public List<Finding> detect(Evidence evidence) {
        List<Finding> found = new ArrayList<>();
        for (LinkedLines lines : evidence.links()) {
            new Pass(evidence, lines).run(found);
        }
        new ApartFigures(evidence).find(found);
        return found;
    }

    /// The figures of two sentences.
    static final class Pass {
        private final Evidence evidence;
        private final LinkedLines lines;
        private final List<Quantity> leftA;
        private final List<Quantity> leftB;
        private final Fates fates;

        Pass(Evidence evidence, LinkedLines lines) {
            this.evidence = evidence;
            this.lines = lines;
            leftA = new ArrayList<>(evidence.a().quantities(lines.link().a()));
            leftB = new ArrayList<>(evidence.b().quantities(lines.link().b()));
            fates = Fates.of(evidence.a().lexicon());
        }

        void run(List<Finding> found) {
            removeEqual(found);
            while (true) {
                Candidate best = best();
                if (best == null) {
                    return;
                }
                leftA.remove(best.a);
                leftB.remove(best.b);
                Finding finding = finding(best);
                if (finding != null) {
                    found.add(finding);
                }
            }
        }

        private void removeEqual(List<Finding> found) {
            for (Quantity x : List.copyOf(leftA)) {
                for (Quantity y : List.copyOf(leftB)) {
                    if (leftA.contains(x) && Figures.isEqual(x, y)) {
                        addStyle(x, y, found);
                        leftA.remove(x);
                        leftB.remove(y);
                        break;
                    }
                }
            }
        }

        /// The same figure written in another way: "eleven" and "11".
        private void addStyle(Quantity x, Quantity y, List<Finding> found) {
            String first = evidence.a().words(x.span()).replaceAll("[\\s,.]", "");
            String second = evidence.b().words(y.span()).replaceAll("[\\s,.]", "");
            if (!first.equalsIgnoreCase(second)) {
                found.add(Finding.of(Kind.QUANTITY, lines.link(), x.span(), y.span(), STYLE, "quantity.style")
                        .asStyle(true));
            }
        }

        private @Nullable Candidate best() {
            Candidate best = null;
            for (Quantity x : leftA) {
                for (Quantity y : leftB) {
                    double score = score(x, y);
                    if (score > 0 && (best == null || score > best.score)) {
                        best = new Candidate(x, y, score);
                    }
                }
            }
            return best;
        }

        private double score(Quantity x, Quantity y) {
            if (areOfTwoOrders(x, y)) {
                return 0;
            }
            boolean isPartOfOther = isPart(evidence.a(), lines.a(), x) != isPart(evidence.b(), lines.b(), y);
            if (!isSameUnit(x, y) || isElsewhere(x, y) || isPartOfOther) {
                return 0;
            }
            double context = lines.context(x.span(), y.span(), evidence.options().contextReach());
            boolean isSlot = lines.isSameSlot(lines.a().tokenAt(x.span().start()), lines.b().tokenAt(y.span().start()));
            boolean isCounted = isSameCounted(x, y);
            boolean isKin = isKinCounted(x, y);
            double concept = tellsSameFate(x, y) ? 1.5 : 0;
            boolean isNamedUnit = !x.unit().isEmpty() && !x.unit().equals("fraction");
            if (tellsOtherFate(x, y) || isOtherKind(x, y)) {
                return 0;
            }
            boolean isOtherThing = x.counted() != null && y.counted() != null && !isCounted && !isKin && concept == 0;
            double needed = isCounted
                    ? 0.9
                    : isKin ? KIN : isNamedUnit ? 1.4 : concept > 0 ? 2 : evidence.options().contextNeeded() + 1;
            needed += isOtherThing && x.unit().isEmpty() ? 1 : 0;
            needed = isNamedUnit && isSole(x, y) ? Math.min(needed, SOLE) : needed;
            needed -= areMiswritten(x, y) ? areTurned(x, y) ? TURNED : MISWRITTEN : 0;
            needed -= areOneTally(x, y) ? TALLY : 0;
            double score = context + concept + (isSlot ? 1.5 : 0);
            return score >= needed ? score + (isCounted ? 2 : isKin ? 1 : 0) : 0;
        }

        /// Whether no reader takes one figure for the other: 14 and 400,000, but for a slip of the scale as in 14 and 14,000.
        private static boolean areOfTwoOrders(Quantity x, Quantity y) {
            double more = Math.max(Figures.value(x), Figures.value(y));
            double less = Math.min(Figures.value(x), Figures.value(y));
            return less >= 1 && more >= OTHER_ORDER * less
                    && more / less != Math.pow(10, Math.rint(Math.log10(more / less)));
        }

        /// Whether the figure is told as a part of another, so that it is no match for a whole: "three of them", "dont trois".
        /// Of 214 aboard "31 of them" were hurt, all of the hurt: a part has the fate of its whole.
        private boolean isPart(Account account, Line line, Quantity quantity) {
            int from = line.tokenAt(quantity.span().start());
            int to = line.tokenAt(quantity.span().end() - 1) + 1;
            PhraseTable before = account.lexicon().list("partBefore");
            PhraseTable after = account.lexicon().list("partAfter");
            boolean isMarked = before.isAt(line, from - 1) || before.isAt(line, from - 2) || after.isAt(line, to)
                    || after.isAt(line, to + 1);
            String fate = isMarked ? fates.fate(line, quantity.span()) : null;
            return isMarked && account.quantities(line.number()).stream()
                    .noneMatch(whole -> whole.span().end() <= quantity.span()
                            .start() && !Objects.equals(fate, fates.fate(line, whole.span())));
        }

        /// Whether one is told of the dead and the other of the injured; or of nobody's fate, beside another figure that is
        /// told of somebody's.
        boolean tellsOtherFate(Quantity x, Quantity y) {
            String fateX = fates.fate(lines.a(), x.span());
            String fateY = fates.fate(lines.b(), y.span());
            if (fateX == null) {
                return fateY != null && hasOther(evidence.a(), lines.a(), x);
            }
            return fateY == null ? hasOther(evidence.b(), lines.b(), y) : !fateX.equals(fateY);
        }

        private boolean hasOther(Account account, Line line, Quantity quantity) {
            return account.quantities(line.number()).stream().anyMatch(
                    other -> !other.equals(quantity) && fates.fate(line, other.span()) != null);
        }

        /// Whether the figures have as many digits and all but two of them alike: one may be the other miswritten.
        private static boolean areMiswritten(Quantity x, Quantity y) {
            String first = Long.toString((long) Figures.value(x));
            String second = Long.toString((long) Figures.value(y));
            if (first.length() != second.length() || first.length() < 3) {
                return false;
            }
            int other = 0;
            for (int i = 0; i < first.length(); i++) {
                other += first.charAt(i) == second.charAt(i) ? 0 : 1;
            }
            return other <= 2;
        }

        /// Whether the figures have the same digits in another order: 214 and 241.
        private static boolean areTurned(Quantity x, Quantity y) {
            int[] first = Long.toString((long) Figures.value(x)).chars().sorted().toArray();
            return Arrays.equals(first, Long.toString((long) Figures.value(y)).chars().sorted().toArray());
        }

        /// Both speak of death near the figure, or both of injury, and both count human beings.
        boolean tellsSameFate(Quantity x, Quantity y) {
            String conceptX = fates.fate(lines.a(), x.span());
            return conceptX != null && conceptX.equals(fates.fate(lines.b(), y.span()));
        }

        private boolean isSameCounted(Quantity x, Quantity y) {
            Span countedX = x.counted();
            Span countedY = y.counted();
            return countedX != null && countedY != null
                    && stem(lines.a(), countedX).equals(stem(lines.b(), countedY));
        }

        /// Whether the things counted have two names for one: "pupils" and "students", "captives" and "prisoners".
        private boolean isKinCounted(Quantity x, Quantity y) {
            Span countedX = x.counted();
            Span countedY = y.counted();
            if (countedX == null || countedY == null) {
                return false;
            }
            String wordX = lines.a().key(lines.a().tokenAt(countedX.start()));
            String wordY = lines.b().key(lines.b().tokenAt(countedY.start()));
            boolean arePeople = isPeople(lines.a(), countedX, wordX) && isPeople(lines.b(), countedY, wordY);
            return arePeople || List.of("synonym", "label", "countedKin").stream().map(evidence.a().lexicon()::list)
                    .anyMatch(list -> Fields.areOfOne(list.value(wordX), list.value(wordY)));
        }

        /// "People" of any sort, or a people by name: "31 Palestinians".
        private boolean isPeople(Line line, Span counted, String word) {
            return PEOPLE.equals(evidence.a().lexicon().list("countedKin").value(word))
                    || line.isCapital(line.tokenAt(counted.start())) && word.endsWith("s");
        }

        /// Whether each of two sentences that are sure to tell the same has one figure of this unit alone.
        private boolean isSole(Quantity x, Quantity y) {
            return lines.isSure() && count(evidence.a(), x) == 1 && count(evidence.b(), y) == 1;
        }

        private static long count(Account account, Quantity figure) {
            return account.quantities(figure.sentence()).stream().filter(other -> other.unit().equals(figure.unit()))
                    .count();
        }

        /// Whether things of two kinds are counted that no reader takes for one: "pupils" and "teachers". "People" may be
        /// anybody.
        private boolean isOtherKind(Quantity x, Quantity y) {
            Span countedX = x.counted();
            Span countedY = y.counted();
            if (countedX == null || countedY == null || isSameCounted(x, y) || isKinCounted(x, y)) {
                return false;
            }
            PhraseTable kinds = evidence.a().lexicon().list("countedKin");
            String kindX = kinds.value(lines.a().key(lines.a().tokenAt(countedX.start())));
            String kindY = kinds.value(lines.b().key(lines.b().tokenAt(countedY.start())));
            return kindX != null && kindY != null && !kindX.equals(PEOPLE) && !kindY.equals(PEOPLE);
        }

        /// Whether the figures are counts of votes, or scores, of which one side's is the same: 219 to 211, 219 to 212.
        private static boolean areOneTally(Quantity x, Quantity y) {
            return x.unit().equals("score") && y.unit().equals("score")
                    && (x.low() == y.low() || x.high() == y.high());
        }

        static String stem(Line line, Span span) {
            return line.stem(line.tokenAt(span.start()));
        }

        private static boolean isSameUnit(Quantity x, Quantity y) {
            return Measure.of(x.unit()).base().equals(Measure.of(y.unit()).base());
        }

        /// Whether either account has the other's figure for the same thing somewhere too.
        boolean isElsewhere(Quantity x, Quantity y) {
            return isLarge(x) && evidence.b().figures().has(x) || isLarge(y) && evidence.a().figures().has(y);
        }

        private static boolean isLarge(Quantity quantity) {
            return Figures.value(quantity) >= 10;
        }

        private @Nullable Finding finding(Candidate pair) {
            double x = Figures.value(pair.a);
            double y = Figures.value(pair.b);
            if (isSum(x, y) || Figures.isWithin(pair.a, pair.b) || Figures.isWithin(pair.b, pair.a)) {
                return null;
            }
            Span spanA = pair.a.span();
            Span spanB = pair.b.span();
            double trust = evidence.trust(lines);
            if (x == y && areBothUnder(pair.a, pair.b)) {
                return null;
            }
            if (x == y) {
                return Finding.of(Kind.QUANTITY, lines.link(), spanA, spanB, 0.4 * trust, "quantity.hedged");
            }
            if (Figures.isFloor(pair.a, pair.b) || Figures.isFloor(pair.b, pair.a)) {
                return null;
            }
            if (Figures.isRounded(pair.a, pair.b)) {
                return Finding.of(Kind.QUANTITY, lines.link(), spanA, spanB, 0.35 * trust, "quantity.rounded");
            }
            double confidence = trust * Math.min(0.95, 0.5 + 0.1 * pair.score);
            Moment dayA = day(evidence.a(), lines.link().a());
            Moment dayB = day(evidence.b(), lines.link().b());
            if (dayA != null && dayB != null && !dayA.normal().equals(dayB.normal())) {
                return Finding.of(Kind.QUANTITY, lines.link(), spanA, spanB, confidence, "quantity.later",
                        figure(Math.abs(x - y)))
                        .telling(evidence.a().words(dayA.span()), evidence.b().words(dayB.span()));
            }
            Span counted = pair.a.counted();
            boolean isNamed = isSameCounted(pair.a, pair.b) && counted != null
                    && !evidence.a().words(counted).equals("others");
            return isNamed
                    ? Finding.of(Kind.QUANTITY, lines.link(), spanA, spanB, confidence, "quantity.counted",
                            evidence.a().words(Objects.requireNonNull(counted)), figure(Math.abs(x - y)))
                    : Finding.of(Kind.QUANTITY, lines.link(), spanA, spanB, confidence, "quantity.differs",
                            figure(Math.abs(x - y)));
        }

        /// Whether one says "fewer than" and the other "nearly": both stay under the figure.
        private boolean areBothUnder(Quantity x, Quantity y) {
            return isMost(x) && isNearly(evidence.b(), y) || isMost(y) && isNearly(evidence.a(), x);
        }

        private static boolean isMost(Quantity quantity) {
            return quantity.low() == 0 && quantity.high() > 0;
        }

        private static boolean isNearly(Account account, Quantity quantity) {
            Span hedge = quantity.hedge();
            return hedge != null
                    && account.lexicon().list("nearly").isAt(account.lineAt(hedge),
                            account.lineAt(hedge).tokenAt(hedge.start()));
        }

        /// The only day that a sentence tells, where it is the day on which something was said; null where there is none.
        private static @Nullable Moment day(Account account, int sentence) {
            List<Moment> days = account.moments(sentence).stream()
                    .filter(moment -> moment.normal().startsWith("weekday:") || isOneDay(moment)).toList();
            return days.size() == 1 && isSaid(account, days.getFirst()) ? days.getFirst() : null;
        }

        /// Whether a verb of speech stands near: "said on Monday", "on Monday the ministry said".
        private static boolean isSaid(Account account, Moment day) {
            Line line = account.line(day.sentence());
            PhraseTable speech = account.lexicon().list("speech");
            int at = line.tokenAt(day.span().start());
            for (int i = Math.max(0, at - SAID_REACH); i <= Math.min(line.size() - 1, at + SAID_REACH); i++) {
                if (speech.has(line.key(i))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isOneDay(Moment moment) {
            return moment.from() != null && moment.from().equals(moment.to());
        }

        /// Whether one is the sum of figures that the other account gives one by one.
        private boolean isSum(double x, double y) {
            return total(evidence.a(), lines.a()) == y || total(evidence.b(), lines.b()) == x;
        }

        private double total(Account account, Line line) {
            List<Quantity> summands = account.quantities(line.number()).stream()
                    .filter(quantity -> !isPart(account, line, quantity)).toList();
            return summands.size() < 2 ? Double.NaN : summands.stream().mapToDouble(Figures::value).sum();
        }

    }

    /// A figure as reasons hold it.
    static String figure(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : String.format(Locale.ROOT, "%s", Math.rint(value * 1000) / 1000);
    }

    private record Candidate(Quantity a, Quantity b, double score) {}
}
