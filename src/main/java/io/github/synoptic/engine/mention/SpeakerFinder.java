package io.github.synoptic.engine.mention;

import io.github.synoptic.engine.text.DatelineParter;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Finds the subject of a speech verb, before or behind it.
final class SpeakerFinder {
    /// The most words of "with several members saying".
    private static final int LONGEST_COMPANY = 5;
    /// The most words from a quotation to the name behind it: "schimpfte die Händlerin Roth".
    private static final int MOST_BESIDE = 4;
    /// A pronoun that opens a clause stands among so many of its first tokens.
    private static final int OPENING_PRONOUN = 3;
    /// So many tokens from its article on "A Republican state lawmaker" has its title.
    private static final int LONGEST_DESCRIBED = 5;
    /// The name that opens a clause stands among so many of its first tokens.
    private static final int OPENING_NAME = 8;
    /// The subject of a sentence stands among so many of its first tokens, the dateline apart.
    private static final int OPENING_SUBJECT = 12;
    /// What stands before a participle: "a affirmé", "ha dicho".
    private final PhraseTable auxiliaries;
    /// What may stand between a subject and its verb: "has also said".
    private final PhraseTable adverbs;
    /// Verbs that show a clause: "is", "had".
    private final PhraseTable finite;
    private final PhraseTable prepositions;
    private final PhraseTable joining;
    private final PhraseTable articles;
    private final PhraseTable definite;
    /// What stands before the place somebody comes from.
    private final PhraseTable homes;
    /// What stands before those who do something beside the subject: "with several saying".
    private final PhraseTable company;
    /// What stands before the deed somebody is blamed for: "for saying".
    private final PhraseTable blames;
    /// What opens a clause that names the source: "wie", "según".
    private final PhraseTable asides;
    /// What stands for the words said, before the verb: "das" in "das sagte Holt".
    private final PhraseTable objects;
    /// Speech verbs that stand before the hearer: "told".
    private final PhraseTable hearers;
    /// Words for a day: "Monday", "today".
    private final List<PhraseTable> days;
    private final boolean verbFollowsAdverbial;
    private final RoleFinder roles;
    private final NameIndex names;
    private final PronounResolver pronouns;
    private final SpeakerReader reader;

    SpeakerFinder(Lexicon lexicon, NameIndex names, EntityResolver entities, List<Line> lines,
            List<Quotation> quotations) {
        auxiliaries = lexicon.list("auxiliary");
        adverbs = lexicon.list("adverb");
        finite = lexicon.list("finite");
        prepositions = lexicon.list("preposition");
        articles = lexicon.list("article");
        definite = lexicon.list("definite");
        homes = lexicon.list("home");
        joining = lexicon.list("joining");
        company = lexicon.list("company");
        blames = lexicon.list("blame");
        asides = lexicon.list("aside");
        objects = lexicon.list("object");
        hearers = lexicon.list("hearer");
        days = List.of(lexicon.list("weekday"), lexicon.list("relative"));
        verbFollowsAdverbial = lexicon.hasVerbSecond();
        roles = new RoleFinder(lexicon);
        this.names = names;
        pronouns = new PronounResolver(lexicon, roles, entities, names, quotations);
        reader = new SpeakerReader(lexicon, roles, names, pronouns, new OfficeHolders(names, lines));
    }

    /// Remembers who spoke in a line.
    void spoke(Speaker speaker, Line line) {
        pronouns.spoke(speaker, line);
    }

    /// Who was found to speak in this line, or null.
    @Nullable
    Speaker speakerOf(int line) {
        return pronouns.speakerOf(line);
    }

    /// What reads the words for a speaker.
    SpeakerReader reader() {
        return reader;
    }

    /// The subject of the speech verb at this token, or null.
    @Nullable
    Speaker of(Line line, int verb, boolean[] quoted) {
        if (!Inversion.pronoun(line.key(verb)).isEmpty()) {
            return pronouns.resolve(line, verb);
        }
        String opening = line.key(SpeechVerbs.before(line, verb, auxiliaries));
        if (asides.has(opening) || objects.has(opening)) {
            return reader.after(line, afterDay(line, verb + 1));
        }
        int next = verbFollowsAdverbial ? afterDay(line, verb + 1) : verb + 1;
        if (isInverted(line, verb, next, quoted)) {
            Speaker after = reader.after(line, next);
            if (after != null) {
                return after;
            }
        }
        Speaker before = before(line, verb, quoted);
        boolean isAdverbial = before == null || !reader.isNamed(before) && opensWithPreposition(line, before);
        if (!isAdverbial) {
            return before;
        }
        Speaker after = subjectAfter(line, verb + 1);
        return after != null || verbFollowsAdverbial ? after : before;
    }

