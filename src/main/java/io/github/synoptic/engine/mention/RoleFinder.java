package io.github.synoptic.engine.mention;

import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/// Finds the title or description of office that stands beside a name, before it or after a comma.
final class RoleFinder {
    private static final int MOST_BEFORE = 7;
    private static final int MOST_AFTER = 14;
    private static final int LONGEST_BEFORE = 9;
    /// The most words of "foreign affairs", "veterans affairs".
    private static final int LONGEST_PORTFOLIO = 3;
    private static final Set<String> INNER = Set.of("of", "for", "with", "to", "at", "in", "on", "and", "de", "du",
            "del", "da",
            "do", "der", "des", "von", "für", "the", "a", "an", "'", "’", "-", "&", ".", "who", "is", "was", "then",
            "le", "la",
            "les", "el", "los", "las", "o");
    private static final Set<String> BEING = Set.of("is", "was", "became");
    private static final int MOST_PREDICATED = 3;
    private static final Set<String> LEADING = Set.of("who", "is", "was", "then", "once", "formerly", "currently",
            "now",
            "a", "an", "the");
    private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "col",
            "lt", "sgt", "capt", "prof", "rev", "maj", "sens", "reps", "st");
    /// The fewest letters of a title at the end of a compound.
    private static final int LEAST_TITLE = 4;
    private final PhraseTable titles;
    private final PhraseTable modifiers;
    private final PhraseTable articles;
    private final PhraseTable speech;
    private final PhraseTable bodies;
    /// What an office may be over: "state", "staff", "foreign affairs".
    private final PhraseTable portfolios;
    /// Verbs that tell an office: "heads", "chairs".
    private final PhraseTable headings;
    private final boolean joins;

    RoleFinder(Lexicon lexicon) {
        joins = lexicon.hasCapitalNouns();
        titles = lexicon.list("role");
        modifiers = lexicon.list("roleModifier");
        articles = lexicon.list("article");
        speech = lexicon.list("speech");
        bodies = lexicon.list("body");
        portfolios = lexicon.list("portfolio");
        headings = lexicon.list("heading");
    }

    /// Whether a full stop after this word belongs to it.
    boolean isAbbreviation(String key) {
        return ABBREVIATIONS.contains(key);
    }

    /// Whether this is a speech verb.
    boolean isSpeech(String key) {
        return speech.has(key);
    }

    /// Whether this word names an office; "ministers" counts as "minister".
    boolean isTitle(String key) {
        return titles.has(key) || key.endsWith("s") && titles.has(key.substring(0, key.length() - 1))
                || isCompound(key);
    }

    /// "vice-president", "ex-minister", "co-chair"; in German also "Grabungsleiterin", which ends in "Leiterin".
    private boolean isCompound(String key) {
        int dash = key.lastIndexOf('-');
        if (dash > 0 && titles.has(key.substring(dash + 1))) {
            return true;
        }
        for (int i = 2; joins && i <= key.length() - LEAST_TITLE; i++) {
            if (titles.has(key.substring(i))) {
                return true;
            }
        }
        return false;
    }

    /// Where the title inside a run of capital words ends: after "House Majority Whip" in "House Majority Whip Kevin
    /// McCarthy". The run's start where there is none.
    int titleEnd(Line line, int from, int to) {
        int end = from;
        for (int i = from; i < to; i++) {
            boolean isInner = i < to - 1 || to - from == 1;
            if (isTitle(line.key(i)) && !line.isOwning(i) && isInner) {
                end = i + 1;
                end += line.key(end).equals(".") && end < to ? 1 : 0;
            }
        }
        boolean isBody = end > from && end == to - 1 && bodies.has(line.key(end)) && !line.isOwning(end - 1);
        return isBody ? from : end;
    }

    /// Where what an office is over ends: behind "State" in "Secretary of State Anna Holt". The place itself where no such
    /// words begin here.
    int portfolioEnd(Line line, int at) {
        PhraseTable.Match portfolio = line.key(at - 1).equals("of") && isTitle(line.key(at - 2))
                ? portfolios.at(line, at)
                : null;
        return portfolio == null ? at : at + portfolio.length();
    }

    /// The title of an office over something that ends before this token: "chief" in "chief of staff Anna Holt"; -1 where
    /// there is none.
    private int officeBefore(Line line, int end) {
        for (int at = end - 1; at >= Math.max(2, end - LONGEST_PORTFOLIO); at--) {
            if (portfolioEnd(line, at) == end) {
                return at - 2;
            }
        }
        return -1;
    }

    /// The role before a name that begins at this token; `titled` is where a title found already begins.
    @Nullable
    Span before(Line line, int start, int end) {
        int first = start;
        int office = end == start ? officeBefore(line, start) : -1;
        if (office >= 0) {
            return line.span(widen(line, office), start);
        }
        if (end == start) {
            Span whole = described(line, start - 1);
            if (whole != null) {
                return whole;
            }
            int last = start - 1;
            // "the site’s founder, Julian Assange"
            boolean isComma = line.key(last).equals(",") && isTitle(line.key(last - 1)) && isArticled(line, last - 1);
            last -= isComma ? 1 : 0;
            if (line.isCapital(last) && isComma || !isTitle(line.key(last)) || line.isOwning(last)
                    || speech.has(line.key(last))) {
                return null;
            }
            first = last;
        }
        first = widen(line, first);
        // "attorney general and candidate for mayor"
        if (line.key(first - 1).equals("and") && isTitle(line.key(first - 2))) {
            first = widen(line, first - 2);
        }
        return line.span(first, lastWord(line, end > start ? end : start));
    }

    /// "The former head of the agency, Grigor Anselm": a description of office before a comma, opened by an article.
    private @Nullable Span described(Line line, int comma) {
        if (!line.key(comma).equals(",") || isTitle(line.key(comma - 1))) {
            return null;
        }
        int at = comma - 1;
        int title = -1;
        while (at >= 0 && comma - at <= LONGEST_BEFORE && (line.isContent(at) || INNER.contains(line.key(at))
                || opensClause(line, at))) {
            if (isTitle(line.key(at)) && !line.isOwning(at)) {
                title = at;
            }
            if (line.isOwning(at) && title == at + 1) {
                return line.span(at, comma);
            }
            boolean isOpening = articles.has(line.key(at)) && title == at + 1
                    || articles.has(line.key(at)) && title > at && modifiers.has(line.key(at + 1));
            if (isOpening && (at == 0 || !line.isWord(at - 1) || line.isFunction(at - 1) || line.isContent(at - 1))) {
                return line.span(at + 1, comma);
            }
            at--;
        }
        return null;
    }

    /// Whether "his" or the like opens a clause here: "His chief of staff, Karen Holt".
    private boolean opensClause(Line line, int at) {
        return articles.has(line.key(at)) && (at == 0 || !line.isWord(at - 1));
    }

    private static int lastWord(Line line, int end) {
        return line.isWord(end - 1) ? end : end - 1;
    }

    /// Whether an article or a possessive opens the words before this noun.
    private boolean isArticled(Line line, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
            if (articles.has(line.key(i)) || line.isOwning(i)) {
                return true;
            }
            if (!line.isContent(i)) {
                return false;
            }
        }
        return false;
    }

    /// How far a role reaches to the left of its noun: over modifiers and capital words, or over all words up to an article.
    private int widen(Line line, int noun) {
        if (joins) {
            return widenNoun(line, noun);
        }
        int article = noun - 1;
        while (article >= 0 && noun - article <= MOST_BEFORE && line.isContent(article)
                && !speech.has(line.key(article))) {
            article--;
        }
        if (article >= 0 && articles.has(line.key(article))) {
            return article + 1;
        }
        int first = noun;
        while (first > 0 && noun - first < MOST_BEFORE && belongs(line, first - 1)) {
            first--;
        }
        return first;
    }

    /// Where every noun has a capital, only adjectives and other titles belong to the title behind them.
    private int widenNoun(Line line, int noun) {
        int first = noun;
        while (first > 0 && noun - first < MOST_BEFORE
                && (isTitle(line.key(first - 1)) || isAdjective(line, first - 1))) {
            first--;
        }
        return first;
    }

    private boolean isAdjective(Line line, int at) {
        String key = line.key(at);
        boolean isInflected = line.isContent(at) && !line.isCapital(at) && articles.has(line.key(at - 1))
                && (key.endsWith("e") || key.endsWith("er"));
        return !articles.has(key) && !speech.has(key) && (modifiers.has(key) || isInflected);
    }

    private boolean belongs(Line line, int at) {
        if (line.key(at).equals("'") || line.key(at).equals("’")) {
            return line.isCapital(at - 1) && line.touches(at - 1, at);
        }
        if (!line.isContent(at) || speech.has(line.key(at))) {
            return false;
        }
        return line.isCapital(at) || modifiers.has(line.key(at)) || bodies.has(line.key(at)) || isTitle(line.key(at))
                || line.key(at).indexOf('-') > 0;
    }

    /// The role told after a name that ends at this token: ", deputy head of Hamas’ political bureau,", ", who at the time
    /// was a spokeswoman for the party", "was the party’s spokeswoman".
    @Nullable
    Span after(Line line, int end) {
        int comma = comma(line, end);
        Span apposed = comma < 0 ? null : apposed(line, comma);
        if (apposed != null) {
            return apposed;
        }
        int verb = comma < 0 ? end : verbOfClause(line, comma + 1);
        Span predicated = verb < 0 ? null : predicated(line, verb);
        return predicated != null || comma < 0 ? predicated : headed(line, comma + 1);
    }

    /// "heads the harbour board" in "Holt, who heads the harbour board,"; null where no such clause begins here.
    private @Nullable Span headed(Line line, int at) {
        int start = line.isNumber(at) && line.key(at + 1).equals(",") ? at + 2 : at;
        if (!line.key(start).equals("who") || !headings.has(line.key(start + 1))) {
            return null;
        }
        int stop = start + 2;
        while (stop < line.size() && stop - start < MOST_AFTER && goesOn(line, stop)) {
            stop++;
        }
        int end = ofEnd(line, start + 1, stop);
        return end - start > 2 ? line.span(start + 1, end) : null;
    }

    /// The verb of being in a clause that "who" opens; -1 where there is none before the clause ends.
    private int verbOfClause(Line line, int at) {
        int start = line.isNumber(at) && line.key(at + 1).equals(",") ? at + 2 : at;
        if (!line.key(start).equals("who")) {
            return -1;
        }
        for (int i = start + 1; i < line.size() && !line.key(i).equals(","); i++) {
            if (BEING.contains(line.key(i)) && articles.has(line.key(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    /// The office a verb of being at this place tells: "is the governor of Idaho".
    private @Nullable Span predicated(Line line, int verb) {
        if (!BEING.contains(line.key(verb)) || !articles.has(line.key(verb + 1))) {
            return null;
        }
        int start = verb + 2;
        int title = start;
        while (title - start < MOST_PREDICATED && line.isContent(title) && !isOffice(line, title)) {
            title++;
        }
        if (!isOffice(line, title)) {
            return null;
        }
        int stop = title + 1;
        while (stop < line.size() && stop - start < MOST_AFTER && goesOn(line, stop)) {
            stop++;
        }
        return line.span(start, ofEnd(line, title, stop));
    }

    private boolean isOffice(Line line, int at) {
        return isTitle(line.key(at)) && !line.isOwning(at) && !isOwnName(line, at);
    }

    private @Nullable Span apposed(Line line, int comma) {
        int start = comma + 1;
        // "Miller, 49, the mayor of": an age may come between
        if (line.isNumber(start) && line.key(start + 1).equals(",")) {
            start += 2;
        }
        boolean isClause = line.key(start).equals("who");
        if (isClause && !line.key(start + 1).equals("is") && !line.key(start + 1).equals("was")) {
            return null;
        }
        while (LEADING.contains(line.key(start))) {
            start++;
        }
        int stop = start;
        int title = -1;
        while (stop < line.size() && stop - start < MOST_AFTER && goesOn(line, stop)) {
            if (title < 0 && isTitle(line.key(stop)) && !isOwnName(line, stop)) {
                title = stop;
            }
            stop++;
        }
        boolean isNamed = title >= 0 && line.isCapital(title) && (line.isCapital(title + 1)
                || line.key(title + 1).equals(".") && line.isCapital(title + 2));
        if (title < 0 || title - start > 5 || isNamed || !isClosed(line, stop, isClause)) {
            return null;
        }
        int last = stop;
        while (last > title + 1 && !line.isWord(last - 1)) {
            last--;
        }
        return line.span(start, ofEnd(line, title, last));
    }

    /// Whether this is a party and a home: "D-Ill.", "R-Ky".
    static boolean isParty(String word) {
        return word.length() > 2 && word.charAt(1) == '-' && "DRI".indexOf(word.charAt(0)) >= 0
                && Character.isUpperCase(word.charAt(2));
    }

    /// The comma after a name, over "(D-Ill.)", ", D-Ill.," and "of New York"; -1 where there is none.
    private static int comma(Line line, int end) {
        int at = end;
        if (line.key(at).equals("(")) {
            while (at < line.size() && !line.key(at).equals(")")) {
                at++;
            }
            at++;
        }
        if (line.key(at).equals("of") && line.isCapital(at + 1)) {
            at++;
            while (line.isCapital(at)) {
                at++;
            }
        }
        if (line.key(at).equals(",") && isParty(line.word(at + 1))) {
            do {
                at++;
            } while (line.isCapital(at) || line.key(at).equals("."));
        }
        return line.key(at).equals(",") || line.key(at).equals("-") ? at : -1;
    }

    /// An apposition ends at a sign or before "who"; a clause that only begins like one goes on with a verb.
    private static boolean isClosed(Line line, int stop, boolean isClause) {
        return isClause || stop >= line.size() || !line.isWord(stop) || line.key(stop).equals("who")
                || line.key(stop).equals("which") || line.key(stop).equals("that");
    }

    /// "President Trump" inside an apposition names somebody else.
    private boolean isOwnName(Line line, int at) {
        return line.isCapital(at) && line.isCapital(at + 1) && !isTitle(line.key(at + 1));
    }

    private boolean goesOn(Line line, int at) {
        String key = line.key(at);
        if (speech.has(key)) {
            return false;
        }
        return line.isContent(at) || INNER.contains(key) && !key.equals("who");
    }

    /// Cuts what follows the office: at "who", at a verb, at a second clause.
    private static int ofEnd(Line line, int title, int stop) {
        int end = title + 1;
        while (end < stop) {
            String key = line.key(end);
            boolean isClause = key.equals("who") || key.equals("is") || key.equals("was") || key.equals("to")
                    || key.equals("and") && !line.isCapital(end + 1) && !line.isContent(end + 1)
                    || !line.isCapital(end) && (key.endsWith("ing") || key.endsWith("ed")) && key.length() > 4;
            if (isClause) {
                break;
            }
            end++;
        }
        while (end > title + 1
                && (INNER.contains(line.key(end - 1)) && !line.key(end - 1).equals("'") || !line.isWord(end - 1))) {
            end--;
        }
        return end;
    }
}
