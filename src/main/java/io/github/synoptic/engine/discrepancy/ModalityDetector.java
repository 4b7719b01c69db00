package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.discrepancy.WordPairs.Gap;
import io.github.synoptic.engine.discrepancy.WordPairs.Stretch;
import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.PhraseTable;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/// Certainty, intent or status differs: will and may, planned and done, alleged or not.
final class ModalityDetector implements Detector {
    private static final int REACH = 8;
    /// How much the words around a verb must have in common, in shared words.
    private static final double CONTEXT = 1;
    /// The same where only one side plans: a plan is told in other words than the deed.
    private static final double CONTEXT_OF_PLAN = 0.7;
    /// The same where one side alone looks ahead and the sentences are sure to tell the same.
    private static final double CONTEXT_AHEAD = 0.4;
    /// The same where one side doubts: "alleged" stands far from its verb.
    private static final double CONTEXT_OF_DOUBT = 0.5;
    private static final Set<String> DOUBTS = Set.of("doubt", "charge");
    private static final Set<String> AHEAD = Set.of("plan", "will");
    private static final double OPEN = 0.5;
    /// The most words of "not said whether" that are shown.
    private static final int LONGEST_OPEN = 3;
    private static final int DOUBT_REACH = 8;
    private static final int DOUBTED = 5;
    private static final double SLOT_LIKENESS = 0.6;
    private static final int MOST_SLOT = 3;
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");
    private static final Set<String> CLAUSES = Set.of("that", "which", "who", "because", "after", "before", "if",
            "when",
            "while", "as", "but", "although", "though", "since", "where", "whether");

    @Override
    public List<Finding> detect(Evidence evidence) {
        List<Finding> found = new ArrayList<>();
        PhraseTable modals = evidence.a().lexicon().list("modal");
        for (LinkedLines lines : evidence.links()) {
            predicates(evidence, lines, modals, found);
            doubts(evidence, lines, modals, found);
            slots(evidence, lines, modals, found);
        }
        return found;
    }

    /// A word of doubt on one side only, in a clause whose words the other side has without any.
    private static void doubts(Evidence evidence, LinkedLines lines, PhraseTable modals, List<Finding> found) {
        PhraseTable accusations = evidence.a().lexicon().list("accusation");
        for (int i = 0; i < lines.a().size(); i++) {
            PhraseTable.Match match = modals.at(lines.a(), i);
            Span there = match == null || !match.value().equals("doubt") || hasAny(lines.b(), accusations)
                    || lines.pairs().partner(i) >= 0
                            ? null
                            : counterpart(lines.a(), i, k -> lines.pairs().partner(k), lines.b());
            if (match != null && there != null) {
                found.add(doubt(evidence, lines, verb(lines.a(), i, match.length()), there));
            }
        }
        for (int j = 0; j < lines.b().size(); j++) {
            PhraseTable.Match match = modals.at(lines.b(), j);
            Span there = match == null || !match.value().equals("doubt") || hasAny(lines.a(), accusations)
                    || lines.pairs().partnerOfB(j) >= 0
                            ? null
                            : counterpart(lines.b(), j, k -> lines.pairs().partnerOfB(k), lines.a());
            if (match != null && there != null) {
                found.add(doubt(evidence, lines, there, verb(lines.b(), j, match.length())));
            }
        }
    }

    private static Finding doubt(Evidence evidence, LinkedLines lines, Span a, Span b) {
        return Finding.of(Kind.MODALITY, lines.link(), a, b, evidence.trust(lines) * 0.42, "modality.doubt");
    }

    private static Span verb(Line line, int doubt, int length) {
        return line.span(doubt, Math.min(line.size(), doubt + length + 1));
    }

    private static boolean hasAny(Line line, PhraseTable list) {
        for (int i = 0; i < line.size(); i++) {
            if (list.isAt(line, i)) {
                return true;
            }
        }
        return false;
    }