    /// Whoever is named close behind a quotation, whatever the verb is: "quipped Holt", "Holt quipped"; or null.
    @Nullable
    Speaker beside(Line line, int from) {
        int first = from;
        while (first < line.size() && !line.isWord(first)) {
            first++;
        }
        for (int i = first; i < Math.min(first + MOST_BESIDE, line.size()); i++) {
            Name name = names.startingAt(line, i);
            if (name != null) {
                boolean isSpeaker = name.sort() != Name.Sort.PLACE
                        && !line.isOwning(line.tokenAt(name.span().end() - 1));
                return isSpeaker ? reader.named(name, SpeakerReader.here(name)) : null;
            }
            if (prepositions.has(line.key(i)) || reader.isStop(line, i) || !line.isWord(i)) {
                return null;
            }
        }
        return null;
    }

    /// Whether the subject stands behind the verb that closes what is said: "…, said Holt".
    private boolean isInverted(Line line, int verb, int at, boolean[] quoted) {
        String next = line.key(at);
        boolean isAfterSign = verb > 0
                && (quoted[verb - 1] || !line.isWord(verb - 1) && !line.key(verb - 1).equals("."));
        boolean isNoun = line.isCapital(at) && days.stream().noneMatch(list -> list.has(next)) || articles.has(next)
                || roles.isTitle(next) || pronouns.isPronoun(next) || isEntitled(line, at)
                || isUnnamed(line, verb, quoted);
        boolean isRequest = line.key(verb).equals("asked") && !(verb > 1 && (quoted[verb - 1] || quoted[verb - 2]));
        if (!isAfterSign || !isNoun || isRequest || hearers.has(line.key(verb))) {
            return false;
        }
        boolean isClosing = !line.key(verb - 1).equals(",") || verb > 1 && quoted[verb - 2]
                || line.size() - verb < SpeakerReader.LONGEST_DESCRIPTION || isNameBeforeSign(line, at);
        return isClosing && !isClause(line, at);
    }

    /// Whether the title of a name begins here: "said company spokesman Carl Best".
    private boolean isEntitled(Line line, int at) {
        for (int i = at + 1; i < Math.min(line.size(), at + SpeakerReader.LONGEST_DESCRIPTION)
                && line.isWord(i); i++) {
            Name name = names.startingAt(line, i);
            if (name != null) {
                Span role = name.role();
                return role != null && role.start() == line.token(at).span().start();
            }
        }
        return false;
    }

    /// Whether the sentence ends with a quotation and somebody without name or article: "…," said union leaders.
    private static boolean isUnnamed(Line line, int verb, boolean[] quoted) {
        boolean isBehind = verb > 1 && (quoted[verb - 1] || quoted[verb - 2]);
        int at = verb + 1;
        while (isBehind && line.isContent(at) && !line.isNumber(at) && !line.key(at).endsWith("ly")) {
            at++;
        }
        return at > verb + 1 && !line.isWord(at);
    }

    /// The subject right behind the verb of a clause that opens with something else: "Am Montag sagte Holt, ...". Only a
    /// name, with its title, is sure to be one.
    private @Nullable Speaker subjectAfter(Line line, int start) {
        Speaker after = verbFollowsAdverbial ? reader.after(line, afterDay(line, start)) : null;
        return after != null && reader.isNamed(after) ? after : null;
    }

    /// Past the day: "sagte am Montag Holt", "sagte gestern Holt".
    private int afterDay(Line line, int start) {
        if (days.stream().anyMatch(list -> list.isAt(line, start))) {
            return start + 1;
        }
        return prepositions.has(line.key(start)) && days.stream().anyMatch(list -> list.isAt(line, start + 1))
                ? start + 2
                : start;
    }

    private boolean opensWithPreposition(Line line, Speaker speaker) {
        Span here = speaker.here();
        return here != null && prepositions.has(line.key(line.tokenAt(here.start())));
    }

