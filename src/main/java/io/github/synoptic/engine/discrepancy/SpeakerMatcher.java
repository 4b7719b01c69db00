package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.Name;
import io.github.synoptic.engine.mention.PhraseTable;
import io.github.synoptic.engine.mention.Statement;
import io.github.synoptic.engine.text.Span;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/// Whether two statements are said by the same.
final class SpeakerMatcher {
    /// How many sentences back a pronoun may reach.
    private static final int NEAR = 3;
    private static final int MOST_DESCRIBED = 2;
    /// The sorts of sources that are those in power.
    private static final String STATE = "state";
    private static final String POLICE = "police";
    private static final Set<String> IN_POWER = Set.of(STATE, POLICE);
    private final Evidence evidence;
    private final PhraseTable titles;
    private final PhraseTable sources;

    SpeakerMatcher(Evidence evidence) {
        this.evidence = evidence;
        titles = evidence.a().lexicon().list("role");
        sources = evidence.a().lexicon().list("source");
    }

    /// What is known of two speakers.
    enum Answer {
        /// They are the same.
        SAME,
        /// They are two.
        OTHER,
        /// Both are described, and the descriptions have something in common but are not the same.
        DESCRIBED,
        /// Both are described, and the descriptions have nothing in common.
        APART,
        /// It cannot be told.
        UNKNOWN
    }

    Answer compare(Statement x, Statement y) {
        Span spanX = x.speakerSpan();
        Span spanY = y.speakerSpan();
        if (spanX == null || spanY == null) {
            return Answer.UNKNOWN;
        }
        Name nameX = evidence.a().nameAt(spanX);
        Name nameY = evidence.b().nameAt(spanY);
        if (nameX != null && nameY != null) {
            return evidence.isSame(nameX, nameY) ? Answer.SAME : named(x, nameX, y, nameY);
        }
        if (nameX == null && nameY == null) {
            return described(spanX, spanY);
        }
        return nameX != null
                ? mixed(evidence.a(), nameX, evidence.b(), spanY)
                : mixed(evidence.b(), Objects.requireNonNull(nameY), evidence.a(), spanX);
    }

    private Answer named(Statement first, Name x, Statement second, Name y) {
        if (isOtherGender(first, second)) {
            return Answer.OTHER;
        }
        boolean areAlike = isSpeaker(x) && isSpeaker(y);
        boolean isDoubtful = mayMean(evidence.a(), first, x, name -> evidence.isSame(name, y))
                || mayMean(evidence.b(), second, y, name -> evidence.isSame(x, name));
        return areAlike && !isDoubtful ? Answer.OTHER : Answer.UNKNOWN;
    }

    /// Whether one is credited to "he" and the other to "she".
    private boolean isOtherGender(Statement x, Statement y) {
        String first = pronoun(evidence.a(), x);
        String second = pronoun(evidence.b(), y);
        return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
    }

    private static String pronoun(Account account, Statement statement) {
        Span source = statement.source();
        if (source == null) {
            return "";
        }
        Line line = account.line(statement.sentence());
        for (int i = line.tokenAt(source.start()); i < line.size()
                && line.token(i).span().start() < source.end(); i++) {
            String gender = account.lexicon().list("pronoun").value(line.key(i));
            if (gender != null && (gender.equals("m") || gender.equals("f"))) {
                return gender;
            }
        }
        return "";
    }

    /// Whether the name may be a human being's.
    private static boolean isSpeaker(Name name) {
        return name.sort() == Name.Sort.PERSON || name.sort() == Name.Sort.OTHER;
    }

    /// Whether a speaker told by a pronoun, or carried on, may be another who is named shortly before.
    private static boolean mayMean(Account account, Statement statement, Name speaker, Predicate<Name> isOther) {
        boolean isChained = speaker.sentence() == statement.sentence() - 1 && account.statements(speaker.sentence())
                .stream().anyMatch(earlier -> speaker.span().equals(earlier.speakerSpan()));
        if (speaker.sentence() == statement.sentence() || isChained) {
            return false;
        }
        for (int i = Math.max(0, statement.sentence() - NEAR); i <= statement.sentence(); i++) {
            if (account.names(i).stream().anyMatch(isOther)) {
                return true;
            }
        }
        return false;
    }

