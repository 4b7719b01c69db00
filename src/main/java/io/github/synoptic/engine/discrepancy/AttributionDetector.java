package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.Name;
import io.github.synoptic.engine.mention.PhraseTable;
import io.github.synoptic.engine.mention.Statement;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// The same statement credited to different speakers.
final class AttributionDetector implements Detector {
    private static final double SURE = 0.7;
    private static final double QUOTED = 0.6;
    private static final double ALIKE = 0.8;
    private static final double OWN = 0.85;
    /// The confidence in it: the words credited are not compared.
    private static final double LONE = 0.4;
    /// The confidence in a person and whoever speaks for that person: a word said is the same, and hardly more.
    private static final double FOR_OTHER = 0.35;
    private static final int LEAST_TOLD = 4;
    /// The headline and the line beneath it are among so many sentences.
    private static final int HEADLINES = 2;

    @Override
    public List<Finding> detect(Evidence evidence) {
        List<Finding> found = new ArrayList<>();
        SpeakerMatcher matcher = new SpeakerMatcher(evidence);
        for (LinkedLines lines : evidence.links()) {
            own(evidence, lines, found);
            lone(evidence, lines, matcher, found);
            for (Statement x : evidence.a().statements(lines.link().a())) {
                for (Statement y : evidence.b().statements(lines.link().b())) {
                    Finding finding = compare(evidence, lines, x, y, matcher);
                    if (finding != null && !isAgreed(evidence, lines, x, y, matcher)) {
                        found.add(finding);
                    }
                }
            }
        }
        return found;
    }

    /// Credited to a source on one side, told by the other in its own voice.
    private static void own(Evidence evidence, LinkedLines lines, List<Finding> found) {
        List<Statement> inA = evidence.a().statements(lines.link().a());
        List<Statement> inB = evidence.b().statements(lines.link().b());
        if (inA.size() + inB.size() != 1) {
            return;
        }
        Statement statement = inA.isEmpty() ? inB.getFirst() : inA.getFirst();
        Span source = statement.source();
        WordPairs pairs = lines.pairs();
        Span own = (inA.isEmpty() ? pairs.a() : pairs.b()).span();
        int told = (inA.isEmpty() ? pairs.a() : pairs.b()).contentCount();
        if (source == null || own == null || statement.quoted() || pairs.paired() < OWN * told || told < LEAST_TOLD
                || lines.likeness() < OWN || namesSource(lines, source, inA.isEmpty())
                || isHeadline(inA.isEmpty() ? lines.a() : lines.b())) {
            return;
        }
        found.add(Finding.of(Kind.ATTRIBUTION, lines.link(), inA.isEmpty() ? own : source, inA.isEmpty() ? source : own,
                evidence.trust(lines) * 0.45, "attribution.own"));
    }

    /// The only thing said in two sentences that are likely to tell the same, credited to two: in other words altogether.
    private static void lone(Evidence evidence, LinkedLines lines, SpeakerMatcher matcher, List<Finding> found) {
        List<Statement> inA = outermost(evidence.a().statements(lines.link().a()));
        List<Statement> inB = outermost(evidence.b().statements(lines.link().b()));
        if (inA.size() != 1 || inB.size() != 1 || !lines.isLikely()) {
            return;
        }
        Statement x = inA.getFirst();
        Statement y = inB.getFirst();
        boolean isTold = !x.quoted() && !y.quoted() && !isCarried(x) && !isCarried(y);
        if (isTold && matcher.haveTwoOffices(x, y)) {
            found.add(described(evidence, lines, credit(evidence.a(), x), credit(evidence.b(), y), LONE));
            return;
        }
        boolean isOther = likeness(lines, x, y) < evidence.options().statementLikeness();
        SpeakerMatcher.Answer answer = isTold ? matcher.compare(x, y) : SpeakerMatcher.Answer.SAME;
        boolean areTwo = isOther && lines.isSure() && answer == SpeakerMatcher.Answer.OTHER
                || isOther && answer == SpeakerMatcher.Answer.APART && !matcher.areOfOneSort(x, y)
                || answer == SpeakerMatcher.Answer.UNKNOWN && matcher.areOfTwoSorts(x, y);
        if (areTwo && !isAgreed(evidence, lines, x, y, matcher)) {
            found.add(credited(lines, x, y, credit(evidence.a(), x), credit(evidence.b(), y), LONE));
        }
    }

