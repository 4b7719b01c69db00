package io.github.synoptic.engine.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Tells names from common nouns where every noun has a capital letter, as in German.
///
/// A word that stands behind an article or a figure somewhere in the report is a common noun throughout. A name is what
/// stands beside another name, behind a form of address, beside a verb of speech, or without an article behind "in" or
/// "aus".
final class CommonNouns {
    private static final Set<String> DETERMINERS = Set.of("der", "die", "das", "den", "dem", "des", "im", "am", "zum",
            "zur", "vom", "beim", "ins", "ans", "alle", "allen", "aller", "viele", "vielen", "vieler", "mehrere",
            "mehreren", "einige", "einigen", "manche", "beide", "beiden", "wenige", "wenigen", "weitere", "weiteren");
    private static final List<String> DETERMINER_STEMS = List.of("ein", "kein", "mein", "dein", "sein", "ihr", "unser",
            "dies", "jed", "jen", "welch", "solch");
    private static final List<String> ENDINGS = List.of("", "e", "en", "em", "er", "es");
    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "aus", "nach", "bei", "nahe");
    /// Words with a capital only where they open a sentence.
    private static final Set<String> OPENERS = Set.of("wer", "was", "wie", "wo", "wann", "warum", "wenn", "als", "da",
            "dann", "doch", "so", "nun", "laut", "nach", "vor", "seit", "fast", "rund", "etwa", "mehr", "bis", "trotz");
    private static final int MOST_ADJECTIVES = 2;
    /// Endings of nouns made of verbs and adjectives, and of plurals; few places have them.
    private static final List<String> NOUN_ENDINGS = List.of("en", "ern", "ung", "heit", "keit", "schaft", "haft",
            "tion",
            "tät", "ismus", "nis");
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private final PhraseTable places = Lexicon.of("places").list("place");
    private final List<PhraseTable> given = Stream.of("male", "female").map(Lexicon.of("en")::list).toList();
    private final PhraseTable honorifics;
    private final PhraseTable speech;
    private final PhraseTable bare;
    private final PhraseTable figures;
    private final List<PhraseTable> measures;
    private final RoleFinder roles;

    CommonNouns(Lexicon lexicon, RoleFinder roles) {
        honorifics = lexicon.list("honorific");
        speech = lexicon.list("speech");
        bare = lexicon.list("bareNoun");
        figures = lexicon.list("number");
        measures = List.of(lexicon.list("scale"), lexicon.list("unit"), lexicon.list("period"), lexicon.list("month"),
                lexicon.list("weekday"));
        this.roles = roles;
    }

    /// Reads a whole report, so that [#isName] can tell of it.
    void learn(List<Line> lines) {
        for (Line line : lines) {
            for (int i = 0; i < line.size(); i++) {
                if (isNoun(line, i) && isDetermined(line, i)) {
                    nouns.add(line.key(i));
                }
            }
        }
        for (Line line : lines) {
            for (int i = 0; i + 1 < line.size(); i++) {
                if (mayBeName(line, i) && mayBeName(line, i + 1)) {
                    named.add(line.key(i));
                    named.add(line.key(i + 1));
                }
            }
        }
    }

    /// Whether the word at this place is a given name that is known: "Ursula" in "Ursula von der Aue".
    boolean isGivenName(Line line, int at) {
        return line.isCapital(at) && given.stream().anyMatch(list -> list.has(line.key(at)));
    }

    /// Whether the word at this place is a name or part of one.
    boolean isName(Line line, int at) {
        if (!isNoun(line, at)) {
            return false;
        }
        String key = line.key(at);
        if (places.has(key) || isAcronym(line.word(at)) || isGivenName(line, at)) {
            return true;
        }
        boolean isBeside = speech.has(line.key(at - 1)) || at == 0 && speech.has(line.key(1));
        boolean isAddressed = honorifics.has(line.key(at - 1)) || roles.isTitle(line.key(at - 1));
        boolean isPlace = PLACE_PREPOSITIONS.contains(line.key(at - 1)) && !isBare(key);
        return !isCommon(key) && (named.contains(key) || isBeside || isAddressed || isPlace);
    }

    /// Whether the noun may follow a preposition without an article though it is no name: "in Betrieb", "nach Auskunft".
    private boolean isBare(String key) {
        return bare.has(key) || NOUN_ENDINGS.stream().anyMatch(key::endsWith);
    }

    private boolean mayBeName(Line line, int at) {
        return isNoun(line, at) && !isCommon(line.key(at));
    }

    private boolean isCommon(String key) {
        return nouns.contains(key) || OPENERS.contains(key) || figures.has(key) || roles.isTitle(key)
                || measures.stream().anyMatch(list -> list.has(key));
    }

    private static boolean isNoun(Line line, int at) {
        return line.isCapital(at) && !line.isFunction(at);
    }

    /// Whether an article, a possessive or a figure stands before the noun, perhaps with adjectives between.
    private boolean isDetermined(Line line, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 1 - MOST_ADJECTIVES); i--) {
            if (line.isNumber(i) || figures.has(line.key(i)) || isDeterminer(line.key(i))) {
                return true;
            }
            boolean isAdjective = line.isContent(i) && !line.isCapital(i) && !speech.has(line.key(i));
            if (!isAdjective) {
                return false;
            }
        }
        return false;
    }

    private static boolean isDeterminer(String key) {
        return DETERMINERS.contains(key) || DETERMINER_STEMS.stream().anyMatch(
                stem -> key.startsWith(stem) && ENDINGS.contains(key.substring(stem.length())));
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
