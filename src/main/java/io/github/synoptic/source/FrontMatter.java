package io.github.synoptic.source;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines `key: value` between two lines of three dashes that may stand before a Markdown text.
///
/// @param facts what they say
/// @param length how much of the text they take, in UTF-16 units; 0 where there are none
record FrontMatter(Facts facts, int length) {
    private static final Pattern WHOLE = Pattern
            .compile("\\A---[ \\t]*\\n((?:[^\\n]*\\n){1,60}?)(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)");
    private static final Pattern LINE = Pattern.compile("(?m)^([A-Za-z_-]{1,40}):[ \\t]*(.*)$");

    /// Reads them.
    static FrontMatter of(String text) {
        Matcher whole = WHOLE.matcher(text);
        if (!whole.find()) {
            return new FrontMatter(Facts.NONE, 0);
        }
        Map<String, String> values = new HashMap<>();
        Matcher line = LINE.matcher(whole.group(1));
        while (line.find()) {
            String value = unquoted(line.group(2).strip());
            if (!value.isEmpty()) {
                values.putIfAbsent(line.group(1).toLowerCase(Locale.ROOT), value);
            }
        }
        // A text may begin with a rule: without any key it is no front matter.
        return values.isEmpty() ? new FrontMatter(Facts.NONE, 0) : new FrontMatter(facts(values), whole.end());
    }

    private static Facts facts(Map<String, String> values) {
        String date = first(values, "date", "published");
        DateFinder.Found found = date == null ? null : DateFinder.find(date);
        return new Facts(first(values, "title"), first(values, "outlet", "publisher", "publication", "site"),
                first(values, "author", "byline", "authors"), found == null ? null : found.date(),
                Languages.tag(first(values, "lang", "language")), first(values, "url", "canonical_url", "source"));
    }

    private static @Nullable String first(Map<String, String> values, String... keys) {
        for (String key : keys) {
            String value = values.get(key);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && "\"'".indexOf(value.charAt(0)) >= 0
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