    /// The statements that are not told inside another: of "Police say Holt said the bridge is closed" what police say.
    private static List<Statement> outermost(List<Statement> statements) {
        return statements.stream().filter(inner -> statements.stream()
                .noneMatch(outer -> !outer.equals(inner) && outer.span().contains(inner.span())
                        && !outer.span().equals(inner.span())
                        && !Objects.equals(outer.speakerSpan(), inner.speakerSpan())))
                .toList();
    }

    /// Whether the sentence stands at the top and has no full stop: headlines credit nobody.
    private static boolean isHeadline(Line line) {
        return line.number() < HEADLINES && line.isWord(line.size() - 1);
    }

    /// Whether the account that names no source tells of the one that the other names.
    private static boolean namesSource(LinkedLines lines, Span source, boolean isOfB) {
        Line line = isOfB ? lines.b() : lines.a();
        return words(line, source).stream().anyMatch(lines::isShared);
    }

    /// Whether either statement is credited to the same speaker in another of the statements of the other sentence, as where
    /// speech is reported inside reported speech.
    private static boolean isAgreed(Evidence evidence, LinkedLines lines, Statement x, Statement y,
            SpeakerMatcher matcher) {
        return evidence.b().statements(lines.link().b()).stream()
                .anyMatch(other -> !other.equals(y) && isSame(evidence, lines, x, other, matcher))
                || evidence.a().statements(lines.link().a()).stream()
                        .anyMatch(other -> !other.equals(x) && isSame(evidence, lines, other, y, matcher));
    }

    private static boolean isSame(Evidence evidence, LinkedLines lines, Statement x, Statement y,
            SpeakerMatcher matcher) {
        return matcher.compare(x, y) == SpeakerMatcher.Answer.SAME
                && likeness(lines, x, y) >= evidence.options().statementLikeness();
    }

    private static @Nullable Finding compare(Evidence evidence, LinkedLines lines, Statement x, Statement y,
            SpeakerMatcher matcher) {
        double likeness = likeness(lines, x, y);
        boolean areQuoted = x.quoted() && y.quoted();
        if (likeness < (areQuoted ? QUOTED : evidence.options().statementLikeness())) {
            boolean isOneForOther = !isCarried(x) && !isCarried(y) && plainCount(lines, x, y) > 0
                    && matcher.isOneForOther(x, y);
            return isOneForOther
                    ? credited(lines, x, y, credit(evidence.a(), x), credit(evidence.b(), y), FOR_OTHER)
                    : null;
        }
        SpeakerMatcher.Answer answer = matcher.compare(x, y);
        Span creditA = credit(evidence.a(), x);
        Span creditB = credit(evidence.b(), y);
        if (answer == SpeakerMatcher.Answer.DESCRIBED) {
            return areOfOneName(evidence, x, creditA, y, creditB)
                    ? null
                    : described(evidence, lines, creditA, creditB, 0.3 + 0.3 * likeness);
        }
        if (answer == SpeakerMatcher.Answer.APART && likeness >= ALIKE && !matcher.areOfOneSort(x, y)) {
            return credited(lines, x, y, creditA, creditB, 0.2 + 0.4 * likeness);
        }
        if (areQuoted && answer == SpeakerMatcher.Answer.UNKNOWN && !isCarried(x) && !isCarried(y)
                && matcher.isBodyAndPerson(x, y)) {
            return credited(lines, x, y, creditA, creditB, 0.2 + 0.3 * likeness);
        }
        if (answer == SpeakerMatcher.Answer.UNKNOWN && matcher.isOneForOther(x, y)) {
            return credited(lines, x, y, creditA, creditB, 0.2 + 0.4 * likeness);
        }
        boolean isSure = !isCarried(x) && !isCarried(y) || likeness >= SURE;
        return answer == SpeakerMatcher.Answer.OTHER && isSure
                ? credited(lines, x, y, creditA, creditB, 0.3 + 0.6 * likeness)
                : null;
    }

    /// A speaker who is described in two ways. An office may be told in another sentence than the words said.
    private static Finding described(Evidence evidence, LinkedLines lines, Span creditA, Span creditB,
            double confidence) {
        Span a = office(evidence.a(), creditA);
        Span b = office(evidence.b(), creditB);
        boolean isHere = lines.a().sentence().span().contains(a) && lines.b().sentence().span().contains(b);
        boolean isNamed = evidence.a().nameAt(creditA) != null || evidence.b().nameAt(creditB) != null;
        return Finding.of(Kind.ROLE, isHere ? lines.link() : null, a, b, confidence,
                isNamed ? "role.office" : "role.speaker");
    }