    /// The words of the other line that stand where the doubted clause stands: up to the nearest paired word. Null where
    /// too little of the clause is paired.
    private static @Nullable Span counterpart(Line line, int doubt, IntUnaryOperator partner, Line other) {
        int count = 0;
        int nearest = -1;
        int least = Integer.MAX_VALUE;
        for (int k = Math.max(0, doubt - DOUBT_REACH); k < Math.min(line.size(), doubt + DOUBT_REACH); k++) {
            int there = partner.applyAsInt(k);
            if (there < 0 || !line.isContent(k) || line.isNumber(k)) {
                continue;
            }
            count++;
            int far = k > doubt ? k - doubt : 2 * (doubt - k);
            if (far < least) {
                least = far;
                nearest = there;
            }
        }
        if (count < 2 || !isPairedBehind(line, doubt, partner)) {
            return null;
        }
        int verb = nearestPast(other, nearest);
        if (verb >= 0) {
            return other.span(verb, verb + 1);
        }
        int first = nearest;
        while (first > 0 && nearest - first < 4 && other.isWord(first - 1)
                && (first == nearest || !other.isContent(first))) {
            first--;
        }
        return other.span(first, nearest + 1);
    }

    /// Whether a word close behind the doubt is told in the other line too: it is that which is doubted.
    private static boolean isPairedBehind(Line line, int doubt, IntUnaryOperator partner) {
        for (int k = doubt + 1; k < Math.min(line.size(), doubt + 1 + DOUBTED); k++) {
            if (line.isContent(k) && partner.applyAsInt(k) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// The verb in the past tense that stands nearest to this place, within some words; -1 where there is none.
    private static int nearestPast(Line line, int at) {
        for (int far = 0; far <= DOUBT_REACH; far++) {
            for (int k : new int[]{at - far, at + far}) {
                boolean isVerb = line.isContent(k) && !line.isCapital(k)
                        && (line.key(k).endsWith("ed") || line.isIrregular(k));
                if (isVerb) {
                    return k;
                }
            }
        }
        return -1;
    }

    /// A modal word and where it stands.
    private record Modal(String value, int at) {}

    private static void predicates(Evidence evidence, LinkedLines lines, PhraseTable modals, List<Finding> found) {
        Finding open = lines.isSure() ? committed(evidence, lines) : null;
        open = open == null ? undecided(evidence, lines, modals) : open;
        if (open != null) {
            found.add(open);
            return;
        }
        for (int i = 0; i < lines.a().size(); i++) {
            int j = lines.pairs().partner(i);
            if (j >= 0 && lines.a().isContent(i) && !lines.a().isNumber(i) && !lines.a().hasNameLetter(i)) {
                Finding finding = predicate(evidence, lines, modals, i, j);
                if (finding != null) {
                    found.add(finding);
                }
            }
        }
    }

    /// Where what governs a word begins: "promised" in "promised a vote", else the modal right before it, else itself.
    private static int withModal(Line line, int verb, PhraseTable modals, PhraseTable commitments) {
        for (int i = verb - 1; i >= Math.max(0, verb - LONGEST_OPEN); i--) {
            if (commitments.isAt(line, i)) {
                return i;
            }
        }
        return verb > 0 && modals.isAt(line, verb - 1) ? verb - 1 : verb;
    }

    private static @Nullable Finding predicate(Evidence evidence, LinkedLines lines, PhraseTable modals, int i, int j) {
        Modal x = modal(lines.a(), i, modals, k -> lines.pairs().partner(k) >= 0);
        Modal y = modal(lines.b(), j, modals, k -> lines.pairs().partnerOfB(k) >= 0);
        double weight = weight(x, y, lines.a(), i, lines.b(), j);
        double context = lines.context(lines.a().span(i, i + 1), lines.b().span(j, j + 1), 6);
        boolean isDoubt = x != null && DOUBTS.contains(x.value) || y != null && DOUBTS.contains(y.value);
        boolean isPlan = x == null && y != null && AHEAD.contains(y.value)
                || y == null && x != null && AHEAD.contains(x.value);
        boolean isAhead = (x == null) != (y == null) && !isDoubt && lines.isSure();
        if (weight == 0
                || context < (isAhead ? CONTEXT_AHEAD : isDoubt ? CONTEXT_OF_DOUBT : isPlan ? CONTEXT_OF_PLAN : CONTEXT)
                || isDoubt && isDoubted(evidence, lines.a()) && isDoubted(evidence, lines.b())) {
            return null;
        }
        Span a = lines.a().span(x == null ? i : x.at, i + 1);
        Span b = lines.b().span(y == null ? j : y.at, j + 1);
        double confidence = evidence.trust(lines) * Math.min(0.85, weight + 0.05 * context);
        return Finding.of(Kind.MODALITY, lines.link(), a, b, confidence, "modality");
    }

    /// The first verb told on one side and left open on the other; null where there is none.
    private static @Nullable Finding undecided(Evidence evidence, LinkedLines lines, PhraseTable modals) {
        Undecided undecided = Undecided.of(evidence.a().lexicon());
        PhraseTable commitments = evidence.a().lexicon().list("committed");
        double needed = lines.isSure() ? CONTEXT_AHEAD : CONTEXT;
        for (int i = 0; i < lines.a().size(); i++) {
            int j = lines.pairs().partner(i);
            boolean isVerb = j >= 0 && lines.a().isContent(i) && !lines.a().isNumber(i) && !lines.a().hasNameLetter(i)
                    && !modals.isAt(lines.a(), i);
            int openA = isVerb ? undecided.before(lines.a(), i) : -1;
            int openB = isVerb ? undecided.before(lines.b(), j) : -1;
            boolean isOpen = openA >= 0 != openB >= 0 && !undecided.asks(openA >= 0 ? lines.b() : lines.a());
            if (isOpen && lines.context(lines.a().span(i, i + 1), lines.b().span(j, j + 1), REACH) >= needed) {
                return Finding.of(Kind.MODALITY, lines.link(),
                        lines.a().span(openA >= 0 ? openA : withModal(lines.a(), i, modals, commitments), i + 1),
                        lines.b().span(openB >= 0 ? openB : withModal(lines.b(), j, modals, commitments), j + 1),
                        evidence.trust(lines) * OPEN, "modality.open");
            }
        }
        return null;
    }

    /// What is left open on one side and promised on the other by the same, in sentences sure to tell the same: "has not
    /// said whether" and "has promised". Null where there is none.
    private static @Nullable Finding committed(Evidence evidence, LinkedLines lines) {
        Undecided undecided = Undecided.of(evidence.a().lexicon());
        PhraseTable commitments = evidence.a().lexicon().list("committed");
        int openA = undecided.first(lines.a());
        int openB = undecided.first(lines.b());
        int told = openA >= 0 == openB >= 0 ? -1 : first(openA >= 0 ? lines.b() : lines.a(), commitments);
        if (told < 0 || undecided.asks(openA >= 0 ? lines.b() : lines.a())) {
            return null;
        }
        Line open = openA >= 0 ? lines.a() : lines.b();
        int at = Math.max(openA, openB);
        Span openly = open.span(at, Math.min(open.size(), at + LONGEST_OPEN));
        Span promised = (openA >= 0 ? lines.b() : lines.a()).span(told, told + 1);
        return Finding.of(Kind.MODALITY, lines.link(), openA >= 0 ? openly : promised, openA >= 0 ? promised : openly,
                evidence.trust(lines) * OPEN, "modality.open");
    }

    /// The first place of words of a list; -1 where there is none.
    private static int first(Line line, PhraseTable list) {
        for (int i = 0; i < line.size(); i++) {
            if (list.isAt(line, i)) {
                return i;
            }
        }
        return -1;
    }

    /// Two modal words that stand between the same words, wherever the verb is: in German it ends the clause.
    private static void slots(Evidence evidence, LinkedLines lines, PhraseTable modals, List<Finding> found) {
        for (Gap gap : lines.gaps()) {
            Modal x = first(gap.a(), modals);
            Modal y = first(gap.b(), modals);
            boolean areShort = gap.a().size() <= MOST_SLOT && gap.b().size() <= MOST_SLOT;
            double weight = x == null || y == null || !areShort ? 0 : weight(x.value, y.value);
            if (x != null && y != null && weight > 0 && !gap.isFirst() && !gap.isLast()
                    && lines.likeness() >= SLOT_LIKENESS) {
                found.add(Finding.of(Kind.MODALITY, lines.link(), lines.a().span(x.at, x.at + 1),
                        lines.b().span(y.at, y.at + 1), evidence.trust(lines) * weight, "modality"));
            }
        }
    }

    /// The first modal word of a stretch, or null.
    private static @Nullable Modal first(Stretch stretch, PhraseTable modals) {
        for (int i = stretch.from(); i < stretch.to(); i++) {
            PhraseTable.Match match = modals.at(stretch.line(), i);
            if (match != null) {
                return new Modal(match.value(), i);
            }
        }
        return null;
    }

    private static boolean isDoubted(Evidence evidence, Line line) {
        return hasAny(line, evidence.a().lexicon().list("accusation"));
    }

    private static double weight(@Nullable Modal x, @Nullable Modal y, Line a, int i, Line b, int j) {
        String first = x == null ? "" : x.value;
        String second = y == null ? "" : y.value;
        if (first.equals(second)) {
            return 0;
        }
        if (first.isEmpty() || second.isEmpty()) {
            String told = first.isEmpty() ? second : first;
            boolean isDone = first.isEmpty() ? isPast(a, i) : isPast(b, j);
            int far = x != null ? i - x.at : y != null ? j - y.at : 0;
            return switch (told) {
                case "doubt", "charge" -> 0.55;
                case "consider" -> far <= 3 ? 0.5 : 0;
                case "may" -> far <= 2 ? 0.35 : 0;
                case "plan", "will" -> isDone && far <= 4 ? 0.5 : 0;
                default -> 0;
            };
        }
        return weight(first, second);
    }

    /// How far apart two modal words of different values are.
    private static double weight(String first, String second) {
        if (first.equals(second)) {
            return 0;
        }
        Set<String> both = Set.of(first, second);
        if (both.equals(Set.of("may", "will")) || both.contains("doubt") || both.contains("charge")) {
            return 0.45;
        }
        if (both.equals(Set.of("must", "should")) || both.equals(Set.of("plan", "decide"))) {
            return 0.4;
        }
        boolean isConsidered = both.contains("consider") && !both.contains("should") && !both.contains("must");
        return isConsidered || both.equals(Set.of("will", "must")) || both.equals(Set.of("plan", "will"))
                || both.equals(Set.of("plan", "may"))
                        ? 0.33
                        : 0;
    }

    private static boolean isPast(Line line, int at) {
        return line.key(at).endsWith("ed") && !line.key(at - 1).equals("be");
    }

    /// The modal word that governs this token: the nearest before it in its clause, no other paired word between.
    private static @Nullable Modal modal(Line line, int at, PhraseTable modals, IntPredicate isPaired) {
        for (int k = at - 1; k >= Math.max(0, at - REACH); k--) {
            PhraseTable.Match match = modals.at(line, k);
            if (match != null && k + match.length() <= at) {
                boolean isPassive = line.key(k).equals("considered") && BE.contains(line.key(k - 1));
                return isPassive ? null : new Modal(match.value(), k);
            }
            boolean isBarrier = !line.isWord(k) && !line.key(k).equals("\"") && !line.key(k).equals("“")
                    || CLAUSES.contains(line.key(k)) || line.isContent(k) && isPaired.test(k);
            if (isBarrier) {
                return null;
            }
        }
        return null;
    }
}
