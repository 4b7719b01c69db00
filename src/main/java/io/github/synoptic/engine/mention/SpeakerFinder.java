package io.github.synoptic.engine.mention;

import io.github.synoptic.engine.mention.StatementFinder.Speaker;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds the subject of a speech verb and whom a pronoun or a bare title stands for.
final class SpeakerFinder {
    private static final int LONGEST_DESCRIPTION = 9;
    private final PhraseTable pronouns;
    private final PhraseTable speech;
    /// What stands before a participle: "a affirmé", "ha dicho".
    private final PhraseTable auxiliaries;
    /// What may stand between a subject and its verb: "has also said".
    private final PhraseTable adverbs;
    /// Verbs that show a clause: "is", "had".
    private final PhraseTable finite;
    private final PhraseTable humans;
    private final PhraseTable prepositions;
    /// The words that open a clause.
    private final PhraseTable clauses;
    private final PhraseTable joining;
    private final PhraseTable definite;
    private final RoleFinder roles;
    private final EntityResolver entities;
    private final Map<Integer, List<Name>> names = new HashMap<>();
    private final Map<Integer, Speaker> spoken = new HashMap<>();
    private final List<Name> all;
    private final List<Line> lines;
    private final List<Quotation> quotations;

    SpeakerFinder(Lexicon lexicon, List<Name> names, EntityResolver entities, List<Line> lines,
            List<Quotation> quotations) {
        this.quotations = quotations;
        pronouns = lexicon.list("pronoun");
        speech = lexicon.list("speech");
        auxiliaries = lexicon.list("auxiliary");
        adverbs = lexicon.list("adverb");
        finite = lexicon.list("finite");
        humans = lexicon.list("human");
        prepositions = lexicon.list("preposition");
        clauses = lexicon.list("clause");
        joining = lexicon.list("joining");
        definite = lexicon.list("definite");
        roles = new RoleFinder(lexicon);
        this.entities = entities;
        this.all = names;
        this.lines = lines;
        for (Name name : names) {
            this.names.computeIfAbsent(name.sentence(), key -> new ArrayList<>()).add(name);
        }
    }

    /// Remembers who spoke in a line.
    void spoke(Speaker speaker, Line line) {
        spoken.put(line.number(), speaker);
    }

    /// Who was found to speak in this line, or null.
    @Nullable
    Speaker speakerOf(int line) {
        return spoken.get(line);
    }

    /// The subject of the speech verb at this token, or null.
    @Nullable
    Speaker of(Line line, int verb, boolean[] quoted) {
        if (!Inversion.pronoun(line.key(verb)).isEmpty()) {
            return pronoun(line, verb);
        }
        boolean isAfterSign = verb > 0 && (quoted[verb - 1] || !line.isWord(verb - 1));
        boolean isNoun = line.isCapital(verb + 1) || line.key(verb + 1).equals("the") || line.key(verb + 1).equals("a")
                || roles.isTitle(line.key(verb + 1)) || pronouns.has(line.key(verb + 1));
        boolean isClosing = !line.key(verb - 1).equals(",") || verb > 1 && quoted[verb - 2]
                || line.size() - verb < LONGEST_DESCRIPTION || isNameBeforeSign(line, verb + 1);
        boolean isInverted = isAfterSign && isNoun && isClosing && !isClause(line, verb + 1);
        if (isInverted) {
            Speaker after = after(line, verb + 1);
            if (after != null) {
                return after;
            }
        }
        return before(line, verb, quoted);
    }

    /// Whether a name stands here with a sign after it: "said Mara Holt, the mayor, who had seen it".
    private boolean isNameBeforeSign(Line line, int at) {
        Name name = at < line.size() ? nameStartingAt(line, at) : null;
        return name != null && !line.isWord(line.tokenAt(name.span().end() - 1) + 1);
    }

