package io.github.synoptic.ui.common;

import java.util.regex.Pattern;

/// Words of a report made fit for a narrow place.
public final class Words {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Words() {}

    /// The words in one line: every run of white space becomes one space.
    public static String oneLine(String words) {
        return SPACE.matcher(words.strip()).replaceAll(" ");
    }
}
