package io.github.synoptic.engine.mention;

import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds names in the lines of one report: runs of words with capital letters, parted from the titles before them.
final class NameFinder {
    /// A line with this share of capitals is a headline in which capitals tell nothing.
    private static final double HEADLINE_SHARE = 0.6;
    private final PhraseTable honorifics;
    private final PhraseTable particles;
    private final PhraseTable suffixes;
    /// Titles that go with an office and say none: "Professor".
    private final PhraseTable addresses;
    private final PhraseTable months;
    private final PhraseTable weekdays;
    private final PhraseTable bodies;
    private final PhraseTable placeWords;
    private final PhraseTable places;
    private final PhraseTable joiners;
    private final PhraseTable openers;
    private final PhraseTable legalForms;
    private final PhraseTable numbers;
    private final RoleFinder roles;
    private final Set<String> small = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final @Nullable CommonNouns nouns;

    NameFinder(Lexicon lexicon) {
        honorifics = lexicon.list("honorific");
        particles = lexicon.list("particle");
        suffixes = lexicon.list("suffix");
        addresses = lexicon.list("address");
        months = lexicon.list("month");
        weekdays = lexicon.list("weekday");
        bodies = lexicon.list("body");
        placeWords = lexicon.list("placeWord");
        places = Lexicon.of("places").list("place");
        joiners = lexicon.list("joiner");
        openers = lexicon.list("opener");
        legalForms = Lexicon.of("companies").list("legalForm");
        numbers = lexicon.list("number");
        roles = new RoleFinder(lexicon);
        nouns = lexicon.hasCapitalNouns() ? new CommonNouns(lexicon, roles) : null;
    }

    /// All names, line by line.
    List<List<NameRun>> find(List<Line> lines) {
        lines.forEach(this::learn);
        if (nouns != null) {
            nouns.learn(lines);
        }
        List<List<NameRun>> found = new ArrayList<>();
        for (Line line : lines) {
            List<NameRun> runs = new ArrayList<>();
            boolean isHeadline = isHeadline(line);
            for (int i = 0; i < line.size();) {
                int end = isHeadline ? knownEnd(line, i) : end(line, i);
                if (end > i) {
                    add(line, i, end, runs);
                }
                i = Math.max(i + 1, end);
            }
            found.add(runs);
        }
        return found;
    }

    /// Words seen in small letters are no names at the start of a sentence; capitals inside a sentence are.
    private void learn(Line line) {
        boolean isHeadline = isHeadline(line);
        for (int i = 0; i < line.size(); i++) {
            if (!line.isCapital(i)) {
                small.add(line.key(i));
            } else if (!isHeadline && !startsClause(line, i)) {
                known.add(line.key(i));
            }
        }
    }

