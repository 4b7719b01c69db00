package io.github.synoptic.source;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.regex.Pattern;

/// Tells a line that holds a date and little else, such as "Published: Sunday, 9 February 2025, 6:03 PM".
final class DateLine {
    private static final int LONGEST = 100;
    /// Beside the date there is room for a weekday, a word like "Published", and a time zone, in letters.
    private static final int OTHER_LETTERS = 28;
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{3,}[.!?]\\s*\\z");

    private DateLine() {}

    /// The date, null where the line is no such line.
    static @Nullable LocalDate date(String line) {
        if (line.length() > LONGEST || SENTENCE.matcher(line).find()) {
            return null;
        }
        DateFinder.Found found = DateFinder.find(line);
        if (found == null) {
            return null;
        }
        String rest = line.substring(0, found.start()) + line.substring(found.end());
        return rest.codePoints().filter(Character::isLetter).count() <= OTHER_LETTERS ? found.date() : null;
    }
}