    /// A name on one side, a description on the other: two speakers where the description is of somebody unnamed.
    private Answer mixed(Account named, Name name, Account other, Span description) {
        boolean isOtherBody = name.sort() == Name.Sort.BODY && bodies(other, description).stream()
                .anyMatch(body -> !isOne(named, name.entity(), body));
        if (isOtherBody) {
            return Answer.APART;
        }
        Line line = other.lineAt(description);
        int from = line.tokenAt(description.start());
        int to = Math.min(line.size(), line.tokenAt(description.end() - 1) + 1);
        Set<String> nameWords = words(named.line(name.sentence()), name.span());
        Span role = name.role();
        if (role != null) {
            nameWords.addAll(words(named.line(name.sentence()), role));
        }
        if (hasOtherOffice(named, name, other, description)) {
            return Answer.DESCRIBED;
        }
        for (int i = from; i < to; i++) {
            if (nameWords.contains(line.stem(i)) && (i + 1 >= to || !nameWords.contains(line.stem(i + 1)))) {
                return i - from <= nameWords.size() && isOwned(line, i, to) ? Answer.OTHER : Answer.UNKNOWN;
            }
        }
        boolean isIndefinite = line.key(from).equals("a") || line.key(from).equals("an") || line.key(from).equals("one")
                || line.key(from).equals("another");
        boolean isSource = sources.has(line.key(to - 1));
        boolean isTitle = false;
        for (int i = from; i < to; i++) {
            isTitle |= titles.has(line.key(i));
        }
        boolean isPerson = name.sort() == Name.Sort.PERSON && !(isSource && isInPower(named, name, line.key(to - 1)));
        return isPerson && (isIndefinite || isSource && !isTitle) ? Answer.OTHER : Answer.UNKNOWN;
    }

    /// Whether one speaker is named with an office of a body, and the other is told by another office of that body.
    boolean haveTwoOffices(Statement x, Statement y) {
        Span spanX = x.speakerSpan();
        Span spanY = y.speakerSpan();
        if (spanX == null || spanY == null) {
            return false;
        }
        Name nameX = evidence.a().nameAt(spanX);
        Name nameY = evidence.b().nameAt(spanY);
        return nameX == null && nameY != null && hasOtherOffice(evidence.b(), nameY, evidence.a(), spanX)
                || nameX != null && nameY == null && hasOtherOffice(evidence.a(), nameX, evidence.b(), spanY);
    }

    /// Whether the description tells another office of the body that the name is told to have one of: "the administrator of
    /// the Track Board" and "Holt, director of the Track Board".
    private boolean hasOtherOffice(Account named, Name name, Account other, Span description) {
        Line line = other.lineAt(description);
        int from = line.tokenAt(description.start());
        int to = Math.min(line.size(), line.tokenAt(description.end() - 1) + 1);
        Set<String> described = new HashSet<>();
        Set<String> offices = new HashSet<>();
        for (int i = from; i < to; i++) {
            if (titles.has(line.key(i))) {
                offices.add(line.stem(i));
            } else if (line.isContent(i) && line.isCapital(i)) {
                described.add(line.stem(i));
            }
        }
        return offices.size() == 1 && !described.isEmpty()
                && named.roles(name).stream().anyMatch(role -> isOtherOffice(named, role, offices, described));
    }

    private boolean isOtherOffice(Account named, Span role, Set<String> offices, Set<String> body) {
        Line line = named.lineAt(role);
        Set<String> words = words(line, role);
        boolean isOffice = false;
        for (int i = line.tokenAt(role.start()); i < line.size() && line.token(i).span().start() < role.end(); i++) {
            isOffice |= titles.has(line.key(i));
        }
        return isOffice && words.containsAll(body) && words.stream().noneMatch(offices::contains);
    }

    /// Whether a source is those in power, and the name has an office among them: "authorities" and "Sheriff Holt". What
    /// police tell may be told by the state.
    private static boolean isInPower(Account named, Name name, String source) {
        PhraseTable sorts = named.lexicon().list("sourceSort");
        String told = Objects.requireNonNullElse(sorts.value(source), "");
        return (told.equals(STATE) || told.equals(POLICE))
                && named.roles(name).stream().map(role -> values(sorts, named.lineAt(role), role))
                        .anyMatch(office -> office.contains(POLICE) || told.equals(STATE) && office.contains(STATE));
    }

    /// "Moore’s campaign" is not Moore; "a letter seen by Moore’s paper" may be his.
    private static boolean isOwned(Line line, int at, int to) {
        return line.isOwning(at) && at + 1 < to;
    }

    private Answer described(Span x, Span y) {
        Set<String> wordsX = words(evidence.a().lineAt(x), x);
        Set<String> wordsY = words(evidence.b().lineAt(y), y);
        if (wordsX.isEmpty() || wordsY.isEmpty() || wordsX.containsAll(wordsY) || wordsY.containsAll(wordsX)) {
            return Answer.UNKNOWN;
        }
        Set<String> common = new HashSet<>(wordsX);
        common.retainAll(wordsY);
        if (areOfTwoNames(x, y)) {
            return Answer.APART;
        }
        if (!common.isEmpty()) {
            return Answer.DESCRIBED;
        }
        return wordsX.size() <= MOST_DESCRIBED && wordsY.size() <= MOST_DESCRIBED ? Answer.APART : Answer.UNKNOWN;
    }

