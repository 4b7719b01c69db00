package io.github.synoptic.source;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a text's first lines say about it: headline, byline, date and agency. The lines themselves stay in the text.
final class HeadFinder {
    /// So many lines that are not blank are the head.
    private static final int LINES = 8;
    /// A headline is no longer than this, in UTF-16 units.
    private static final int HEADLINE = 150;
    /// A title made from a line of prose is cut near here.
    private static final int TITLE = 80;
    /// The longest name of a paper, in UTF-16 units.
    private static final int PAPER = 40;
    private static final Pattern PAPER_NAME = Pattern
            .compile(
                    "(?:\\p{Lu}[\\p{L}\\p{M}'\u2019.&-]*)(?: (?:\\p{Lu}[\\p{L}\\p{M}'\u2019.&-]*|of|the|and|&|de|la|le|der|die|und)){0,5}");
    /// "date 2025-02-08" before the text, as news collections store it.
    private static final Pattern STORED_DATE = Pattern.compile("\\A\\s*date:?\\s+(\\d{4}-\\d{2}-\\d{2})\\b\\s*",
            Pattern.CASE_INSENSITIVE);
    /// "HARBOUR CITY, Feb. 8, 2025 (Wire) - ": a place in capitals, more, and a dash.
    private static final Pattern DATELINE = Pattern
            .compile(
                    "\\A\\s*(\\p{Lu}{2}[\\p{Lu} .'\u2019-]*(?:[,/(][^\u2013\u2014\\n]{0,80}?)?)\\s*(?:\\s-{1,2}|[\u2013\u2014])\\s");
    private static final Pattern AGENCY = Pattern.compile("\\(([\\p{L}][\\p{L} .&'\u2019-]{1,30})\\)\\s*\\z");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.;,:\u3002]\\s*[\"\u201D\u2019'\u00BB)]*\\s*\\z");

    private HeadFinder() {}

    /// What the first lines say.
    static Facts find(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(LINES + 1L).toList();
        Facts facts = Facts.NONE;
        for (int i = 0; i < Math.min(LINES, lines.size()); i++) {
            boolean last = i + 1 == lines.size();
            boolean titled = facts.title() != null;
            boolean open = !last && Character.isLowerCase(lines.get(i + 1).codePointAt(0));
            facts = facts.or(line(lines.get(i), i, !titled && !last && !open));
            if (titled && isPaper(lines, i)) {
                facts = facts.or(published(lines.get(i).strip(), null));
            }
        }
        return facts;
    }

    /// Whether a line below the headline is a paper's name: a few words with capitals beside a byline or a date.
    private static boolean isPaper(List<String> lines, int at) {
        String line = lines.get(at).strip();
        boolean named = line.length() <= PAPER && PAPER_NAME.matcher(line).matches() && !isAboutTheReport(line);
        boolean beside = isAboutTheReport(lines.get(at - 1))
                || at + 1 < lines.size() && isAboutTheReport(lines.get(at + 1));
        return named && beside;
    }

    private static boolean isAboutTheReport(String line) {
        return BylineFinder.find(line) != null || DateLine.date(line) != null;
    }

    /// The first line that is not blank, without the white space around it.
    static String firstLine(String text) {
        return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
    }

    /// The line, cut after a word where it is long.
    static String shortened(String line) {
        if (line.length() <= TITLE) {
            return line;
        }
        int space = line.lastIndexOf(' ', TITLE);
        int end = space > TITLE / 2 ? space : line.offsetByCodePoints(0, line.codePointCount(0, TITLE) - 1);
        return line.substring(0, end) + "\u2026";
    }

    private static Facts line(String line, int number, boolean titleWanted) {
        String byline = number == 0 ? null : BylineFinder.find(line);
        if (byline != null) {
            return new Facts(null, null, byline, DateLine.date(line), null, null);
        }
        LocalDate alone = DateLine.date(line);
        if (alone != null) {
            return published(null, alone);
        }
        Matcher stored = STORED_DATE.matcher(line);
        if (stored.find()) {
            DateFinder.Found found = DateFinder.find(stored.group(1));
            Facts rest = line(line.substring(stored.end()), number, titleWanted);
            return found == null ? rest : published(null, found.date()).or(rest);
        }
        Matcher dateline = DATELINE.matcher(line);
        if (dateline.find()) {
            DateFinder.Found found = DateFinder.find(dateline.group(1));
            return published(agency(dateline.group(1)), found == null ? null : found.date());
        }
        boolean first = number <= 2;
        return titleWanted && first && isHeadline(line) ? titled(line.strip()) : Facts.NONE;
    }

    /// Whether a line reads like a headline: short, and no full stop at its end.
    static boolean isHeadline(String line) {
        String stripped = line.strip();
        return !stripped.isEmpty() && stripped.length() <= HEADLINE && Prose.isIn(stripped)
                && !END_OF_SENTENCE.matcher(stripped).find();
    }

    private static @Nullable String agency(String dateline) {
        Matcher matcher = AGENCY.matcher(dateline);
        return matcher.find() ? matcher.group(1).strip() : null;
    }

    private static Facts published(@Nullable String outlet, @Nullable LocalDate date) {
        return new Facts(null, outlet, null, date, null, null);
    }

    private static Facts titled(String title) {
        return new Facts(title, null, null, null, null, null);
    }
}
