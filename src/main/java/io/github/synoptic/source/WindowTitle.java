package io.github.synoptic.source;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a page's window title says: the headline, and behind or before it the paper's name.
///
/// @param headline the headline, null where the title is empty
/// @param outlet the paper's name, null where it is not parted from the headline
record WindowTitle(@Nullable String headline, @Nullable String outlet) {
    private static final Pattern PARTED = Pattern.compile("\\s+[|\u2013\u2014\u2022\u00B7\u00BB-]\\s+");
    /// The longest name of a paper, in UTF-16 units.
    private static final int OUTLET = 40;

    /// Parts a title: the name is the shorter of its two ends, the last where it may be either.
    static WindowTitle of(String title) {
        Matcher parted = PARTED.matcher(title);
        if (!parted.find()) {
            return new WindowTitle(title.isBlank() ? null : title.strip(), null);
        }
        String first = title.substring(0, parted.start()).strip();
        String afterFirst = title.substring(parted.end()).strip();
        int start = parted.start();
        int end = parted.end();
        while (parted.find()) {
            start = parted.start();
            end = parted.end();
        }
        String last = title.substring(end).strip();
        if (!first.isEmpty() && first.length() * 2 < afterFirst.length() && first.length() < last.length()) {
            return new WindowTitle(afterFirst, first);
        }
        String headline = title.substring(0, start).strip();
        boolean name = !last.isEmpty() && last.length() <= OUTLET && !headline.isEmpty();
        return name ? new WindowTitle(headline, last) : new WindowTitle(title.strip(), null);
    }
}
