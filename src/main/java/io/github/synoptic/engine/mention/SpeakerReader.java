package io.github.synoptic.engine.mention;

import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads the words that stand for a speaker: a name with its title, a pronoun, or a description.
final class SpeakerReader {
    /// The most words of a description that are looked at or shown.
    static final int LONGEST_DESCRIPTION = 9;
    /// About how many words of a longer description are shown.
    private static final int MOST_SHOWN = 6;
    /// The most words of "press secretary".
    private static final int LONGEST_TITLE = 3;
    private final PhraseTable speech;
    private final PhraseTable prepositions;
    /// What may stand before a description and is no part of it: "in", "on".
    private final PhraseTable leading;
    /// The words that open a clause.
    private final PhraseTable clauses;
    private final PhraseTable joining;
    private final PhraseTable honorifics;
    private final PhraseTable definite;
    /// Who or what is credited without a name: "officials", "lawsuit".
    private final PhraseTable sources;
    /// Articles of a second noun that belongs to the first: "des", "einer".
    private final PhraseTable genitives;
    private final boolean hasCapitalNouns;
    private final RoleFinder roles;
    private final NameIndex names;
    private final PronounResolver pronouns;
    private final OfficeHolders holders;

    SpeakerReader(Lexicon lexicon, RoleFinder roles, NameIndex names, PronounResolver pronouns,
            OfficeHolders holders) {
        speech = lexicon.list("speech");
        prepositions = lexicon.list("preposition");
        leading = lexicon.list("leading");
        clauses = lexicon.list("clause");
        honorifics = lexicon.list("honorific");
        joining = lexicon.list("joining");
        definite = lexicon.list("definite");
        sources = lexicon.list("source");
        genitives = lexicon.list("genitive");
        hasCapitalNouns = lexicon.hasCapitalNouns();
        this.roles = roles;
        this.names = names;
        this.pronouns = pronouns;
        this.holders = holders;
    }

    /// Whether a name is known of the speaker, not only a description.
    boolean isNamed(Speaker speaker) {
        Span span = speaker.span();
        return span != null && names.at(span) != null;
    }

    /// Whether a clause opens here; "Weil" with a capital is somebody.
    boolean isStop(Line line, int at) {
        return clauses.has(line.key(at)) && (at == 0 || !line.isCapital(at));
    }

    /// Whether "who" stands here behind a comma and a name: "her mother, Marta Holt, who said".
    boolean isRelative(Line line, int at) {
        return "relative".equals(clauses.value(line.key(at))) && line.key(at - 1).equals(",")
                && names.covering(line, at - 2) != null;
    }

    /// Whether "and" before this name joins it with one that follows a preposition: "clerks in Arlen and New Holm".
    private boolean isAmongPlaces(Line line, int at) {
        Name name = names.covering(line, at);
        return name != null && joining.has(line.key(at - 1)) && names.covering(line, at - 2) != null
                && isGoverned(line, name);
    }

    /// Whether a preposition stands before the name, or before those it is joined with: "in Arlen and New Holm".
    boolean isGoverned(Line line, Name name) {
        int at = line.tokenAt(name.span().start());
        while (at > 0 && (line.isCapital(at - 1) && !line.isFunction(at - 1) || line.key(at - 1).equals(".")
                || definite.has(line.key(at - 1)))) {
            at--;
        }
        Name joined = joining.has(line.key(at - 1)) ? names.covering(line, at - 2) : null;
        return joined != null && joined.span().end() <= line.token(at).span().start()
                ? isGoverned(line, joined)
                : prepositions.has(line.key(at - 1));
    }

    /// The name or description that begins after a speech verb or "according to".
    @Nullable
    Speaker after(Line line, int from) {
        int start = honorifics.has(line.key(from)) ? from + 1 : from;
        start += start > from && line.key(start).equals(".") ? 1 : 0;
        if (pronouns.isPronoun(line.key(start))) {
            return pronouns.resolve(line, start);
        }
        int end = start;
        boolean isDirect = true;
        while (end < line.size() && end - start < LONGEST_DESCRIPTION && line.isWord(end)
                && !isStop(line, end)
                && !(speech.has(line.key(end)) && end > start)) {
            Name name = names.startingAt(line, end);
            if (name != null && !isModifier(line, name) && (end == start || isBearer(name, line, start, isDirect))) {
                return named(name, line.span(start, start + 1).cover(name.span()));
            }
            if (name != null && end > start && sources.has(line.key(end - 1)) && !isDirect) {
                break;
            }
            isDirect &= !prepositions.has(line.key(end)) && !sources.has(line.key(end));
            end++;
            end += isShortened(line, end) ? 1 : 0;
        }
        end = hasCapitalNouns ? phraseEnd(line, start, end) : end;
        if (end == start) {
            return null;
        }
        Name apposed = line.key(end).equals(",") ? names.startingAt(line, end + 1) : null;
        return apposed != null && apposed.sort() != Name.Sort.PLACE && hasTitle(line, start, end)
                ? named(apposed, line.span(start, end).cover(apposed.span()))
                : entitled(line, start, end, line.span(start, end));
    }

