package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.Moment;
import io.github.synoptic.engine.mention.PhraseTable;
import io.github.synoptic.engine.mention.Quantity;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// Figures for the same thing that differ: the same thing counted, or the same words around them.
final class QuantityDetector implements Detector {
    /// How far from a figure its fate is looked for, in tokens.
    private static final int FATE = 8;
    /// How much farther a fate counts as being behind "and" or a sign, in tokens.
    private static final int PARTED = 3;
    /// A verb of speech within so many tokens says that a day is the one on which a figure was given.
    private static final int SAID_REACH = 4;
    /// How much less context two figures need of which one may be the other miswritten, in shared words.
    private static final double MISWRITTEN = 1.2;
    /// The same where both have the same digits in another order.
    private static final double TURNED = 1.8;
    /// The kind of things counted that are people of any sort.
    private static final String PEOPLE = "people";
    /// How much context two figures of a unit need that stand alone in such sentences, in shared words.
    private static final double SOLE = 0.5;
    /// How much less context two counts of votes need that agree on one side.
    private static final double TALLY = 0.8;
    /// How much context two figures need whose things have two names for one, in shared words.
    private static final double KIN = 1.2;
    private static final double LARGE = 100;
    private static final double STYLE = 0.15;
    private static final int MOST_APART = 12;
    /// Smaller figures in sentences that no link joins are too often of another thing.
    private static final double LEAST_APART = 20;
    /// So many times as large as the other one figure may be to be of the same thing.
    private static final double MOST_TIMES = 2.5;
    /// How sure two figures in sentences that no link joins are of one thing, 0 to 1.
    private static final double COUNTED_APART = 0.4;

    @Override
    public List<Finding> detect(Evidence evidence) {
        List<Finding> found = new ArrayList<>();
        for (LinkedLines lines : evidence.links()) {
            new Pass(evidence, lines).run(found);
        }
        apart(evidence, found);
        if (evidence.areOfOneEvent()) {
            counted(evidence, found);
        }
        return found;
    }

