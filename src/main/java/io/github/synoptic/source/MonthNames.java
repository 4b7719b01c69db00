package io.github.synoptic.source;

import org.jspecify.annotations.Nullable;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The months' names in the languages that reports are likely to come in.
final class MonthNames {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no",
            "pl",
            "cs", "ru", "uk", "tr", "ar", "fa", "he", "el", "id");
    private static final List<TextStyle> STYLES = List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT,
            TextStyle.SHORT_STANDALONE);
    private static final Map<String, Month> MONTHS = all();

    private MonthNames() {}

    /// The month of this name, full or short, with or without a full stop; null where it is none.
    static @Nullable Month month(String name) {
        return MONTHS.get(key(name, Locale.ROOT));
    }

    private static Map<String, Month> all() {
        Map<String, Month> months = new HashMap<>();
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            for (Month month : Month.values()) {
                STYLES.forEach(style -> months.putIfAbsent(key(month.getDisplayName(style, locale), locale), month));
            }
        }
        // American style guides shorten September to four letters.
        months.put("sept", Month.SEPTEMBER);
        // Short standalone names are figures in some languages; a figure is no name.
        months.keySet().removeIf(name -> name.isEmpty() || Character.isDigit(name.charAt(0)));
        return Map.copyOf(months);
    }

    private static String key(String name, Locale locale) {
        String lower = name.toLowerCase(locale);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