    /// Whether one is a person and the other a body without a name: "Holt" and "the company".
    boolean isBodyAndPerson(Statement x, Statement y) {
        return isPerson(evidence.a(), x) && isBody(evidence.b(), y)
                || isBody(evidence.a(), x) && isPerson(evidence.b(), y);
    }

    private static boolean isPerson(Account account, Statement statement) {
        Span span = statement.speakerSpan();
        Name name = span == null ? null : account.nameAt(span);
        return name != null && name.sort() == Name.Sort.PERSON;
    }

    private static boolean isBody(Account account, Statement statement) {
        Span span = statement.speakerSpan();
        if (span == null || account.nameAt(span) != null) {
            return false;
        }
        Line line = account.lineAt(span);
        return account.lexicon().list("institution").has(line.key(line.tokenAt(span.end() - 1)));
    }

    /// Whether one is a person and the other speaks for that person: "Moore" and "Moore’s campaign", "a lawyer for Moore".
    boolean isOneForOther(Statement x, Statement y) {
        return speaksFor(evidence.a(), x, evidence.b(), y) || speaksFor(evidence.b(), y, evidence.a(), x);
    }

    private static boolean speaksFor(Account of, Statement statement, Account other, Statement person) {
        Span description = statement.speakerSpan();
        Span spoken = person.speakerSpan();
        Name name = spoken == null ? null : other.nameAt(spoken);
        if (description == null || name == null || !isSpeaker(name) || of.nameAt(description) != null) {
            return false;
        }
        Set<String> words = words(other.line(name.sentence()), name.span());
        Line line = of.lineAt(description);
        PhraseTable behalf = of.lexicon().list("behalf");
        int from = line.tokenAt(description.start());
        int to = Math.min(line.size(), line.tokenAt(description.end() - 1) + 1);
        for (int i = from; i < to; i++) {
            boolean isNamed = words.contains(line.stem(i));
            if (isNamed && (i - from < words.size() + 1 && isOwned(line, i, to)
                    || i > from && behalf.has(line.key(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    /// Whether both sources are told of two sorts, such as police and doctors, by words of two fields. The police may be
    /// told as the state: "authorities".
    boolean areOfTwoSorts(Statement x, Statement y) {
        Set<String> sortsX = sorts(evidence.a(), x);
        Set<String> sortsY = sorts(evidence.b(), y);
        boolean areInPower = IN_POWER.containsAll(sortsX) && IN_POWER.containsAll(sortsY);
        return sortsX.size() == 1 && sortsY.size() == 1 && !sortsX.equals(sortsY) && !areInPower;
    }

    /// Whether both sources are told of one sort, such as police and detectives.
    boolean areOfOneSort(Statement x, Statement y) {
        Set<String> sorts = sorts(evidence.a(), x);
        return !sorts.isEmpty() && sorts.equals(sorts(evidence.b(), y));
    }

    private static Set<String> sorts(Account account, Statement statement) {
        Span source = statement.source();
        return source == null
                ? Set.of()
                : values(account.lexicon().list("sourceSort"), account.lineAt(source), source);
    }

    private static Set<String> values(PhraseTable list, Line line, Span span) {
        Set<String> values = new HashSet<>();
        for (int i = line.tokenAt(span.start()); i < line.size() && line.token(i).span().start() < span.end(); i++) {
            String value = list.value(line.key(i));
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /// Whether each description has names in it, and none of them stands in the other: "the White House budget office" and
    /// "analysts at the Congressional Budget Office".
    private boolean areOfTwoNames(Span x, Span y) {
        Set<Integer> namesX = bodies(evidence.a(), x);
        Set<Integer> namesY = bodies(evidence.b(), y);
        return !namesX.isEmpty() && !namesY.isEmpty() && namesX.stream()
                .noneMatch(first -> namesY.stream().anyMatch(second -> evidence.entities().isSame(first, second)));
    }

    /// Whether a body of one account is that body of the other.
    private boolean isOne(Account account, int body, int other) {
        return account == evidence.a()
                ? evidence.entities().isSame(body, other)
                : evidence.entities().isSame(other, body);
    }

    /// The bodies named in a description.
    private static Set<Integer> bodies(Account account, Span span) {
        Set<Integer> names = new HashSet<>();
        account.names(account.lineAt(span).number()).stream()
                .filter(name -> name.sort() == Name.Sort.BODY && span.contains(name.span()))
                .forEach(name -> names.add(name.entity()));
        return names;
    }

    private static Set<String> words(Line line, Span span) {
        Set<String> words = new HashSet<>();
        for (int i = line.tokenAt(span.start()); i < line.size() && line.token(i).span().start() < span.end(); i++) {
            if (line.isContent(i)) {
                words.add(line.stem(i));
            }
        }
        return words;
    }
}
