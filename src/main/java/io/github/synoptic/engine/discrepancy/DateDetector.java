package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.Moment;
import io.github.synoptic.engine.mention.PhraseTable;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Days, times and periods of the same thing that differ.
final class DateDetector implements Detector {
    /// So many times as long as the other one length may be to be set against it.
    private static final double MOST_TIMES = 12;
    /// What is left of the confidence where the words nearest to the two days differ.
    private static final double APART = 0.75;
    /// The confidence in two days of one month that such sentences tell, whatever the words about them.
    private static final double SOLE = 0.45;
    /// How much context two moments need that stand alone beside the same words, in shared words.
    private static final double SOLE_CONTEXT = 0.6;
    private static final double STYLE = 0.15;
    /// So far apart two times may be of which one is told by a word, and be the same: in hours.
    private static final double VAGUE = 2.5;
    private static final double DAY = 24;
    /// So far apart two times may be of which one is told as "about" or "shortly before", and be the same: in hours.
    private static final double ABOUT = 0.3;
    private static final int MONTH = 30;
    private static final int YEAR = 365;
    /// So many times as long as the other one length may be, and be the same rounded.
    private static final double ROUNDED = 1.1;

    @Override
    public List<Finding> detect(Evidence evidence) {
        List<Finding> found = new ArrayList<>();
        for (LinkedLines lines : evidence.links()) {
            List<Moment> inA = evidence.a().moments(lines.link().a());
            List<Moment> inB = evidence.b().moments(lines.link().b());
            for (Moment x : inA) {
                for (Moment y : inB) {
                    addStyle(evidence, lines, x, y, found);
                    boolean isTold = inB.stream().anyMatch(m -> isSame(x, m))
                            || inA.stream().anyMatch(m -> isSame(m, y));
                    if (!isTold && differ(x, y) && !areAbout(evidence, x, y)) {
                        Finding finding = finding(evidence, lines, x, y);
                        if (finding != null) {
                            found.add(finding);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static @Nullable Finding finding(Evidence evidence, LinkedLines lines, Moment x, Moment y) {
        Span a = x.span();
        Span b = y.span();
        double context = lines.context(a, b, evidence.options().contextReach());
        boolean isSlot = lines.isSameSlot(lines.a().tokenAt(a.start()), lines.b().tokenAt(b.start()));
        double score = context + (isSlot ? 1 : 0);
        int shorter = Math.min(lines.pairs().a().contentCount(), lines.pairs().b().contentCount());
        boolean isNear = lines.sharesNearest(a, b) || areAlone(evidence, lines, x, y);
        double needed = Math.min(evidence.options().contextNeeded(), 0.35 * shorter);
        boolean isSole = isSole(evidence, lines, x, y);
        boolean isBare = areOfOneMonth(x, y) || areOfOnePeriod(x, y);
        if (score < needed && isSole && lines.isSure() && isBare) {
            return Finding.of(Kind.DATE, lines.link(), a, b, SOLE, "date." + sort(x));
        }
        needed = isSole && isNear && !sort(x).equals("weekday") ? Math.min(SOLE_CONTEXT, needed) : needed;
        if (score < (isNear ? Math.min(0.9, needed) : needed)) {
            return null;
        }
        double confidence = evidence.trust(lines) * Math.min(0.9, 0.4 + 0.1 * score) * (isNear ? 1 : APART);
        return Finding.of(Kind.DATE, lines.link(), a, b, confidence, "date." + sort(x));
    }

    /// Whether each sentence tells one moment of this sort alone.
    private static boolean isSole(Evidence evidence, LinkedLines lines, Moment x, Moment y) {
        return count(evidence.a(), lines.link().a(), sort(x)) == 1
                && count(evidence.b(), lines.link().b(), sort(y)) == 1;
    }

    /// Whether both count from today in one period: "last week" and "this week".
    private static boolean areOfOnePeriod(Moment x, Moment y) {
        return x.normal().startsWith("shift:") && y.normal().startsWith("shift:")
                && x.normal().charAt(x.normal().length() - 1) == y.normal().charAt(y.normal().length() - 1);
    }

    /// Whether both are days of one month: "Oct. 3" and "Oct. 13".
    private static boolean areOfOneMonth(Moment x, Moment y) {
        return x.normal().startsWith("date:") && y.normal().startsWith("date:") && month(x) == month(y);
    }

    /// Whether each sentence tells one length of time, or one time of day, alone: "a four-year contract" and "his contract
    /// runs for five years".
    private static boolean areAlone(Evidence evidence, LinkedLines lines, Moment x, Moment y) {
        String sort = sort(x);
        return (sort.equals("length") || sort.equals("time")) && sort.equals(sort(y)) && isSole(evidence, lines, x, y);
    }

    /// Whether one may be a mistake for the other: not hours for years.
    private static boolean areOfOneOrder(double x, double y) {
        return Math.max(x, y) <= MOST_TIMES * Math.min(x, y);
    }

    /// The days of a length: 42 of `duration:P42D`.
    private static double days(Moment length) {
        String normal = length.normal();
        return Double.parseDouble(normal.substring(normal.indexOf('P') + 1, normal.length() - 1));
    }

    private static long count(Account account, int sentence, String sort) {
        return account.moments(sentence).stream().filter(moment -> sort(moment).equals(sort)).count();
    }

    /// The same day written in another way: "Sept. 14" and "September 14".
    private static void addStyle(Evidence evidence, LinkedLines lines, Moment x, Moment y, List<Finding> found) {
        String first = evidence.a().words(x.span()).replaceAll("[\\s,.]", "");
        String second = evidence.b().words(y.span()).replaceAll("[\\s,.]", "");
        if (x.normal().equals(y.normal()) && !first.equalsIgnoreCase(second)) {
            found.add(Finding.of(Kind.DATE, lines.link(), x.span(), y.span(), STYLE, "date.style").asStyle(true));
        }
    }

    /// Whether the two mean the same day or one lies within the other.
    static boolean isSame(Moment x, Moment y) {
        LocalDate fromX = x.from();
        LocalDate toX = x.to();
        LocalDate fromY = y.from();
        LocalDate toY = y.to();
        if (fromX != null && toX != null && fromY != null && toY != null) {
            return !fromX.isAfter(toY) && !fromY.isAfter(toX);
        }
        boolean areTimes = sort(x).equals("time") && sort(y).equals("time");
        if (sort(x).equals("length") && sort(y).equals("length") && isRound(x) != isRound(y)) {
            return Math.max(days(x), days(y)) <= ROUNDED * Math.min(days(x), days(y));
        }
        return areTimes && (isVague(x) || isVague(y))
                ? Math.abs(hours(x) - hours(y)) <= VAGUE || Math.abs(hours(x) - hours(y)) >= DAY - VAGUE
                : x.normal().equals(y.normal());
    }

    /// Whether a length is told in months or years, so that one in days may be the same: "57 days" and "two months".
    private static boolean isRound(Moment length) {
        return days(length) >= MONTH && (days(length) % MONTH == 0 || days(length) % YEAR == 0);
    }

    /// Whether two times are near each other of which one is told as "about" or "shortly before".
    private static boolean areAbout(Evidence evidence, Moment x, Moment y) {
        boolean areTimes = sort(x).equals("time") && sort(y).equals("time");
        return areTimes && Math.abs(hours(x) - hours(y)) <= ABOUT
                && (isHedged(evidence.a(), x) || isHedged(evidence.b(), y));
    }

    private static boolean isHedged(Account account, Moment time) {
        Line line = account.line(time.sentence());
        int at = line.tokenAt(time.span().start());
        PhraseTable nearly = account.lexicon().list("nearTime");
        return nearly.isAt(line, at - 1) || nearly.isAt(line, at - 2);
    }

    /// Whether a time is told by a word: "dawn".
    private static boolean isVague(Moment time) {
        return time.normal().startsWith("time:~");
    }

    /// The hours of a time since midnight.
    private static double hours(Moment time) {
        String normal = time.normal();
        int colon = normal.lastIndexOf(':');
        return Double.parseDouble(normal.substring(colon - 2, colon))
                + Double.parseDouble(normal.substring(colon + 1)) / 60;
    }

    /// Whether the two are of a sort that can be set against each other and are not the same.
    static boolean differ(Moment x, Moment y) {
        boolean areFar = sort(x).equals("length") && sort(y).equals("length") && !areOfOneOrder(days(x), days(y));
        boolean areOfTwoWays = sort(x).equals("distance")
                && x.normal().charAt(0) != y.normal().charAt(0);
        if (isSame(x, y) || !isComparable(sort(x), sort(y)) || areFar || areOfTwoWays) {
            return false;
        }
        boolean areMonths = month(x) > 0 && month(y) > 0;
        boolean isVague = x.normal().startsWith("month") != y.normal().startsWith("month") && !x.normal().contains("/")
                && !y.normal().contains("/");
        boolean isPart = areMonths && month(x) == month(y)
                && (x.normal().startsWith(y.normal()) || y.normal().startsWith(x.normal()));
        return !isPart && (!areMonths || !isVague || month(x) != month(y));
    }

    private static boolean isComparable(String x, String y) {
        return x.equals(y);
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
            case "day" -> normal.startsWith("day:t") ? "weekday" : "day";
            default -> "day";
        };
    }

    private static int month(Moment moment) {
        String normal = moment.normal();
        boolean isCalendar = normal.startsWith("month:") || normal.startsWith("date:");
        int at = normal.indexOf(':') + 1;
        return isCalendar ? Integer.parseInt(normal.substring(at, at + 2)) : -1;
    }
}