    /// Whether capitals tell nothing in this line.
    static boolean isHeadline(Line line) {
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < line.size(); i++) {
            if (line.isContent(i) && !line.isNumber(i)) {
                words++;
                capitals += line.isCapital(i) ? 1 : 0;
            }
        }
        boolean isClosed = line.size() > 0 && line.key(line.size() - 1).equals(".");
        return !isClosed && words >= 4 && capitals > words * HEADLINE_SHARE;
    }

    private int knownEnd(Line line, int at) {
        int end = at;
        while (end < line.size() && line.isCapital(end) && known.contains(line.key(end)) && !isExcluded(line, end)
                && !line.isFunction(end) && (nouns == null || nouns.isName(line, end))) {
            end++;
            if (line.isOwning(end - 1)) {
                break;
            }
        }
        return end;
    }

    private int end(Line line, int at) {
        if (!canBegin(line, at)) {
            return at;
        }
        int end = at + 1;
        while (end < line.size() && !line.isOwning(end - 1)) {
            int next = next(line, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    private int next(Line line, int end) {
        boolean isNoun = nouns != null && !nouns.isName(line, end);
        if ((line.isCapital(end) && !isNoun || isParticled(line.word(end))) && !isExcluded(line, end)) {
            return line.key(end).equals("i") ? end : end + 1;
        }
        // the full stop of "J." or "Gov."
        boolean isShort = line.word(end - 1).length() == 1 || roles.isAbbreviation(line.key(end - 1));
        if (line.key(end).equals(".") && line.touches(end - 1, end) && isShort && line.isCapital(end + 1)) {
            return end + 1;
        }
        if (line.key(end).equals("&") && line.isCapital(end + 1)) {
            return end + 2;
        }
        int firm = firmEnd(line, end);
        if (firm > end) {
            return firm;
        }
        PhraseTable.Match joiner = joiners.at(line, end);
        if (joiner != null && bodies.has(line.key(end - 1)) && line.isCapital(end + joiner.length())
                && !isExcluded(line, end + joiner.length())) {
            return end + joiner.length() + 1;
        }
        int at = end;
        while (at < line.size() && at < end + 2 && !line.isCapital(at) && particles.has(line.key(at))
                && !line.key(at).equals("y") && !line.key(at).equals("e")
                && !(at == end && ARTICLES.contains(line.key(at)))) {
            at++;
        }
        boolean isOwn = line.isCapital(at)
                && (nouns == null || nouns.isName(line, at) || nouns.isGivenName(line, end - 1));
        return at > end && isOwn && !isExcluded(line, at) ? at + 1 : end;
    }

    /// Particles that open no part of a name by themselves: "von der Leyen", but not "Weil der Wagen".
    private static final Set<String> ARTICLES = Set.of("der", "den", "zur");

    /// Where a firm named for its partners ends: "Halden, Moor & Lindt", "Halden, Moor and Lindt LLP". The place itself
    /// where this is no such list: "Halden, Moor and Lindt" alone are three people.
    private int firmEnd(Line line, int comma) {
        int at = comma;
        while (line.key(at).equals(",") && line.isCapital(at + 1) && at - comma < MOST_PARTNERS) {
            at += 2;
        }
        at += at > comma && line.key(at).equals(",") ? 1 : 0;
        boolean isSign = line.key(at).equals("&");
        if (at == comma || !isSign && !line.key(at).equals("and") || !line.isCapital(at + 1)) {
            return comma;
        }
        int end = at + 2;
        boolean isFirm = legalForms.has(line.key(end + (line.key(end).equals(",") ? 1 : 0)));
        return isSign || isFirm ? end : comma;
    }

    /// So many tokens of a list of partners are read at most.
    private static final int MOST_PARTNERS = 16;

    private boolean canBegin(Line line, int at) {
        if (!line.isCapital(at)) {
            return isParticled(line.word(at));
        }
        if (isExcluded(line, at) || line.key(at).equals("i")) {
            return false;
        }
        if (nouns != null) {
            return nouns.isName(line, at);
        }
        if (line.isFunction(at) && !isAcronym(line.word(at)) || startsClause(line, at) && numbers.has(line.key(at))) {
            return false;
        }
        return !startsClause(line, at) || known.contains(line.key(at)) || line.isOwning(at)
                || honorifics.has(line.key(at))
                || (line.isCapital(at + 1) || line.word(at + 1).equals(".") && line.isCapital(at + 2))
                        && !small.contains(line.key(at))
                || isAcronym(line.word(at)) || !small.contains(line.key(at)) && isFollowedByName(line, at);
    }

    /// "al-Hayya": a name that begins with a small particle.
    private static boolean isParticled(String word) {
        int dash = word.indexOf('-');
        return dash > 1 && dash <= 3 && dash + 1 < word.length() && Character.isUpperCase(word.charAt(dash + 1))
                && Character.isLowerCase(word.charAt(0));
    }

    /// A word of one clause alone, such as "Pezeshkian said".
    private boolean isFollowedByName(Line line, int at) {
        return line.isWord(at + 1) && roles.isSpeech(line.key(at + 1));
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.length() < 7 && word.equals(word.toUpperCase(Locale.ROOT))
                && Character.isLetter(word.charAt(1));
    }

    private static boolean startsClause(Line line, int at) {
        return at == 0
                || !line.isWord(at - 1) && !Set.of(",", "-", "(", "&", "$", "'", "’", ".").contains(line.key(at - 1));
    }

    private boolean isExcluded(Line line, int at) {
        String key = line.key(at);
        return months.has(key) && !key.equals("may") && !key.equals("august") && !key.equals("april")
                && !key.equals("june") || weekdays.has(key) && key.length() > 4;
    }

    /// Whether a capital word alone names nobody here: the month in "on June 25", "Mr" cut short, "R-Ky" behind a
    /// politician's name.
    private boolean isNameless(Line line, int at) {
        boolean isMonth = months.has(line.key(at))
                && (line.isNumber(at + 1) || line.isNumber(at - 1) || line.isFunction(at - 1));
        boolean isParty = line.word(at).length() > 2 && line.word(at).charAt(1) == '-' && line.key(at - 1).equals("(")
                || RoleFinder.isParty(line.word(at));
        return isMonth || isParty || honorifics.has(line.key(at));
    }

    /// Parts the run into a title and the name.
    private void add(Line line, int begin, int to, List<NameRun> runs) {
        int from = begin;
        int end = to;
        while (end > from && !line.isWord(end - 1)) {
            end--;
        }
        if (end - from == 1 && isNameless(line, from) || RoleFinder.isParty(line.word(from))) {
            return;
        }
        String honored = "";
        boolean isOpener = isParticiple(line.key(from)) && !known.contains(line.key(from))
                || openers.has(line.key(from));
        if (end - from > 1 && startsClause(line, from) && isOpener) {
            from++;
        }
        from = roles.portfolioEnd(line, from);
        if (from >= end) {
            return;
        }
        int title = roles.titleEnd(line, from, end);
        if (title >= end) {
            return;
        }
        title = suffixes.has(line.key(title)) ? from : title;
        int start = title;
        String honorific = honorifics.value(line.key(start));
        if (honorific != null && start + 1 < end) {
            honored = honorific;
            start++;
            start += line.key(start).equals(".") ? 1 : 0;
        }
        if (start >= end) {
            return;
        }
        int front = honored.isEmpty() ? start : from;
        Span role = title > from
                ? roles.before(line, from, trimmed(line, from, title))
                : roles.before(line, front, front);
        if (role != null && title > from && addresses.has(line.words(role).toLowerCase(Locale.ROOT))) {
            // "the head of the dig, Professor Irene Vassil"
            Span described = roles.before(line, from, from);
            role = described == null ? role : described;
        }
        Span after = isHome(line, start) ? null : roles.after(line, end);
        role = after != null && (role == null || isShort(line, role)) ? after : role;
        Name.Sort sort = sort(line, start, end, role, honored);
        runs.add(new NameRun(line, start, end, sort == Name.Sort.PERSON ? role : null, honored, sort));
    }

    /// Whether the name tells where somebody comes from: "Nora Fisk of El Paso, the mayor".
    private boolean isHome(Line line, int at) {
        return line.key(at - 1).equals("of") && line.isCapital(at - 2) && !bodies.has(line.key(at - 2))
                && !roles.isTitle(line.key(at - 2));
    }

    /// "Addressing Hamas" begins a sentence with a verb.
    private static boolean isParticiple(String key) {
        return key.endsWith("ing") && key.length() > 5;
    }

    /// Whether a title is one word alone, which says less than what follows the name.
    private static boolean isShort(Line line, Span role) {
        return line.words(role).indexOf(' ') < 0;
    }

    private static int trimmed(Line line, int from, int title) {
        int end = title;
        while (end > from && !line.isWord(end - 1)) {
            end--;
        }
        return end;
    }

    private Name.Sort sort(Line line, int from, int to, @Nullable Span role, String honored) {
        if (!honored.isEmpty() || suffixes.has(line.key(to - 1))) {
            return Name.Sort.PERSON;
        }
        for (int i = from; i < to; i++) {
            if (bodies.has(line.key(i)) || i > from && legalForms.has(line.key(i)) || line.key(i).equals("&")) {
                return Name.Sort.BODY;
            }
        }
        if (places.isAt(line, from) && to - from == java.util.Objects.requireNonNull(places.at(line, from)).length()) {
            return Name.Sort.PLACE;
        }
        if (role != null) {
            return Name.Sort.PERSON;
        }
        if (to - from == 1 && isAcronym(line.word(from))) {
            return Name.Sort.BODY;
        }
        boolean isPlace = to - from == 1 && placeWords.has(line.key(from - 1)) && !line.isOwning(from);
        return isPlace ? Name.Sort.PLACE : Name.Sort.OTHER;
    }
}
