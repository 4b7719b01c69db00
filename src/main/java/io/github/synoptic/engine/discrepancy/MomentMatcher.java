package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.mention.Moment;

import java.time.LocalDate;

/// Whether two moments are the same, and whether they can be set against each other.
final class MomentMatcher {
    /// So many times as long as the other one length may be to be set against it.
    private static final double MOST_TIMES = 12;
    /// So far apart two times may be of which one is told by a word, and be the same: in hours.
    private static final double VAGUE = 2.5;
    private static final double DAY = 24;
    private static final int MONTH = 30;
    private static final int YEAR = 365;
    /// So many times as long as the other one length may be, and be the same rounded.
    private static final double ROUNDED = 1.1;

    private static final String WEEKDAY = "weekday:";

    private MomentMatcher() {}

    /// Whether the two mean the same day or one lies within the other.
    static boolean isSame(Moment x, Moment y) {
        LocalDate fromX = x.from();
        LocalDate toX = x.to();
        LocalDate fromY = y.from();
        LocalDate toY = y.to();
        if (fromX != null && toX != null && fromY != null && toY != null) {
            return !fromX.isAfter(toY) && !fromY.isAfter(toX);
        }
        if (areSeasons(x, y) || sort(x).equals("era") && sort(y).equals("era")) {
            // What says less may be the same: "since the war", "since the end of the war".
            return x.normal().startsWith(y.normal()) || y.normal().startsWith(x.normal());
        }
        boolean areTimes = sort(x).equals("time") && sort(y).equals("time");
        if (sort(x).equals("length") && sort(y).equals("length") && isRound(x) != isRound(y)) {
            return Math.max(days(x), days(y)) <= ROUNDED * Math.min(days(x), days(y));
        }
        return areTimes && (isVague(x) || isVague(y))
                ? Math.abs(hours(x) - hours(y)) <= VAGUE || Math.abs(hours(x) - hours(y)) >= DAY - VAGUE
                : x.normal().equals(y.normal());
    }

    /// Whether the two are of a sort that can be set against each other and are not the same.
    static boolean differ(Moment x, Moment y) {
        boolean areFar = sort(x).equals("length") && sort(y).equals("length") && !areOfOneOrder(days(x), days(y));
        boolean areOfTwoWays = sort(x).equals("distance")
                && x.normal().charAt(0) != y.normal().charAt(0);
        boolean isOpen = isUndated(x) && y.normal().startsWith(WEEKDAY)
                || isUndated(y) && x.normal().startsWith(WEEKDAY);
        if (isSame(x, y) || !sort(x).equals(sort(y)) || areFar || areOfTwoWays || isOpen) {
            return false;
        }
        boolean areMonths = month(x) > 0 && month(y) > 0;
        boolean isVague = x.normal().startsWith("month") != y.normal().startsWith("month") && !x.normal().contains("/")
                && !y.normal().contains("/");
        boolean isPart = areMonths && month(x) == month(y)
                && (x.normal().startsWith(y.normal()) || y.normal().startsWith(x.normal()));
        return !isPart && (!areMonths || !isVague || month(x) != month(y));
    }

    /// Whether a day is counted from today, and nothing tells when that was: it may be any weekday.
    private static boolean isUndated(Moment moment) {
        return moment.normal().startsWith("day:today") && moment.from() == null;
    }

    /// Whether both count from today in one period: "last week" and "this week".
    static boolean areOfOnePeriod(Moment x, Moment y) {
        return x.normal().startsWith("shift:") && y.normal().startsWith("shift:")
                && x.normal().charAt(x.normal().length() - 1) == y.normal().charAt(y.normal().length() - 1);
    }

    /// Whether both are lengths of time, of which one is less than twice the other: "14 months" and "a year and a half".
    static boolean areOfOneLength(Moment x, Moment y) {
        return sort(x).equals("length") && sort(y).equals("length")
                && Math.max(days(x), days(y)) < 2 * Math.min(days(x), days(y));
    }

    /// Whether both are seasons: "next summer" and "the fall of next year".
    static boolean areSeasons(Moment x, Moment y) {
        return sort(x).equals("season") && sort(y).equals("season");
    }

    /// Whether both are days or parts of one month: "Oct. 3" and "Oct. 13", "late March" and "early March".
    static boolean areOfOneMonth(Moment x, Moment y) {
        boolean areDays = x.normal().startsWith("date:") && y.normal().startsWith("date:");
        boolean areParts = x.normal().startsWith("month:") && x.normal().contains("/")
                && y.normal().startsWith("month:") && y.normal().contains("/");
        return (areDays || areParts) && month(x) == month(y);
    }

    /// Whether one may be a mistake for the other: not hours for years.
    private static boolean areOfOneOrder(double x, double y) {
        return Math.max(x, y) <= MOST_TIMES * Math.min(x, y);
    }

    /// Whether a length is told in months or years, so that one in days may be the same: "57 days" and "two months".
    private static boolean isRound(Moment length) {
        return days(length) >= MONTH && (days(length) % MONTH == 0 || days(length) % YEAR == 0);
    }

    /// Whether a time is told by a word: "dawn".
    private static boolean isVague(Moment time) {
        return time.normal().startsWith("time:~");
    }

    /// What the moment tells: a `day`, a `time` of day, a `length` or a `year`.
    static String sort(Moment moment) {
        String normal = moment.normal();
        String sort = normal.substring(0, normal.indexOf(':'));
        return switch (sort) {
            case "time" -> "time";
            case "duration" -> "length";
            case "weekday" -> "weekday";
            case "year" -> "year";
            case "ago", "shift" -> "distance";
            case "season", "era" -> sort;
            case "day" -> normal.startsWith("day:t") ? "weekday" : "day";
            default -> "day";
        };
    }

    /// The days of a length: 42 of `duration:P42D`.
    private static double days(Moment length) {
        String normal = length.normal();
        return Double.parseDouble(normal.substring(normal.indexOf('P') + 1, normal.length() - 1));
    }

    /// The hours of a time since midnight.
    static double hours(Moment time) {
        String normal = time.normal();
        int colon = normal.lastIndexOf(':');
        return Double.parseDouble(normal.substring(colon - 2, colon))
                + Double.parseDouble(normal.substring(colon + 1)) / 60;
    }

    private static int month(Moment moment) {
        String normal = moment.normal();
        boolean isCalendar = normal.startsWith("month:") || normal.startsWith("date:");
        int at = normal.indexOf(':') + 1;
        return isCalendar ? Integer.parseInt(normal.substring(at, at + 2)) : -1;
    }
}
