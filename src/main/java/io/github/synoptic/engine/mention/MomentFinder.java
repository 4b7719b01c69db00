package io.github.synoptic.engine.mention;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds dates, weekdays, times of day, durations and relative dates in a line, and tells the days they mean where the
/// report's own date allows it.
final class MomentFinder {
    private static final Set<String> LINKS = Set.of("of", "de", "in", "the", "den", "dem", "le", "el");
    private static final double HALF = 0.5;
    private static final String ERA = "era:";
    /// The most words of "first Gulf war".
    private static final int LONGEST_EVENT = 4;
    private final NumberReader numbers;
    private final PhraseTable months;
    private final PhraseTable weekdays;
    private final PhraseTable relatives;
    private final PhraseTable periods;
    private final PhraseTable shifts;
    private final PhraseTable shiftsAfter;
    private final PhraseTable edges;
    private final PhraseTable seasons;
    private final PhraseTable ordinals;
    /// What an era runs from: "since", "since the end of", with what part of it is meant.
    private final PhraseTable eras;
    /// What eras are told by: "war", "election".
    private final PhraseTable events;
    private final PhraseTable ago;
    private final PhraseTable dayParts;
    private final ClockReader clocks;
    private final PhraseTable clockWords;
    private final PhraseTable days;
    private final PhraseTable hedges;
    /// What stands before a length of time: "for", "within".
    private final PhraseTable lasting;
    /// What adds half of the period: "and a half".
    private final PhraseTable halvesMore;
    /// What makes half of the period: "half a".
    private final PhraseTable halves;
    private final Ages ages;
    private final boolean writesMonthFirst;
    private final @Nullable LocalDate today;

    MomentFinder(Lexicon lexicon, @Nullable LocalDate today) {
        this.today = today;
        numbers = new NumberReader(lexicon);
        months = lexicon.list("month");
        weekdays = lexicon.list("weekday");
        relatives = lexicon.list("relative");
        periods = lexicon.list("period");
        shifts = lexicon.list("shift");
        shiftsAfter = lexicon.list("shiftAfter");
        edges = lexicon.list("edge");
        seasons = lexicon.list("season");
        ordinals = lexicon.list("ordinal");
        eras = lexicon.list("era");
        events = lexicon.list("eraEvent");
        ago = lexicon.list("ago");
        dayParts = lexicon.list("dayPart");
        clocks = new ClockReader(lexicon);
        clockWords = lexicon.list("clockWord");
        days = lexicon.list("day");
        hedges = lexicon.list("hedge");
        lasting = lexicon.list("lasting");
        halvesMore = lexicon.list("halfMore");
        halves = lexicon.list("halfOf");
        ages = new Ages(lexicon);
        writesMonthFirst = lexicon.writesMonthFirst();
    }

    /// All moments of the line; marks their tokens as taken.
    List<Moment> find(Line line, boolean[] taken) {
        List<Moment> found = new ArrayList<>();
        for (int i = 0; i < line.size();) {
            Draft draft = draft(line, i);
            if (draft == null) {
                i++;
                continue;
            }
            for (int k = i; k < draft.end; k++) {
                taken[k] = true;
            }
            found.add(new Moment(line.number(), line.span(i, draft.end), draft.from, draft.to, draft.normal));
            i = draft.end;
        }
        return found;
    }

    private @Nullable Draft draft(Line line, int at) {
        if (!line.isWord(at)) {
            return null;
        }
        Draft draft = line.isNumber(at) || Character.isDigit(line.key(at).charAt(0)) ? numeric(line, at) : null;
        draft = draft != null ? draft : monthFirst(line, at);
        draft = draft != null ? draft : edged(line, at);
        draft = draft != null ? draft : weekday(line, at);
        draft = draft != null ? draft : named(line, at);
        draft = draft != null ? draft : season(line, at);
        draft = draft != null ? draft : era(line, at);
        draft = draft != null ? draft : shifted(line, at);
        return draft != null ? draft : duration(line, at);
    }

    private @Nullable Draft numeric(Line line, int at) {
        Draft draft = century(line, at);
        draft = draft != null ? draft : written(line, at);
        draft = draft != null ? draft : clock(line, at);
        draft = draft != null ? draft : dayFirst(line, at);
        draft = draft != null ? draft : duration(line, at);
        return draft != null ? draft : year(line, at);
    }

