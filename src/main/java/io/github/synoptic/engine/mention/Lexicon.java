package io.github.synoptic.engine.mention;

import io.github.synoptic.engine.text.Token;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// The words of one language that mentions are told by: number words, months, speech verbs, titles and so on.
///
/// Each language is one file of the class path beside this class, read when first needed. A language without a file gets
/// the signs and figures only.
public final class Lexicon {
    private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();
    private final Map<String, PhraseTable> tables = new ConcurrentHashMap<>();
    private final Properties entries;
    private final String language;

    private Lexicon(String language, Properties entries) {
        this.language = language;
        this.entries = entries;
    }

    /// The words of this language, a BCP 47 tag of which only the first part counts.
    public static Lexicon of(String tag) {
        int dash = tag.indexOf('-');
        String language = dash > 0 ? tag.substring(0, dash) : tag;
        return LOADED.computeIfAbsent(language, Lexicon::load);
    }

    private static Lexicon load(String language) {
        Properties entries = new Properties();
        try (InputStream in = Lexicon.class.getResourceAsStream(language + ".properties")) {
            if (in != null) {
                entries.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the word list of " + language + " cannot be read", e);
        }
        return new Lexicon(language, entries);
    }

    /// The list of this name; empty where the language has none.
    public PhraseTable list(String name) {
        return tables.computeIfAbsent(name, this::table);
    }

    private PhraseTable table(String name) {
        String line = entries.getProperty(name);
        return line == null ? PhraseTable.EMPTY : new PhraseTable(line);
    }

    /// Whether decimals are written after a comma and thousands parted by points or spaces.
    public boolean hasDecimalComma() {
        return switch (language) {
            case "de", "fr", "es", "pt", "ru" -> true;
            default -> false;
        };
    }

    /// Whether capital letters tell names in this language: not in German, where every noun has one, nor in Arabic script.
    public boolean hasCapitalNames() {
        return !language.equals("ar") && !language.equals("fa");
    }

    /// Whether every noun has a capital letter.
    public boolean hasCapitalNouns() {
        return language.equals("de");
    }

    /// Whether verbs are told by their endings and a list of irregular ones.
    public boolean hasVerbEndings() {
        return language.equals("en");
    }

    /// Whether a date in figures names the month first: "02/08/2025". British papers do not, and are not told apart.
    boolean writesMonthFirst() {
        return language.equals("en");
    }

    /// Whether a token of this text names a weekday or a month; "march" is none.
    public boolean isDay(Token token, String text) {
        return isMonth(token, text) || list("weekday").has(token.form()) && hasDaysLetter(token, text);
    }

    /// Whether a token of this text names a month.
    public boolean isMonth(Token token, String text) {
        return list("month").has(token.form()) && hasDaysLetter(token, text);
    }

    /// Whether one first name is the other's short form, or both are of one: "Ted" and "Theodore", "Bill" and "Will". In lower
    /// case.
    public boolean areFormsOfOne(String first, String other) {
        return fullNames(first).stream().anyMatch(fullNames(other)::contains);
    }

    /// The full first names that this one, in lower case, may be short for; itself where it is no short form.
    private List<String> fullNames(String first) {
        String full = list("nickname").value(first);
        return full == null ? List.of(first) : List.of(full.split(","));
    }

    /// Whether the token has a capital where names of days and months have one.
    private boolean hasDaysLetter(Token token, String text) {
        boolean haveCapitals = language.equals("en") || language.equals("de");
        return !haveCapitals || Character.isUpperCase(text.codePointAt(token.span().start()));
    }

    /// Whether the subject may stand behind the verb where something else opens the clause: "Am Montag sagte Holt".
    boolean hasVerbSecond() {
        return switch (language) {
            case "de", "fr", "es", "pt" -> true;
            default -> false;
        };
    }

    /// Whether a comma stands before every clause: "sagte, dass".
    boolean partsClauses() {
        return switch (language) {
            case "de", "ru" -> true;
            default -> false;
        };
    }

    /// Whether an adjective stands behind its noun as a rule.
    boolean hasNounsFirst() {
        return switch (language) {
            case "fr", "es", "pt", "ar", "fa" -> true;
            default -> false;
        };
    }
}
