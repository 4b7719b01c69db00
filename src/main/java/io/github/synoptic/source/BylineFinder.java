package io.github.synoptic.source;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the writers' names in a line such as "By Ada Keller and Tom Brandt".
final class BylineFinder {
    private static final int LONGEST = 120;
    private static final Pattern BYLINE = Pattern.compile(
            "\\A\\s*(?:By|BY|Von|VON|Par|PAR|Por|POR|Di|DI|Door|DOOR|Autor(?:in)?:|Author:|\u041E\u0442)\\s+(\\p{Lu}[^|\u2022\u00B7\u2013\u2014:;!?]{1,100}?)\\s*(?:[|\u2022\u00B7\u2013\u2014].*)?\\z");
    private static final Set<String> JOINING = Set.of("and", "und", "et", "y", "e", "en", "de", "der", "den", "del",
            "della",
            "da", "di", "van", "von", "la", "le", "al", "el", "bin", "ibn", "for", "in", "of", "staff", "reporter",
            "reporters", "correspondent", "correspondents", "agencies", "editor", "writer", "writers");

    private BylineFinder() {}

    /// The names, null where the line is no byline.
    static @Nullable String find(String line) {
        Matcher matcher = BYLINE.matcher(line);
        if (line.length() > LONGEST || !matcher.matches()) {
            return null;
        }
        String names = matcher.group(1).strip();
        boolean alike = names.split("[\\s,/]+").length <= 12 && isNames(names);
        return alike && !names.endsWith(".") ? names : null;
    }

    private static boolean isNames(String names) {
        for (String word : names.split("[\\s,/&]+")) {
            boolean name = word.isEmpty() || Character.isUpperCase(word.codePointAt(0)) || word.startsWith("al-");
            if (!name && !JOINING.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