    /// "2025-02-08", "8.2.2025", "02/08/2025", of which English names the month first.
    private @Nullable Draft written(Line line, int at) {
        StringBuilder all = new StringBuilder(line.word(at));
        int end = at + 1;
        while (end < line.size() && end < at + 5 && line.touches(end - 1, end)
                && (line.isNumber(end) || Set.of("-", ".", "/").contains(line.key(end)))) {
            all.append(line.word(end++));
        }
        if (end > at + 1 && !line.isNumber(end - 1)) {
            end--;
        }
        String[] parts = all.toString().split("[-./]");
        if (parts.length != 3 || all.length() < 8 || all.length() > 10) {
            return null;
        }
        int first = digits(parts[0]);
        int second = digits(parts[1]);
        int third = digits(parts[2]);
        boolean isYearFirst = parts[0].length() == 4;
        boolean isMonthFirst = all.indexOf("/") > 0 && (second > 12 || first <= 12 && writesMonthFirst);
        return isYearFirst
                ? day(first, second, third, end)
                : isMonthFirst ? day(third, first, second, end) : day(third, second, first, end);
    }

    private static int digits(String part) {
        int value = 0;
        for (int i = 0; i < part.length(); i++) {
            int digit = Character.digit(part.charAt(i), 10);
            if (digit < 0) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return part.isEmpty() || part.length() > 4 ? -1 : value;
    }

    private static @Nullable Draft day(int year, int month, int day, int end) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return new Draft(end, date, date, "day:" + date);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable Draft clock(Line line, int at) {
        ClockReader.Clock clock = clocks.at(line, at);
        return clock == null ? null : new Draft(clock.end(), null, null, clock.normal());
    }

    /// "8 February 2025", "8. Februar", "le 8 février".
    private @Nullable Draft dayFirst(Line line, int at) {
        int day = digits(line.word(at));
        int month = at + 1;
        while (line.key(month).equals(".") || LINKS.contains(line.key(month))) {
            month++;
        }
        PhraseTable.Match name = months.at(line, month);
        if (day < 1 || day > 31 || name == null) {
            return null;
        }
        return calendar(line, month + name.length(), Integer.parseInt(name.value()), day);
    }

    /// "February 8, 2025", "Feb. 8", "February 2025", "in February".
    private @Nullable Draft monthFirst(Line line, int at) {
        PhraseTable.Match name = months.at(line, at);
        if (name == null || isVerbLikeMonth(line, at)) {
            return null;
        }
        int end = at + name.length();
        int month = Integer.parseInt(name.value());
        if (line.key(end).equals(".") && line.touches(end - 1, end) && line.key(at).length() <= 4
                && end + 1 < line.size()) {
            end++;
        }
        int day = digits(ordinalless(line.key(end)));
        if (day >= 1 && day <= 31 && !line.key(end + 1).equals(":")) {
            return calendar(line, end + 1, month, day);
        }
        return calendar(line, end, month, 0);
    }

    /// "may" and "march" in small letters are verbs, "mar" and "sat" no names of days either.
    private static boolean isVerbLikeMonth(Line line, int at) {
        String key = line.key(at);
        boolean isAmbiguous = Set.of("may", "march", "mar", "jan", "dec", "august", "jun", "sep").contains(key);
        return isAmbiguous && (!line.isCapital(at) || at == 0 && !line.isNumber(at + 1));
    }

    private static String ordinalless(String key) {
        return key.length() > 2 && Character.isDigit(key.charAt(0)) && Character.isLetter(key.charAt(key.length() - 1))
                ? key.substring(0, key.length() - 2)
                : key;
    }

    private Draft calendar(Line line, int end, int month, int day) {
        int at = line.key(end).equals(",") || LINKS.contains(line.key(end)) ? end + 1 : end;
        int year = line.isNumber(at) && line.word(at).length() == 4 ? digits(line.word(at)) : -1;
        if (year > 1000 && year < 2200) {
            return dated(at + 1, year, month, day);
        }
        if (today == null) {
            return new Draft(end, null, null, normal(month, day));
        }
        return dated(end, nearYear(month, day), month, day);
    }

    private static String normal(int month, int day) {
        return day == 0
                ? String.format(Locale.ROOT, "month:%02d", month)
                : String.format(Locale.ROOT, "date:%02d-%02d", month, day);
    }

    /// The year that brings a date without one nearest to the report's own.
    private int nearYear(int month, int day) {
        LocalDate from = java.util.Objects.requireNonNull(today);
        int year = from.getYear();
        int months = (month - from.getMonthValue());
        return months > 6 ? year - 1 : months < -6 && day > 0 ? year + 1 : year;
    }

    private static Draft dated(int end, int year, int month, int day) {
        Draft exact = day == 0 ? null : day(year, month, day, end);
        if (exact != null) {
            return new Draft(end, exact.from, exact.to, normal(month, day));
        }
        YearMonth whole = YearMonth.of(year, month);
        return new Draft(end, whole.atDay(1), whole.atEndOfMonth(), normal(month, 0));
    }

    /// "mid May", "early February", "late 2019", "the end of March".
    private @Nullable Draft edged(Line line, int at) {
        PhraseTable.Match edge = edges.at(line, at);
        String key = line.key(at);
        if (edge == null && key.startsWith("mid-")) {
            String month = months.value(key.substring(4));
            return month == null ? null : part(calendar(line, at + 1, Integer.parseInt(month), 0), "mid");
        }
        if (edge == null) {
            return null;
        }
        int next = at + edge.length();
        while (LINKS.contains(line.key(next)) || line.key(next).equals("-")) {
            next++;
        }
        Draft whole = monthFirst(line, next);
        whole = whole != null ? whole : year(line, next);
        return whole == null ? null : part(whole, edge.value());
    }

    private static Draft part(Draft whole, String edge) {
        if (whole.from == null || whole.to == null) {
            return new Draft(whole.end, null, null, whole.normal + "/" + edge);
        }
        long third = (whole.to.toEpochDay() - whole.from.toEpochDay()) / 3;
        LocalDate from = edge.equals("early")
                ? whole.from
                : whole.from.plusDays(edge.equals("mid") ? third : 2 * third);
        LocalDate to = edge.equals("late") ? whole.to : whole.to.minusDays(edge.equals("mid") ? third : 2 * third);
        return new Draft(whole.end, from, to, whole.normal + "/" + edge);
    }

    private @Nullable Draft weekday(Line line, int at) {
        PhraseTable.Match name = weekdays.at(line, at);
        if (name == null || line.key(at).length() < 4 && !line.isCapital(at)
                || Set.of("sat", "sun", "mon", "wed").contains(line.key(at)) && !line.key(at + 1).equals(".")) {
            return null;
        }
        int end = at + name.length();
        PhraseTable.Match part = dayParts.at(line, end);
        end += part == null ? 0 : part.length();
        DayOfWeek day = DayOfWeek.of(Integer.parseInt(name.value()));
        Draft after = line.key(end).equals(",") ? monthFirst(line, end + 1) : null;
        if (after != null && !after.normal.startsWith("month")) {
            return after;
        }
        String normal = "weekday:" + day.name().substring(0, 3).toLowerCase(Locale.ROOT);
        if (today == null) {
            return new Draft(end, null, null, normal);
        }
        LocalDate date = line.key(at - 1).equals("next")
                ? today.with(TemporalAdjusters.next(day))
                : today.with(TemporalAdjusters.previousOrSame(day));
        return new Draft(end, date, date, normal);
    }

    /// "yesterday", "the same day", "noon".
    private @Nullable Draft named(Line line, int at) {
        PhraseTable.Match clock = clockWords.at(line, at);
        if (clock != null) {
            return new Draft(at + clock.length(), null, null, "time:" + clock.value());
        }
        PhraseTable.Match relative = relatives.at(line, at);
        relative = relative != null ? relative : days.at(line, at);
        if (relative == null) {
            return null;
        }
        int end = at + relative.length();
        PhraseTable.Match part = dayParts.at(line, end);
        end += part == null ? 0 : part.length();
        boolean isCounted = relatives.isAt(line, at) && today != null;
        LocalDate date = isCounted && today != null ? today.plusDays(Integer.parseInt(relative.value())) : null;
        return new Draft(end, date, date, "day:" + (relatives.isAt(line, at) ? "today" : "then") + relative.value());
    }

    /// "next summer", "the fall of next year"; the bare "in summer" tells no one day.
    private @Nullable Draft season(Line line, int at) {
        PhraseTable.Match shift = shifts.at(line, at);
        PhraseTable.Match season = seasons.at(line, shift == null ? at : at + shift.length());
        if (season == null) {
            return null;
        }
        int end = at + season.length() + (shift == null ? 0 : shift.length());
        if (shift != null) {
            return new Draft(end, null, null, "season:" + season.value() + ":" + shift.value());
        }
        PhraseTable.Match year = line.key(end).equals("of") ? shifts.at(line, end + 1) : null;
        PhraseTable.Match period = year == null ? null : periods.at(line, end + 1 + year.length());
        return year == null || period == null || !period.value().equals("Y")
                ? null
                : new Draft(end + 1 + year.length() + period.length(), null, null,
                        "season:" + season.value() + ":" + year.value());
    }

    /// "the 21st century".
    private @Nullable Draft century(Line line, int at) {
        String key = line.key(at);
        String number = isOrdinal(key) ? key.substring(0, key.length() - 2) : ordinals.value(key);
        boolean isCentury = number != null && "100Y".equals(periods.value(line.key(at + 1)));
        return isCentury ? new Draft(at + 2, null, null, ERA + number + "/century") : null;
    }

    /// "since the end of the Cold War": a span of time told by what it began with. A year in it tells more by itself.
    private @Nullable Draft era(Line line, int at) {
        PhraseTable.Match era = eras.at(line, at);
        if (era == null) {
            return century(line, at);
        }
        StringBuilder event = new StringBuilder(ERA);
        int first = at + era.length();
        for (int i = first; i < Math.min(line.size(), first + LONGEST_EVENT) && line.isWord(i)
                && !line.isNumber(i); i++) {
            event.append(line.stem(i)).append(' ');
            if (events.has(line.key(i))) {
                return new Draft(i + 1, null, null, event.append('/').append(era.value()).toString());
            }
        }
        return null;
    }

    /// "last week", "earlier this month", "semana pasada".
    private @Nullable Draft shifted(Line line, int at) {
        PhraseTable.Match shift = shifts.at(line, at);
        if (shift != null) {
            PhraseTable.Match period = periods.at(line, at + shift.length());
            return period == null
                    ? null
                    : shifted(at + shift.length() + period.length(), period.value(), shift.value());
        }
        PhraseTable.Match period = periods.at(line, at);
        PhraseTable.Match after = period == null ? null : shiftsAfter.at(line, at + period.length());
        return period == null || after == null
                ? null
                : shifted(at + period.length() + after.length(), period.value(), after.value());
    }

    private @Nullable Draft shifted(int end, String period, String shift) {
        int steps = Integer.parseInt(shift);
        String normal = "shift:" + steps + period;
        if (today == null || period.equals("h") || period.equals("m") || period.equals("D")) {
            return new Draft(end, null, null, normal);
        }
        return switch (period) {
            case "W" -> span(end, today.plusWeeks(steps).with(DayOfWeek.MONDAY),
                    today.plusWeeks(steps).with(DayOfWeek.SUNDAY), normal);
            case "E" -> span(end, today.plusWeeks(steps).with(DayOfWeek.SATURDAY),
                    today.plusWeeks(steps).with(DayOfWeek.SUNDAY), normal);
            case "M" -> span(end, today.plusMonths(steps).withDayOfMonth(1),
                    today.plusMonths(steps).with(TemporalAdjusters.lastDayOfMonth()), normal);
            case "Y" -> span(end, today.plusYears(steps).withDayOfYear(1),
                    today.plusYears(steps).with(TemporalAdjusters.lastDayOfYear()), normal);
            default -> new Draft(end, null, null, normal);
        };
    }

    private static Draft span(int end, LocalDate from, LocalDate to, String normal) {
        return new Draft(end, from, to, normal);
    }

    /// "42-day", "two years", "three weeks ago".
    private @Nullable Draft duration(Line line, int at) {
        Draft compound = compound(line, at);
        if (compound != null) {
            return compound;
        }
        NumberReader.Read read = counted(line, at);
        if (read == null || ages.end(line, at, read.end()) >= 0 || isOrdinal(line.key(read.end() - 1))) {
            return null;
        }
        int start = line.key(read.end()).equals("-") ? read.end() + 1 : read.end();
        PhraseTable.Match period = periods.at(line, start);
        if (period == null || isAge(line, start + period.length())) {
            return null;
        }
        int end = start + period.length();
        PhraseTable.Match more = halvesMore.at(line, end);
        end += more == null ? 0 : more.length();
        boolean isAgo = ago.isAt(line, end) && !line.key(end).equals("before");
        boolean isArticle = more == null && isArticle(line, at);
        return isArticle && !isAgo && !isLasting(line, at)
                ? null
                : lasting(end + (isAgo ? 1 : 0), read.value() + (more == null ? 0 : HALF), period.value(), isAgo);
    }

    /// How many periods are counted here: "two", "two and a half", "half a", and one after an article; or null.
    private NumberReader.@Nullable Read counted(Line line, int at) {
        PhraseTable.Match half = halves.at(line, at);
        if (half != null) {
            return new NumberReader.Read(HALF, at + half.length(), false);
        }
        NumberReader.Read read = isArticle(line, at)
                ? new NumberReader.Read(1, at + 1, false)
                : numbers.at(line, at);
        PhraseTable.Match more = read == null ? null : halvesMore.at(line, read.end());
        return read == null || more == null
                ? read
                : new NumberReader.Read(read.value() + HALF, read.end() + more.length(), read.figures());
    }

    private static boolean isArticle(Line line, int at) {
        return line.key(at).equals("a") || line.key(at).equals("an");
    }

    /// Whether an article counts here: "about an hour", "for a year".
    private boolean isLasting(Line line, int at) {
        return hedges.isAt(line, at - 1) || hedges.isAt(line, at - 2) || lasting.has(line.key(at - 1));
    }

    /// "the 21st century" is no length of time.
    private static boolean isOrdinal(String key) {
        return !key.isEmpty() && Character.isDigit(key.charAt(0)) && Character.isLetter(key.charAt(key.length() - 1));
    }

    private static boolean isAge(Line line, int at) {
        return line.key(at).equals("old") || line.key(at).equals("-") && line.key(at + 1).equals("old")
                || line.key(at - 1).startsWith("year-old");
    }

    private @Nullable Draft compound(Line line, int at) {
        String key = line.key(at);
        int dash = key.indexOf('-');
        String period = dash < 1 ? null : periods.value(key.substring(dash + 1));
        if (period == null) {
            return null;
        }
        int count = digits(key.substring(0, dash));
        double value = count;
        if (count < 0) {
            String word = numbersOf(key.substring(0, dash));
            if (word == null) {
                return null;
            }
            value = Double.parseDouble(word);
        }
        return lasting(at + 1, value, period, false);
    }

    private @Nullable String numbersOf(String word) {
        return numbers.word(word);
    }

    private Draft lasting(int end, double count, String period, boolean isAgo) {
        double days = count * switch (period) {
            case "D" -> 1;
            case "E" -> 2;
            case "W" -> 7;
            case "M" -> 30;
            case "Y" -> 365;
            case "10Y" -> 3650;
            case "100Y" -> 36500;
            case "h" -> 1.0 / 24;
            default -> 1.0 / 1440;
        };
        String normal = (isAgo ? "ago:" : "duration:") + "P" + trim(days) + "D";
        return new Draft(end, null, null, normal);
    }

    private static String trim(double days) {
        return days == Math.rint(days) ? Long.toString((long) days) : String.format(Locale.ROOT, "%.3f", days);
    }

    /// "2019", "1990s", where nothing is counted by it.
    private @Nullable Draft year(Line line, int at) {
        String word = line.word(at);
        boolean isDecade = word.length() == 5 && word.endsWith("s");
        int year = word.length() == 4 || isDecade ? digits(word.substring(0, 4)) : -1;
        if (year < 1500 || year > 2100 || isMoneyBefore(line, at)) {
            return null;
        }
        boolean isCount = line.isContent(at + 1) && !line.isCapital(at + 1) && line.key(at + 1).endsWith("s")
                && !Set.of("in", "of", "since", "until", "by", "from", "before", "after").contains(line.key(at - 1));
        if (isCount) {
            return null;
        }
        return new Draft(at + 1, LocalDate.of(year, 1, 1), LocalDate.of(isDecade ? year + 9 : year, 12, 31),
                "year:" + word);
    }

    private static boolean isMoneyBefore(Line line, int at) {
        return Set.of("$", "€", "£", "#").contains(line.key(at - 1));
    }

    private record Draft(int end, @Nullable LocalDate from, @Nullable LocalDate to, String normal) {}
}
