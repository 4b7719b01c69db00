package io.github.synoptic.note.format;

import io.github.synoptic.note.Run;
import io.github.synoptic.note.Run.Emphasis;
import io.github.synoptic.note.page.Visible;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Escapes text for Markdown as CommonMark has it, with the extensions of GitHub in mind.
public final class Markdown {
    /// Signs that mean something anywhere in a line: code, emphasis, links, tags, entities, tables, strike-through,
    /// formulas.
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>&|~$]");
    /// Signs that mean something at the begin of a line: headings, lists, rules, numbered lists.
    private static final Pattern AT_BEGIN = Pattern.compile("^(?:[-+=#]|\\d{1,9}(?=[.)]))");
    /// Addresses, which some renderers turn into links on their own.
    private static final Pattern ADDRESS = Pattern.compile("(?i)(://|www\\.|(?<=\\S)@(?=\\S))");

    private Markdown() {}

    /// The text as it stands inside a line.
    public static String inline(String text) {
        String escaped = ANYWHERE.matcher(text).replaceAll("\\\\$0");
        return ADDRESS.matcher(escaped).replaceAll(match -> switch (match.group().charAt(0)) {
            case ':' -> "\\\\://";
            case '@' -> "\\\\@";
            default -> match.group().substring(0, 3) + "\\\\.";
        });
    }

    /// The text as it stands alone in a line.
    static String line(String text) {
        return begin(text.strip());
    }

    /// The text as it stands at the begin of a line, with more after it.
    public static String begin(String text) {
        String escaped = inline(text.stripLeading());
        Matcher begin = AT_BEGIN.matcher(escaped);
        if (!begin.find()) {
            return escaped;
        }
        int at = Character.isDigit(escaped.charAt(0)) ? begin.end() : 0;
        return escaped.substring(0, at) + "\\" + escaped.substring(at);
    }

    /// Words of a report, those that differ made to stand out, to begin a line with.
    public static String words(List<Run> runs) {
        StringBuilder plain = new StringBuilder();
        StringBuilder words = new StringBuilder();
        for (Run run : runs) {
            boolean begins = words.isEmpty();
            plain.append(run.text());
            if (run.emphasis() == Emphasis.DIFFERING) {
                words.append(strong(run.text()));
            } else {
                words.append(begins ? begin(run.text()) : inline(run.text()));
            }
        }
        return Visible.runsFromTheRight(plain.toString()) ? "\u2068" + words + "\u2069" : words.toString();
    }

    /// The text made to stand out. Spaces and signs at its edges are left outside, where the signs of emphasis would not
    /// be read as such.
    static String strong(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetterOrDigit(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (to > from && !Character.isLetterOrDigit(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        if (from == to) {
            return text.isBlank() ? text : "<strong>" + inline(text) + "</strong>";
        }
        return inline(text.substring(0, from)) + "**" + inline(text.substring(from, to)) + "**"
                + inline(text.substring(to));
    }
}
