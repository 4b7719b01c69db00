package io.github.synoptic.source;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds a full date, written with its year, in a short text.
final class DateFinder {
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern IDEOGRAPHS = Pattern
            .compile("(\\d{4})\\s?\u5E74\\s?(\\d{1,2})\\s?\u6708\\s?(\\d{1,2})\\s?\u65E5");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|\u00BA)?\\s+(?:of\\s+|de\\s+)?(\\p{L}[\\p{L}\\p{M}]{1,12})\\.?,?\\s+(?:de\\s+)?(\\d{4})(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern
            .compile("(?<!\\p{L})(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 2199;

    private DateFinder() {}

    /// A date and where it stands, [start, end) in UTF-16 units.
    record Found(LocalDate date, int start, int end) {}

    /// The first date in the text, null where there is none that can be read in one way only.
    static @Nullable Found find(String text) {
        Found best = null;
        for (Pattern pattern : new Pattern[]{YEAR_FIRST, IDEOGRAPHS, DAY_FIRST, MONTH_FIRST, NUMBERS}) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                LocalDate date = date(pattern, matcher.toMatchResult());
                if (date != null) {
                    best = best == null || matcher.start() < best.start
                            ? new Found(date, matcher.start(), matcher.end())
                            : best;
                    break;
                }
            }
        }
        return best;
    }

    private static @Nullable LocalDate date(Pattern pattern, MatchResult match) {
        if (pattern == DAY_FIRST) {
            return of(match.group(3), MonthNames.month(match.group(2)), match.group(1));
        }
        if (pattern == MONTH_FIRST) {
            return of(match.group(3), MonthNames.month(match.group(1)), match.group(2));
        }
        if (pattern == NUMBERS) {
            return numbers(match);
        }
        return of(match.group(1), month(match.group(2)), match.group(3));
    }

    /// With full stops the day comes first; with slashes it is known only where the other reading is none.
    private static @Nullable LocalDate numbers(MatchResult match) {
        LocalDate dayFirst = of(match.group(4), month(match.group(3)), match.group(1));
        if (".".equals(match.group(2))) {
            return dayFirst;
        }
        LocalDate monthFirst = of(match.group(4), month(match.group(1)), match.group(3));
        if (dayFirst == null || dayFirst.equals(monthFirst)) {
            return monthFirst;
        }
        return monthFirst == null ? dayFirst : null;
    }

    private static @Nullable Month month(String number) {
        int value = Integer.parseInt(number);
        return value >= 1 && value <= 12 ? Month.of(value) : null;
    }

    private static @Nullable LocalDate of(String year, @Nullable Month month, String day) {
        int value = Integer.parseInt(year);
        if (month == null || value < FIRST_YEAR || value > LAST_YEAR) {
            return null;
        }
        try {
            return LocalDate.of(value, month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