    /// The office told with a name; else the words that credit it.
    private static Span office(Account account, Span credit) {
        Name name = account.nameAt(credit);
        if (name == null) {
            return credit;
        }
        Span role = name.role();
        return role != null ? role : account.roles(name).stream().findFirst().orElse(credit);
    }

    /// Whether both are something of one name, not somebody: "a study of Holm University", "a report of Holm University".
    private static boolean areOfOneName(Evidence evidence, Statement x, Span creditA, Statement y, Span creditB) {
        Line a = evidence.a().line(x.sentence());
        Line b = evidence.b().line(y.sentence());
        Set<String> names = names(a, creditA);
        names.retainAll(names(b, creditB));
        PhraseTable sources = evidence.a().lexicon().list("document");
        return !names.isEmpty() && hasAny(sources, a, creditA) && hasAny(sources, b, creditB);
    }

    private static boolean hasAny(PhraseTable list, Line line, Span span) {
        for (int i = line.tokenAt(span.start()); i < line.size() && line.token(i).span().start() < span.end(); i++) {
            if (list.has(line.key(i))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> names(Line line, Span span) {
        Set<String> names = new TreeSet<>();
        for (int i = line.tokenAt(span.start()); i < line.size() && line.token(i).span().start() < span.end(); i++) {
            if (line.isContent(i) && line.hasNameLetter(i)) {
                names.add(line.stem(i));
            }
        }
        return names;
    }

    /// One statement of two speakers, who are named where both are known.
    private static Finding credited(LinkedLines lines, Statement x, Statement y, Span creditA, Span creditB,
            double confidence) {
        String speakerA = x.speaker();
        String speakerB = y.speaker();
        return speakerA == null || speakerB == null
                ? Finding.of(Kind.ATTRIBUTION, lines.link(), creditA, creditB, confidence, "attribution")
                : Finding.of(Kind.ATTRIBUTION, lines.link(), creditA, creditB, confidence, "attribution.named")
                        .telling(speakerA, speakerB);
    }

    /// Whether the speaker is not told in the sentence itself.
    private static boolean isCarried(Statement statement) {
        return statement.source() == null;
    }

    /// The words of the sentence that credit it; the words said where there are none.
    private static Span credit(Account account, Statement statement) {
        Span speaker = statement.speakerSpan();
        Span source = statement.source();
        Span sentence = account.line(statement.sentence()).sentence().span();
        if (speaker != null && sentence.contains(speaker)) {
            return speaker;
        }
        return source != null ? source : statement.span();
    }

    /// The share of the content words of the shorter statement that the other has too; 0 where they are too few.
    static double likeness(LinkedLines lines, Statement x, Statement y) {
        Set<String> wordsX = words(lines.a(), x.span());
        Set<String> wordsY = words(lines.b(), y.span());
        Set<String> common = new TreeSet<>(wordsX);
        common.retainAll(wordsY);
        int shorter = Math.min(wordsX.size(), wordsY.size());
        boolean isWhole = common.size() == 2 && shorter == 2 && Math.max(wordsX.size(), wordsY.size()) == 2;
        boolean isEnough = isWhole || common.size() >= 3 && plainCount(lines.a(), x.span(), common) >= 2;
        return isEnough && shorter > 0 ? (double) common.size() / shorter : 0;
    }

    /// How many of the words that both statements have are no names.
    private static int plainCount(LinkedLines lines, Statement x, Statement y) {
        Set<String> common = words(lines.a(), x.span());
        common.retainAll(words(lines.b(), y.span()));
        return plainCount(lines.a(), x.span(), common);
    }

    /// How many of the shared words are no names.
    private static int plainCount(Line line, Span span, Set<String> common) {
        Set<String> plain = new TreeSet<>();
        for (int i = line.tokenAt(span.start()); i < line.size() && line.token(i).span().start() < span.end(); i++) {
            if (!line.hasNameLetter(i) && common.contains(line.stem(i))) {
                plain.add(line.stem(i));
            }
        }
        return plain.size();
    }

    private static Set<String> words(Line line, Span span) {
        Set<String> words = new TreeSet<>();
        for (int i = line.tokenAt(span.start()); i < line.size() && line.token(i).span().start() < span.end(); i++) {
            if (line.isContent(i)) {
                words.add(line.stem(i));
            }
        }
        return words;
    }
}