    /// The full stop of "Sen." before a name.
    private boolean isShortened(Line line, int at) {
        return line.key(at).equals(".") && roles.isAbbreviation(line.key(at - 1)) && line.isCapital(at + 1);
    }

    /// Where a phrase ends whose nouns have capitals: "der Polizei" before "niemand", "Organisatoren des Festes"
    /// before "310 Menschen".
    private int phraseEnd(Line line, int start, int limit) {
        int end = start;
        boolean goesOn = true;
        while (goesOn) {
            while (end < limit && !line.isCapital(end)) {
                end++;
            }
            while (end < limit && line.isCapital(end)) {
                end++;
            }
            goesOn = end < limit && genitives.has(line.key(end));
        }
        return end;
    }

    /// The speaker before "zufolge".
    Speaker creditedBefore(Line line, int at, boolean[] quoted) {
        Name name = names.covering(line, at - 1);
        return name != null ? named(name, here(name)) : described(line, at - 1, quoted);
    }

    /// "Town House spokesman", "the Arlen document": what follows is spoken of, not the name.
    private boolean isModifier(Line line, Name name) {
        int next = line.tokenAt(name.span().end() - 1) + 1;
        for (int i = next; i < next + LONGEST_TITLE && line.isContent(i) && !line.isCapital(i); i++) {
            if (roles.isTitle(line.key(i))) {
                return true;
            }
        }
        return sources.has(line.key(next));
    }

    /// Whether the name bears the title at the start, or only capitals and titles stand before it.
    private static boolean isBearer(Name name, Line line, int start, boolean isDirect) {
        Span role = name.role();
        return isDirect
                || role != null && role.start() <= line.token(Math.min(start + 1, line.size() - 1)).span().end();
    }

    private boolean hasTitle(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (roles.isTitle(line.key(i))) {
                return true;
            }
        }
        return false;
    }

    /// The words from where the clause opens; long ones without what hangs on them: "A clerk from Arlen" before "with a
    /// record of defying the mayor".
    Speaker described(Line line, int last, boolean[] quoted) {
        int first = last;
        while (first > 0 && line.isWord(first - 1) && !quoted[first - 1]
                && (!isStop(line, first - 1) || isAmongPlaces(line, first)) && !speech.has(line.key(first - 1))) {
            first--;
        }
        Name told = "relative".equals(clauses.value(line.key(first - 1))) && line.key(first - 2).equals(",")
                ? names.covering(line, first - 3)
                : null;
        if (told != null) {
            return named(told, told.span());
        }
        while (first < last && leading.has(line.key(first))) {
            first++;
        }
        int end = last + 1;
        if (end - first > LONGEST_DESCRIPTION) {
            end = first + MOST_SHOWN;
            while (end > first + 1 && !prepositions.has(line.key(end))) {
                end--;
            }
        }
        return end == first + 1
                ? entitled(line, last, last + 1, line.span(last, last + 1))
                : entitled(line, first, end, line.span(first, end));
    }

    /// A bare title, such as "the president", is whoever bore it before; anything else is shown as it stands.
    Speaker entitled(Line line, int from, int to, Span span) {
        boolean isDefinite = definite.has(line.key(from)) || line.isCapital(from) && to - from == 1;
        Name bearer = isDefinite && hasTitle(line, from, to) ? holders.bearer(line, from, to) : null;
        return bearer != null ? named(bearer, span) : new Speaker(line.words(span), span, span);
    }

    /// The speaker of this name, shown in full.
    Speaker named(Name name, Span here) {
        return new Speaker(names.shown(name), name.span(), here);
    }

    /// The name with the title before it.
    static Span here(Name name) {
        Span role = name.role();
        boolean isBefore = role != null && role.end() <= name.span().start();
        return isBefore && role != null ? role.cover(name.span()) : name.span();
    }
}