    /// The only figures of one thing on both sides, in sentences that no link joins: "4,800 teachers" and "4,300 teachers".
    private static void counted(Evidence evidence, List<Finding> found) {
        Map<String, Quantity> inB = soleByThing(evidence.b());
        Set<Span> used = new HashSet<>();
        found.forEach(finding -> used.addAll(List.of(finding.a(), finding.b())));
        soleByThing(evidence.a()).forEach((thing, x) -> {
            Quantity y = inB.get(thing);
            if (y != null && !used.contains(x.span()) && !used.contains(y.span())
                    && evidence.linked(x.sentence(), y.sentence()) == null
                    && !evidence.hasTwin(x.sentence(), y.sentence())) {
                LinkedLines lines = LinkedLines.unlinked(evidence.a().line(x.sentence()),
                        evidence.b().line(y.sentence()));
                Finding finding = new Pass(evidence, lines).counted(x, y);
                if (finding != null) {
                    found.add(finding);
                }
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
                    && !PEOPLE.equals(kinds.value(line.key(line.tokenAt(counted.start()))));
            if (counted != null && isCounted && Figures.value(quantity) >= LEAST_APART
                    && sole.put(Pass.stem(line, counted), quantity) != null) {
                often.add(Pass.stem(line, counted));
            }
        }
        sole.keySet().removeAll(often);
        return sole;
    }

    /// Large figures of the same fate (the dead, the injured) in sentences that no link joins: the only ones of two reports
    /// of one event, else those of sentences that share a name. Where an account has many figures of one fate, nothing tells
    /// which of them belong together.
    private static void apart(Evidence evidence, List<Finding> found) {
        Map<String, List<Quantity>> inA = byFate(evidence.a());
        Map<String, List<Quantity>> inB = byFate(evidence.b());
        Set<Span> used = new HashSet<>();
        found.forEach(finding -> used.addAll(List.of(finding.a(), finding.b())));
        inA.forEach((fate, figures) -> {
            List<Quantity> others = inB.getOrDefault(fate, List.of());
            if (figures.size() <= MOST_APART && others.size() <= MOST_APART) {
                apart(evidence, figures, others, used, found);
            }
        });
    }

    private static void apart(Evidence evidence, List<Quantity> inA, List<Quantity> inB, Set<Span> used,
            List<Finding> found) {
        boolean isSole = evidence.areOfOneEvent() && inA.size() == 1 && inB.size() == 1;
        for (Quantity x : inA) {
            for (Quantity y : inB) {
                boolean isFree = !used.contains(x.span()) && !used.contains(y.span());
                if (isFree && evidence.linked(x.sentence(), y.sentence()) == null
                        && !evidence.hasTwin(x.sentence(), y.sentence())) {
                    LinkedLines lines = LinkedLines.unlinked(evidence.a().line(x.sentence()),
                            evidence.b().line(y.sentence()));
                    Finding finding = new Pass(evidence, lines).apart(x, y, isSole);
                    if (finding != null) {
                        found.add(finding);
                        used.addAll(List.of(x.span(), y.span()));
                    }
                }
            }
        }
    }

    /// The large bare figures of an account by the fate told of near them.
    private static Map<String, List<Quantity>> byFate(Account account) {
        Fates fates = Fates.of(account);
        Map<String, List<Quantity>> byFate = new TreeMap<>();
        for (Quantity quantity : account.mentions().quantities()) {
            String fate = Figures.value(quantity) >= LARGE && quantity.unit().isEmpty()
                    ? concept(fates, account.line(quantity.sentence()), quantity.span())
                    : null;
            if (fate != null) {
                byFate.computeIfAbsent(fate, key -> new ArrayList<>()).add(quantity);
            }
        }
        return byFate;
    }

    /// The words that tell fates.
    ///
    /// @param concepts what befell those counted: "killed"
    /// @param joining "and"
    /// @param parts what opens a part of those counted: "including"
    private record Fates(PhraseTable concepts, PhraseTable joining, PhraseTable parts) {
        static Fates of(Account account) {
            return new Fates(account.lexicon().list("concept"), account.lexicon().list("joining"),
                    account.lexicon().list("partBefore"));
        }
    }

    /// The fate told nearest to a figure. Behind a sign it may be told of another; behind "and" it is, where another figure
    /// stands nearer: "4,000 boats and injured 1,600 people".
    private static @Nullable String concept(Fates fates, Line line, Span span) {
        PhraseTable concepts = fates.concepts;
        PhraseTable joining = fates.joining;
        PhraseTable parts = fates.parts;
        int from = line.tokenAt(span.start());
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (int step : new int[]{1, -1}) {
            int far = 0;
            boolean isJoined = false;
            for (int i = from; i >= 0 && i < line.size() && far <= FATE; i += step) {
                i = step > 0 ? pastInserted(parts, line, i) : i;
                isJoined |= joining.has(line.key(i));
                far += joining.has(line.key(i)) || !line.isWord(i) ? 1 + PARTED : 1;
                String concept = concepts.value(line.key(i));
                if (concept != null && far < least && !(isJoined && hasNearerFigure(line, i, from))) {
                    nearest = concept;
                    least = far;
                }
            }
        }
        return nearest;
    }

    /// Behind a part told between commas: from the comma after "31 villagers" to the one before "were killed" in "31 villagers,
    /// including nine children, were killed". The place itself where no such part begins.
    private static int pastInserted(PhraseTable parts, Line line, int comma) {
        if (!line.key(comma).equals(",") || !parts.isAt(line, comma + 1)) {
            return comma;
        }
        int end = comma + 1;
        while (end < line.size() && line.isWord(end)) {
            end++;
        }
        return line.key(end).equals(",") ? end + 1 : comma;
    }

    private static boolean hasNearerFigure(Line line, int at, int figure) {
        int reach = Math.abs(at - figure);
        for (int i = at - reach + 1; i < at + reach; i++) {
            if (line.isNumber(i) && i != figure) {
                return true;
            }
        }
        return false;
    }

    private static final class Pass {
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
            fates = Fates.of(evidence.a());
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

        @Nullable
        Finding apart(Quantity x, Quantity y, boolean isSole) {
            boolean isSame = sharedConcept(x, y) && !isElsewhere(x, y) && Figures.value(x) != Figures.value(y)
                    && !isRounded(x, y);
            return isSame && (isSole || hasSharedName())
                    ? Finding.of(Kind.QUANTITY, null, x.span(), y.span(), 0.4, "quantity.apart")
                    : null;
        }

        @Nullable
        Finding counted(Quantity x, Quantity y) {
            double first = Figures.value(x);
            double second = Figures.value(y);
            boolean isNear = Math.max(first, second) <= MOST_TIMES * Math.min(first, second);
            Span thing = x.counted();
            return thing == null || first == second || !isNear || isOtherConcept(x, y) || isRounded(x, y)
                    || isFloor(x, y) || isFloor(y, x)
                            ? null
                            : Finding.of(Kind.QUANTITY, null, x.span(), y.span(), COUNTED_APART,
                                    "quantity.counted-apart", evidence.a().words(thing),
                                    figure(Math.abs(first - second)));
        }

        /// Whether both lines name the same person, body or place.
        private boolean hasSharedName() {
            for (int i = 0; i < lines.a().size(); i++) {
                if (lines.a().isCapital(i) && lines.a().isContent(i) && lines.isShared(lines.a().stem(i))) {
                    return true;
                }
            }
            return false;
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
            boolean isPartOfOther = isPart(evidence.a(), lines.a(), x) != isPart(evidence.b(), lines.b(), y);
            if (!isSameUnit(x, y) || isElsewhere(x, y) || isPartOfOther) {
                return 0;
            }
            double context = lines.context(x.span(), y.span(), evidence.options().contextReach());
            boolean isSlot = lines.isSameSlot(lines.a().tokenAt(x.span().start()), lines.b().tokenAt(y.span().start()));
            boolean isCounted = isSameCounted(x, y);
            boolean isKin = isKinCounted(x, y);
            double concept = sharedConcept(x, y) ? 1.5 : 0;
            boolean isNamedUnit = !x.unit().isEmpty() && !x.unit().equals("fraction");
            if (isOtherConcept(x, y) || isOtherKind(x, y)) {
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

        /// Whether the figure is told as a part of another, so that it is no match for a whole: "three of them", "dont trois".
        /// Of 214 aboard "31 of them" were hurt, all of the hurt: a part has the fate of its whole.
        private boolean isPart(Account account, Line line, Quantity quantity) {
            int from = line.tokenAt(quantity.span().start());
            int to = line.tokenAt(quantity.span().end() - 1) + 1;
            PhraseTable before = account.lexicon().list("partBefore");
            PhraseTable after = account.lexicon().list("partAfter");
            boolean isMarked = before.isAt(line, from - 1) || before.isAt(line, from - 2) || after.isAt(line, to)
                    || after.isAt(line, to + 1);
            String fate = isMarked ? concept(fates, line, quantity.span()) : null;
            return isMarked && account.quantities(line.number()).stream()
                    .noneMatch(whole -> whole.span().end() <= quantity.span()
                            .start() && !Objects.equals(fate, concept(fates, line, whole.span())));
        }

        /// Whether one is told of the dead and the other of the injured; or of nobody's fate, beside another figure that is
        /// told of somebody's.
        private boolean isOtherConcept(Quantity x, Quantity y) {
            String fateX = concept(fates, lines.a(), x.span());
            String fateY = concept(fates, lines.b(), y.span());
            if (fateX == null) {
                return fateY != null && hasOther(evidence.a(), lines.a(), x);
            }
            return fateY == null ? hasOther(evidence.b(), lines.b(), y) : !fateX.equals(fateY);
        }

        private boolean hasOther(Account account, Line line, Quantity quantity) {
            return account.quantities(line.number()).stream().anyMatch(
                    other -> !other.equals(quantity) && concept(fates, line, other.span()) != null);
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
        private boolean sharedConcept(Quantity x, Quantity y) {
            String conceptX = concept(fates, lines.a(), x.span());
            return conceptX != null && conceptX.equals(concept(fates, lines.b(), y.span()));
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

        private static String stem(Line line, Span span) {
            return line.stem(line.tokenAt(span.start()));
        }

        private static boolean isSameUnit(Quantity x, Quantity y) {
            return Measure.of(x.unit()).base().equals(Measure.of(y.unit()).base());
        }

        /// Whether either account has the other's figure for the same thing somewhere too.
        private boolean isElsewhere(Quantity x, Quantity y) {
            return isLarge(x) && evidence.b().figures().has(x) || isLarge(y) && evidence.a().figures().has(y);
        }

        private static boolean isLarge(Quantity quantity) {
            return Figures.value(quantity) >= 10;
        }

        private @Nullable Finding finding(Candidate pair) {
            double x = Figures.value(pair.a);
            double y = Figures.value(pair.b);
            if (isSum(x, y) || isWithin(pair.a, pair.b) || isWithin(pair.b, pair.a)) {
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
            if (isFloor(pair.a, pair.b) || isFloor(pair.b, pair.a)) {
                return null;
            }
            if (isRounded(pair.a, pair.b)) {
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

        /// Whether one figure is among those the other may mean: 900 among "hundreds".
        private static boolean isWithin(Quantity vague, Quantity other) {
            return vague.hedge() == null && vague.high() >= 2 * vague.low() && !Double.isInfinite(vague.high())
                    && vague.unit().isEmpty() && vague.low() <= Figures.value(other)
                    && Figures.value(other) <= vague.high();
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

        /// "More than 300" and 312 agree.
        private static boolean isFloor(Quantity open, Quantity other) {
            boolean isOther = Figures.isOpen(other);
            double exact = Figures.value(other);
            double floor = Figures.value(open);
            boolean isMet = Double.isInfinite(open.high()) ? exact >= floor : open.low() == 0 && exact <= floor;
            return Figures.isOpen(open) && !isOther && isMet && Math.abs(exact - floor) < unit(floor);
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

        /// Whether one is the other rounded: "about $7 billion" and "$7.1 billion", not 48,181 and 48,189,
        /// nor 1,638 and 1,640: without a hedge a round figure ends in two noughts and has few other digits.
        private static boolean isRounded(Quantity x, Quantity y) {
            double rough = unit(Figures.value(x)) >= unit(Figures.value(y)) ? Figures.value(x) : Figures.value(y);
            double fine = unit(Figures.value(x)) >= unit(Figures.value(y)) ? Figures.value(y) : Figures.value(x);
            boolean isHedged = isAbout(x) || isAbout(y);
            boolean isRougher = unit(rough) > unit(fine);
            boolean looksRound = unit(rough) >= 100 && rough / unit(rough) < 1000;
            return isRougher && (isHedged || looksRound)
                    && Math.abs(rough - fine) < unit(rough) * (isHedged ? 1 : 0.5);
        }

        /// Whether the figure is told as inexact, but as no least or most.
        private static boolean isAbout(Quantity quantity) {
            return !Figures.isOpen(quantity) && (quantity.hedge() != null || quantity.low() < quantity.high());
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

    /// A figure as reasons hold it.
    static String figure(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : String.format(Locale.ROOT, "%s", Math.rint(value * 1000) / 1000);
    }

    private record Candidate(Quantity a, Quantity b, double score) {}
}