    /// Whether the words from here tell something, as in "Holt, the mayor, said the bridge is closed", rather than
    /// somebody: there is a verb before the next sign or clause.
    private boolean isClause(Line line, int from) {
        for (int i = from; i < line.size() && line.isWord(i) && !isStop(line, i); i++) {
            if (finite.has(line.key(i))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Speaker before(Line line, int verb, boolean[] quoted) {
        int last = verb - 1;
        while (last >= 0 && (adverbs.has(line.key(last)) || auxiliaries.has(Inversion.verb(line.key(last)))
                && Inversion.pronoun(line.key(last)).isEmpty() || line.key(last).endsWith("ly") && line.isWord(last)
                        && !line.isCapital(last))) {
            last--;
        }
        if (last < 0 || quoted[last]) {
            return null;
        }
        if (line.key(verb).endsWith("ing") && !line.isWord(last)) {
            return subject(line, quoted);
        }
        if (line.key(last).equals(",") || line.key(last).equals("-") || line.key(last).equals(")")) {
            return overApposition(line, last, quoted);
        }
        if (!line.isWord(last) || isStop(line, last)) {
            return conjoined(line, last);
        }
        if (isPronoun(line, last)) {
            return pronoun(line, last);
        }
        Name name = nameEndingAt(line, last);
        return name != null ? named(name, here(name)) : described(line, last, quoted);
    }

    /// Whether a clause opens here; "Weil" with a capital is somebody.
    private boolean isStop(Line line, int at) {
        return clauses.has(line.key(at)) && (at == 0 || !line.isCapital(at));
    }

    /// "He defended the bill and said": the subject of the clause before goes on.
    private @Nullable Speaker conjoined(Line line, int at) {
        boolean isJoined = joining.has(line.key(at));
        if (!isJoined) {
            return null;
        }
        for (int i = 0; i < at; i++) {
            if (pronouns.has(line.key(i)) && i < 3) {
                return pronoun(line, i);
            }
            Name name = nameStartingAt(line, i);
            if (name != null && isSubject(line, name) && i < 8) {
                return named(name, name.span());
            }
        }
        return null;
    }

    /// The subject of the sentence: its first pronoun, name or description with a verb after it.
    private @Nullable Speaker subject(Line line, boolean[] quoted) {
        for (int i = 0; i < line.size() && i < 12; i++) {
            if (quoted[i]) {
                return null;
            }
            if (pronouns.has(line.key(i))) {
                return pronoun(line, i);
            }
            Name name = nameStartingAt(line, i);
            if (name != null && isSubject(line, name)) {
                return isOpening(line, i) ? named(name, here(name)) : null;
            }
            if (i < 2 && roles.isTitle(line.key(i)) && !line.isCapital(i + 1)) {
                return entitled(line, 0, descriptionEnd(line, i), line.span(0, descriptionEnd(line, i)));
            }
        }
        return null;
    }

    /// Whether only a title, an opening phrase with its comma, or a conjunction stands before this token.
    private boolean isOpening(Line line, int at) {
        int start = at;
        while (start > 0 && line.isWord(start - 1)
                && (line.isCapital(start - 1) || roles.isTitle(line.key(start - 1)))) {
            start--;
        }
        return start == 0 || !line.isWord(start - 1) || start == 1 && line.isFunction(0);
    }

    /// How far "The deputy head of the party’s office" reaches.
    private int descriptionEnd(Line line, int title) {
        int end = title + 1;
        while (end < line.size() && end - title < LONGEST_DESCRIPTION
                && (line.isWord(end) || line.key(end).equals("'") || line.key(end).equals("’"))
                && !adverbs.has(line.key(end)) && !line.key(end).endsWith("ed")
                && !isStop(line, end)) {
            end++;
        }
        return end;
    }

    /// "Miller, the mayor, said": the name before the apposition.
    private @Nullable Speaker overApposition(Line line, int comma, boolean[] quoted) {
        int offset = line.token(comma).span().start();
        for (Name name : names.getOrDefault(line.number(), List.of())) {
            boolean isBefore = name.span().end() <= offset && !quoted[line.tokenAt(name.span().start())];
            boolean isApposed = name.role() != null && name.role().start() > name.span().end()
                    && name.role().end() <= offset;
            int end = line.tokenAt(name.span().end());
            boolean isFollowedByComma = line.key(end).equals(",") && end <= comma || line.key(end).equals("(");
            if (isBefore && isSubject(line, name) && (isApposed || isFollowedByComma)) {
                return named(name, name.span());
            }
        }
        return conjoined(line, comma);
    }

    /// Whether a name may be the subject of a verb: no place, none that follows a preposition or owns something.
    private boolean isSubject(Line line, Name name) {
        int at = line.tokenAt(name.span().start());
        int end = line.tokenAt(name.span().end() - 1);
        while (at > 0 && (line.isCapital(at - 1) && !line.isFunction(at - 1) || line.key(at - 1).equals(".")
                || definite.has(line.key(at - 1)))) {
            at--;
        }
        return name.sort() != Name.Sort.PLACE && !prepositions.has(line.key(at - 1)) && !line.isOwning(end);
    }

    /// The name or description that begins after a speech verb or "according to".
    @Nullable
    Speaker after(Line line, int start) {
        if (pronouns.has(line.key(start))) {
            return pronoun(line, start);
        }
        int end = start;
        while (end < line.size() && end - start < LONGEST_DESCRIPTION && line.isWord(end)
                && !isStop(line, end)
                && !(speech.has(line.key(end)) && end > start)) {
            Name name = nameStartingAt(line, end);
            if (name != null && (end == start || roleCovers(name, line, start))) {
                return named(name, line.span(start, start + 1).cover(name.span()));
            }
            end++;
        }
        if (end == start) {
            return null;
        }
        Span span = line.span(start, end);
        return entitled(line, start, end, span);
    }

    private static boolean roleCovers(Name name, Line line, int start) {
        Span role = name.role();
        return role == null || role.start() <= line.token(Math.min(start + 1, line.size() - 1)).span().end();
    }

    private Speaker described(Line line, int last, boolean[] quoted) {
        int first = last;
        while (first > 0 && last - first < LONGEST_DESCRIPTION && line.isWord(first - 1) && !quoted[first - 1]
                && !isStop(line, first - 1) && !speech.has(line.key(first - 1))) {
            first--;
        }
        while (first < last && (line.key(first).equals("in") || line.key(first).equals("on"))) {
            first++;
        }
        return entitled(line, first, last + 1, line.span(first, last + 1));
    }

    /// A bare title, such as "the president", is whoever bore it before; anything else is shown as it stands.
    private Speaker entitled(Line line, int from, int to, Span span) {
        boolean isDefinite = definite.has(line.key(from)) || line.isCapital(from) && to - from == 1;
        boolean hasTitle = false;
        for (int i = from; i < to; i++) {
            hasTitle |= roles.isTitle(line.key(i));
        }
        Name bearer = isDefinite && hasTitle ? bearer(line, from, to) : null;
        return bearer != null ? named(bearer, span) : new Speaker(line.words(span), span, span);
    }

    /// Whoever was last said to hold the office that these words tell, or null.
    private @Nullable Name bearer(Line line, int from, int to) {
        Name found = null;
        for (Name name : all) {
            if (name.span().start() >= line.token(from).span().start()) {
                break;
            }
            Span role = name.role();
            if (role != null && covers(lines.get(name.sentence()), role, line, from, to)) {
                found = name;
            }
        }
        return found;
    }

    /// Whether every word of the description stands in the role.
    private static boolean covers(Line where, Span role, Line line, int from, int to) {
        int first = where.tokenAt(role.start());
        int last = where.tokenAt(role.end() - 1);
        boolean isAny = false;
        for (int i = from; i < to; i++) {
            if (!line.isContent(i)) {
                continue;
            }
            boolean isThere = false;
            for (int k = first; k <= last && k < where.size() && !isThere; k++) {
                isThere = where.token(k).stem().equals(line.token(i).stem());
            }
            if (!isThere) {
                return false;
            }
            isAny = true;
        }
        return isAny;
    }

    private boolean isPronoun(Line line, int at) {
        return pronouns.has(line.key(at)) || pronouns.has(Inversion.pronoun(line.key(at)));
    }

    private Speaker pronoun(Line line, int at) {
        String inverted = Inversion.pronoun(line.key(at));
        String pronoun = inverted.isEmpty() ? line.key(at) : inverted;
        Span here = line.span(at, at + 1);
        Speaker last = lastSpeaker(line);
        if (last != null && fits(last, pronoun)) {
            return new Speaker(last.name(), last.span(), here);
        }
        Name name = antecedent(line, at, pronouns.value(pronoun));
        return name == null ? new Speaker(null, null, here) : named(name, here);
    }

    private boolean fits(Speaker speaker, String pronoun) {
        String gender = pronouns.value(pronoun);
        if (gender == null || gender.equals("p")) {
            return false;
        }
        Name name = speaker.span() == null ? null : nameOf(speaker.span());
        if (name == null) {
            return gender.equals("n") != isHuman(speaker.name());
        }
        String known = entities.entity(name.entity()).gender();
        return name.sort() != Name.Sort.PLACE && (known.isEmpty() || known.equals(gender));
    }

    /// Whether a description tells a human being: it has a title in it.
    private boolean isHuman(@Nullable String description) {
        if (description == null) {
            return false;
        }
        for (String word : description.toLowerCase(Locale.ROOT).split(" ")) {
            if (roles.isTitle(word) || humans.has(word)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Name nameOf(Span span) {
        for (Name name : all) {
            if (name.span().equals(span)) {
                return name;
            }
        }
        return null;
    }

    /// The speaker of the sentence before, of two before, or in this one.
    private @Nullable Speaker lastSpeaker(Line line) {
        for (int back = 0; back <= 3; back++) {
            Speaker speaker = spoken.get(line.number() - back);
            if (speaker != null) {
                return speaker;
            }
        }
        return null;
    }

    /// The first person named in this sentence before the pronoun, else in the two before.
    private @Nullable Name antecedent(Line line, int at, @Nullable String gender) {
        int offset = line.token(at).span().start();
        for (int back = 0; back <= 4; back++) {
            for (Name name : names.getOrDefault(line.number() - back, List.of())) {
                EntityResolver.Entity entity = entities.entity(name.entity());
                boolean fits = entity.gender().isEmpty() || entity.gender().equals(gender);
                if (name.span().end() <= offset && mayBePerson(entity) && fits && !isQuoted(name)) {
                    return name;
                }
            }
        }
        return null;
    }

    private static boolean mayBePerson(EntityResolver.Entity entity) {
        return entity.sort() == Name.Sort.PERSON
                || entity.sort() == Name.Sort.OTHER && !entity.gender().isEmpty() && entity.longest().indexOf(' ') > 0;
    }

    private boolean isQuoted(Name name) {
        return quotations.stream().anyMatch(q -> q.sentence() == name.sentence() && q.span().contains(name.span()));
    }

    private Speaker named(Name name, Span here) {
        String shown = entities.entity(name.entity()).longest();
        return new Speaker(capitalized(name, shown), name.span(), here);
    }

    /// The longest form of the name as it is written where it stands in full.
    private String capitalized(Name name, String longest) {
        for (Name other : all) {
            String words = lines.get(other.sentence()).words(other.span());
            if (other.entity() == name.entity() && words.length() >= longest.length()) {
                return words;
            }
        }
        return lines.get(name.sentence()).words(name.span());
    }

    private static Span here(Name name) {
        Span role = name.role();
        boolean isBefore = role != null && role.end() <= name.span().start();
        return isBefore && role != null ? role.cover(name.span()) : name.span();
    }

    private @Nullable Name nameEndingAt(Line line, int last) {
        for (Name name : names.getOrDefault(line.number(), List.of())) {
            if (line.token(last).span().overlaps(name.span())) {
                return name;
            }
        }
        return null;
    }

    private @Nullable Name nameStartingAt(Line line, int first) {
        for (Name name : names.getOrDefault(line.number(), List.of())) {
            if (name.span().start() == line.token(first).span().start()) {
                return name;
            }
        }
        return null;
    }
}