    /// Whether a name stands here with a sign after it: "said Mara Holt, the mayor, who had seen it".
    private boolean isNameBeforeSign(Line line, int at) {
        int start = definite.has(line.key(at)) ? at + 1 : at;
        Name name = start < line.size() ? names.startingAt(line, start) : null;
        return name != null && !line.isWord(line.tokenAt(name.span().end() - 1) + 1);
    }

    /// Whether the words from here tell something, as in "Holt, the mayor, said the bridge is closed", rather than
    /// somebody: there is a verb before the next sign or clause.
    private boolean isClause(Line line, int from) {
        for (int i = from; i < line.size() && line.isWord(i) && !reader.isStop(line, i); i++) {
            if (finite.has(line.key(i))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Speaker before(Line line, int verb, boolean[] quoted) {
        int last = beforeAdverbs(line, beforeDay(line, beforeAdverbs(line, verb - 1)));
        if (line.key(last).equals(".") && names.covering(line, last - 1) != null) {
            last--;
        }
        boolean isParticiple = SpeechVerbs.isParticiple(line.key(verb));
        boolean hasAuxiliary = isParticiple && finite.has(line.key(last));
        if (hasAuxiliary) {
            last--;
        }
        if (last < 0 || quoted[last]) {
            return null;
        }
        if (isParticiple && !hasAuxiliary) {
            return participle(line, last, quoted);
        }
        if (line.key(last).equals(",") || line.key(last).equals("-") || line.key(last).equals(")")) {
            return overApposition(line, last, quoted);
        }
        if (reader.isRelative(line, last)) {
            return overApposition(line, last - 1, quoted);
        }
        if (!line.isWord(last) || reader.isStop(line, last)) {
            return conjoined(line, last);
        }
        if (pronouns.isPronoun(line.key(last))) {
            return pronouns.resolve(line, last);
        }
        Name name = names.covering(line, last);
        return name != null && !reader.isGoverned(line, name)
                ? reader.named(name, SpeakerReader.here(name))
                : reader.described(line, last, quoted);
    }

    /// Before "has also", "reportedly".
    private int beforeAdverbs(Line line, int from) {
        int last = from;
        while (last >= 0 && (adverbs.has(line.key(last)) || auxiliaries.has(Inversion.verb(line.key(last)))
                && Inversion.pronoun(line.key(last)).isEmpty() || line.key(last).endsWith("ly") && line.isWord(last)
                        && !line.isCapital(last))) {
            last--;
        }
        return last;
    }

    /// Before the day: "Holt on Friday said".
    private int beforeDay(Line line, int last) {
        if (days.stream().noneMatch(list -> list.has(line.key(last)))) {
            return last;
        }
        return prepositions.has(line.key(last - 1)) ? last - 2 : last - 1;
    }

    /// The subject of "saying": of the sentence, but for "with several saying". "Scolded them for
    /// saying" has it elsewhere.
    private @Nullable Speaker participle(Line line, int last, boolean[] quoted) {
        Speaker before = line.isWord(last) ? null : speakerOf(line.number());
        if (before != null) {
            return before;
        }
        if (blames.has(line.key(last))) {
            return null;
        }
        for (int i = last; i > last - LONGEST_COMPANY && i >= 0 && line.isWord(i); i--) {
            if (company.has(line.key(i))) {
                return reader.entitled(line, i + 1, last + 1, line.span(i + 1, last + 1));
            }
        }
        return subject(line, quoted);
    }

    /// "He defended the bill and said": the subject of the clause before goes on.
    private @Nullable Speaker conjoined(Line line, int at) {
        if (!joining.has(line.key(at))) {
            return null;
        }
        for (int i = 0; i < at; i++) {
            if (pronouns.isPronoun(line.key(i)) && i < OPENING_PRONOUN) {
                return pronouns.resolve(line, i);
            }
            Name name = names.startingAt(line, i);
            if (name != null && isSubject(line, name) && i < OPENING_NAME) {
                return isIndefinite(line, i - 1)
                        ? subject(line, new boolean[line.size()])
                        : reader.named(name, name.span());
            }
        }
        return null;
    }

    /// The subject of the sentence: its first pronoun, name or description with a verb after it.
    private @Nullable Speaker subject(Line line, boolean[] quoted) {
        int first = DatelineParter.end(line.text(), line.sentence());
        for (int i = first; i < line.size() && i < first + OPENING_SUBJECT; i++) {
            if (quoted[i]) {
                continue;
            }
            if (pronouns.isPronoun(line.key(i))) {
                return pronouns.resolve(line, i);
            }
            Name name = names.startingAt(line, i);
            if (name != null && isSubject(line, name) && !isIndefinite(line, i - 1)) {
                return isOpening(line, i) ? reader.named(name, SpeakerReader.here(name)) : null;
            }
            boolean isDescribed = i < first + (isIndefinite(line, first) ? LONGEST_DESCRIBED : 2);
            if (isDescribed && roles.isTitle(line.key(i)) && line.isWord(i + 1) && !line.isCapital(i + 1)) {
                return reader.entitled(line, first, descriptionEnd(line, i),
                        line.span(first, descriptionEnd(line, i)));
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
        while (end < line.size() && end - title < SpeakerReader.LONGEST_DESCRIPTION
                && (line.isWord(end) || line.key(end).equals("'") || line.key(end).equals("’"))
                && !adverbs.has(line.key(end)) && !line.key(end).endsWith("ed")
                && !reader.isStop(line, end)) {
            end++;
        }
        return end;
    }

    /// "Miller, the mayor, said", "Miller (Arlen) said": the name before the apposition.
    private @Nullable Speaker overApposition(Line line, int comma, boolean[] quoted) {
        int closing = line.key(comma).equals(",") ? comma - 1 : comma;
        Name bracketed = line.key(closing).equals(")") ? names.covering(line, bracket(line, closing) - 1) : null;
        if (bracketed != null && !reader.isGoverned(line, bracketed)) {
            return reader.named(bracketed, SpeakerReader.here(bracketed));
        }
        int offset = line.token(comma).span().start();
        for (Name name : names.in(line.number())) {
            boolean isBefore = name.span().end() <= offset && !quoted[line.tokenAt(name.span().start())];
            boolean isApposed = name.role() != null && name.role().start() > name.span().end()
                    && name.role().end() <= offset;
            int end = afterHome(line, line.tokenAt(name.span().end()));
            boolean isFollowedByComma = line.key(end).equals(",") && end <= comma || line.key(end).equals("(");
            boolean isIndefinite = isIndefinite(line, line.tokenAt(name.span().start()) - 1);
            if (isBefore && !isIndefinite && isSubject(line, name) && (isApposed || isFollowedByComma)) {
                Name apposed = isOpening(line, line.tokenAt(name.span().start())) ? null : betweenCommas(line, comma);
                return apposed != null
                        ? reader.named(apposed, apposed.span())
                        : reader.named(name, SpeakerReader.here(name));
            }
        }
        return conjoined(line, comma);
    }

    /// Past the place somebody comes from: "Nora Fisk of New Holm".
    private int afterHome(Line line, int end) {
        int at = end;
        if (homes.has(line.key(at)) && line.isCapital(at + 1)) {
            at++;
            while (line.isCapital(at)) {
                at++;
            }
        }
        return at;
    }

    /// Whether "a" stands here, and no "the": a name behind it describes somebody, as in "a Republican".
    private boolean isIndefinite(Line line, int at) {
        return articles.has(line.key(at)) && !definite.has(line.key(at));
    }

    /// "An analyst at the bank Orme, Stefan Brandt, said": the name between the last two commas.
    private @Nullable Name betweenCommas(Line line, int comma) {
        Name name = names.covering(line, comma - 1);
        boolean isApart = name != null && name.sort() != Name.Sort.PLACE
                && line.key(line.tokenAt(name.span().start()) - 1).equals(",");
        return isApart ? name : null;
    }

    private static int bracket(Line line, int closing) {
        int at = closing;
        while (at >= 0 && !line.key(at).equals("(")) {
            at--;
        }
        return at;
    }

    /// Whether a name may be the subject of a verb: no place, none that follows a preposition or owns something.
    private boolean isSubject(Line line, Name name) {
        int end = line.tokenAt(name.span().end() - 1);
        return name.sort() != Name.Sort.PLACE && !reader.isGoverned(line, name) && !line.isOwning(end);
    }
}
