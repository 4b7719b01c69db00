package io.github.synoptic.engine.mention;

import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds figures in a line: counts, shares, sums of money, measures, ranges, ages and scores. Ordinals, dates and numbers
/// that only label something ("No. 2", "Bill 12") are none.
final class QuantityFinder {
    private static final int MOST_NOUNS = 4;
    /// Both sides of a drawn match have fewer points than this.
    private static final int MOST_TIED = 100;
    private static final Set<String> LABELS = Set.of("no", "nr", "number", "article", "section", "chapter", "page",
            "bill",
            "flight", "channel", "route", "highway", "room", "district", "resolution", "paragraph", "title", "#", "nº",
            "№");
    private static final Set<String> PLURALS = Set.of("people", "men", "women", "children", "police", "cattle", "fish",
            "others", "personen", "menschen", "personnes");
    private final NumberReader numbers;
    /// What stands before the first end of a range: "from", "between".
    private final PhraseTable ranges;
    private final PhraseTable hedges;
    private final PhraseTable units;
    private final PhraseTable groups;
    private final PhraseTable fractions;
    /// "ein", "une", "um": articles far more often than counts.
    private final PhraseTable articles;
    private final PhraseTable uncounted;
    private final PhraseTable speech;
    private final Ages ages;
    private final Lexicon lexicon;

    QuantityFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        ages = new Ages(lexicon);
        numbers = new NumberReader(lexicon);
        ranges = lexicon.list("range");
        hedges = lexicon.list("hedge");
        units = lexicon.list("unit");
        groups = lexicon.list("group");
        fractions = lexicon.list("fraction");
        articles = lexicon.list("article");
        uncounted = lexicon.list("uncounted");
        speech = lexicon.list("speech");
    }

    /// All figures of the line whose tokens are not taken by a date.
    List<Quantity> find(Line line, boolean[] taken) {
        List<Quantity> found = new ArrayList<>();
        for (int i = 0; i < line.size();) {
            Draft draft = taken[i] ? null : draft(line, i, taken);
            if (draft == null) {
                i++;
            } else {
                found.add(quantity(line, draft, taken));
                i = draft.end;
            }
        }
        return found;
    }

    private @Nullable Draft draft(Line line, int at, boolean[] taken) {
        PhraseTable.Match hedge = hedges.at(line, at);
        int start = hedge == null ? at : at + hedge.length();
        if (start >= line.size() || taken[start] || isLabel(line, start)) {
            return null;
        }
        Draft draft = body(line, start);
        if (draft == null) {
            return null;
        }
        draft.start = at;
        if (hedge != null) {
            draft.hedgeEnd = start;
            draft.hedge = hedge.value();
        }
        return draft;
    }

    private static boolean isLabel(Line line, int at) {
        String before = line.key(at - 1);
        boolean isVerse = before.equals(":") && line.touches(at - 1, at)
                || line.key(at + 1).equals(":") && line.touches(at, at + 1) && line.isNumber(at + 2);
        return isVerse || LABELS.contains(before) || before.equals(".") && LABELS.contains(line.key(at - 2));
    }

    private @Nullable Draft body(Line line, int at) {
        PhraseTable.Match fraction = fractions.at(line, at);
        if (fraction != null && !line.isNumber(at)) {
            return withUnit(line, new Draft(Double.parseDouble(fraction.value()), at + fraction.length()), "fraction");
        }
        PhraseTable.Match group = groups.at(line, at);
        if (group != null) {
            return group(at + group.length(), group.value());
        }
        String currency = currency(line.key(at));
        int start = currency == null ? at : at + 1;
        NumberReader.Read read = numbers.at(line, start);
        if (read == null) {
            return currency == null ? compound(line, at) : null;
        }
        int age = ages.end(line, start, read.end());
        if (age >= 0) {
            return new Draft(read.value(), age).in("age");
        }
        if (currency == null && isIdle(line, start, read)) {
            return null;
        }
        Draft draft = range(line, new Draft(read.value(), read.end()));
        return currency == null ? withUnit(line, draft, draft.unit) : draft.in(currency);
    }

    /// "one" is more often a pronoun than a count, "ein" an article, and a bare number at the end of a clause counts nothing.
    private boolean isIdle(Line line, int at, NumberReader.Read read) {
        boolean isOne = !read.figures() && read.end() == at + 1 && read.value() == 1;
        boolean isOrdinal = read.figures() && line.touches(read.end() - 1, read.end())
                && line.key(read.end()).length() == 2
                && Set.of("st", "nd", "rd", "th").contains(line.key(read.end()));
        boolean isWritten = read.figures() && isOrdinal(line.key(at));
        return isWritten || isOrdinal || isOne && (articles.has(line.key(at)) || !line.isContent(read.end()));
    }

    /// "3rd" as one token.
    private static boolean isOrdinal(String key) {
        return key.endsWith("st") || key.endsWith("nd") || key.endsWith("rd") || key.endsWith("th");
    }

    private static @Nullable Draft group(int end, String value) {
        int dash = value.indexOf('-');
        if (dash < 0) {
            return new Draft(Double.parseDouble(value), end);
        }
        Draft draft = new Draft(Double.parseDouble(value.substring(0, dash)), end);
        draft.high = Double.parseDouble(value.substring(dash + 1));
        return draft;
    }

    /// One token that begins with figures: "46-year-old", "90-plus", "$7bn", "42-member".
    private @Nullable Draft compound(Line line, int at) {
        String key = line.key(at);
        if (key.isEmpty() || !Character.isDigit(key.charAt(0))) {
            return null;
        }
        int end = 0;
        while (end < key.length() && !Character.isLetter(key.charAt(end))) {
            end++;
        }
        String rest = key.substring(end);
        if (end == key.length() || Set.of("st", "nd", "rd", "th").contains(rest)) {
            return null;
        }
        Draft draft = new Draft(numbers.value(key), at + 1);
        if (rest.startsWith("year-old") || rest.startsWith("years-old")) {
            return draft.in("age");
        }
        if (rest.equals("plus")) {
            draft.hedge = "min";
            return withUnit(line, draft, "");
        }
        String unit = units.value(rest);
        return draft.in(unit == null ? "" : unit);
    }

    private Draft range(Line line, Draft draft) {
        int at = draft.end;
        boolean isDash = Set.of("-", "–", "—", "to", "and", "bis", "à", "a").contains(line.key(at));
        boolean isBetween = !line.key(at).equals("and") || line.key(at - 2).equals("between");
        if (!isDash || !isBetween) {
            return draft;
        }
        NumberReader.Read second = numbers.at(line, currency(line.key(at + 1)) == null ? at + 1 : at + 2);
        if (second == null || !line.isNumber(at + 1) && line.isNumber(at - 1)) {
            return draft;
        }
        // a range ascends: what descends is a score or a count of votes, but for "from 40 to 30"
        boolean isScore = second.value() < draft.low && !shrinks(line, at) || line.touches(at - 1, at)
                && second.value() < MOST_TIED && second.value() == draft.low;
        Draft range = new Draft(Math.min(draft.low, second.value()), second.end());
        range.high = Math.max(draft.low, second.value());
        return isScore ? range.in("score") : range;
    }

    /// Whether the first of two figures is what something falls from: "from 40 to 30".
    private boolean shrinks(Line line, int at) {
        return ranges.has(line.key(at - 2))
                || line.key(at).equals("and");
    }

    private Draft withUnit(Line line, Draft draft, String otherwise) {
        if (line.key(draft.end).equals("-") && line.key(draft.end + 1).equals("plus")) {
            draft.hedge = "min";
            draft.end += 2;
        }
        if (line.key(draft.end).equals("-") && line.key(draft.end + 1).startsWith("year")
                || line.key(draft.end).startsWith("year") && line.key(draft.end + 1).equals("old")) {
            draft.end += line.key(draft.end).equals("-") ? 2 : 1;
            while (Set.of("-", "old").contains(line.key(draft.end))) {
                draft.end++;
            }
            return draft.in("age");
        }
        // "3-point"
        draft.end += line.key(draft.end).equals("-") && line.touches(draft.end - 1, draft.end)
                && units.isAt(line, draft.end + 1) ? 1 : 0;
        PhraseTable.Match unit = units.at(line, draft.end);
        if (unit == null) {
            return isAge(line, draft) ? draft.in("age") : draft.in(otherwise);
        }
        draft.end += unit.length();
        return draft.in(unit.value());
    }

    /// "Miller, 16," or "the driver, 29,".
    private boolean isAge(Line line, Draft draft) {
        int number = draft.end - 1;
        boolean isSomebodys = line.isCapital(number - 2) || ages.isSomebody(line.key(number - 2));
        return line.isNumber(number) && draft.low >= 1 && draft.low < 115 && line.key(number - 1).equals(",")
                && isSomebodys && Set.of(",", ".", ";", "").contains(line.key(number + 1));
    }

    private static @Nullable String currency(String sign) {
        return switch (sign) {
            case "$", "us$", "usd" -> "usd";
            case "€", "eur" -> "eur";
            case "£", "gbp" -> "gbp";
            case "¥" -> "jpy";
            case "₽" -> "rub";
            case "₹", "rs" -> "inr";
            default -> null;
        };
    }

    private Quantity quantity(Line line, Draft draft, boolean[] taken) {
        Span hedge = draft.hedgeEnd > draft.start ? line.span(draft.start, draft.hedgeEnd) : null;
        double low = draft.low;
        double high = draft.high;
        switch (draft.hedge) {
            case "min" -> high = Double.POSITIVE_INFINITY;
            case "max" -> low = 0;
            case "near" -> {
                low *= 0.95;
                high *= 1.05;
            }
            default -> {
            }
        }
        return new Quantity(line.number(), line.span(draft.start, draft.end), low, high, draft.unit,
                draft.unit.equals("age") ? null : counted(line, draft.end, taken), hedge);
    }

    /// The noun that is counted: the first with a capital where nouns have one, the first word where adjectives follow, else
    /// the last of the run of words after the figure. Null where none follows.
    private @Nullable Span counted(Line line, int end, boolean[] taken) {
        if (line.key(end).equals("-") && line.touches(end - 1, end) && line.isContent(end + 1)) {
            return line.bareSpan(end + 1, end + 2);
        }
        int at = end;
        while (uncounted.has(line.key(at)) || line.key(at).equals("-")) {
            at++;
        }
        int last = -1;
        for (int n = 0; n < MOST_NOUNS && line.isContent(at) && !taken[at] && !line.isNumber(at); n++, at++) {
            if (speech.has(line.key(at)) || last >= 0 && isVerb(line.key(at))) {
                break;
            }
            last = at;
            if (lexicon.hasNounsFirst() || lexicon.hasCapitalNouns() && line.isCapital(at)) {
                break;
            }
            if (isPlural(line.key(at)) && !isPlural(line.key(at + 1))) {
                break;
            }
        }
        if (last < 0 && (line.key(end).equals("others") || line.key(end).equals("more"))) {
            last = end;
        }
        return last < 0 ? null : line.bareSpan(last, last + 1);
    }

    private static boolean isPlural(String key) {
        return key.endsWith("s") && !key.endsWith("ss") || PLURALS.contains(key);
    }

    private static boolean isVerb(String key) {
        return key.endsWith("ed") || key.endsWith("ing");
    }

    private static final class Draft {
        private final double low;
        private double high;
        private int start;
        private int end;
        private int hedgeEnd;
        private String hedge = "";
        private String unit = "";

        Draft(double value, int end) {
            this.low = value;
            this.high = value;
            this.end = end;
        }

        Draft in(String newUnit) {
            unit = newUnit;
            return this;
        }
    }
}
