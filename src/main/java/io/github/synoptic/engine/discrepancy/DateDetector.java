package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.Moment;
import io.github.synoptic.engine.mention.PhraseTable;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Days, times and periods of the same thing that differ.
final class DateDetector implements Detector {
    /// What is left of the confidence where the words nearest to the two days differ.
    private static final double APART = 0.75;
    /// The confidence in two days of one month that such sentences tell, whatever the words about them.
    private static final double SOLE = 0.45;
    /// How much context two moments need that stand alone beside the same words, in shared words.
    private static final double SOLE_CONTEXT = 0.6;
    private static final double STYLE = 0.15;
    /// So far apart two times may be of which one is told as "about" or "shortly before", and be the same: in hours.
    private static final double ABOUT = 0.3;
    @Override
    public List<Finding> detect(Evidence evidence) {
        List<Finding> found = new ArrayList<>();
        for (LinkedLines lines : evidence.links()) {
            List<Moment> inA = evidence.a().moments(lines.link().a());
            List<Moment> inB = evidence.b().moments(lines.link().b());
            for (Moment x : inA) {
                for (Moment y : inB) {
                    addStyle(evidence, lines, x, y, found);
                    boolean isTold = inB.stream().anyMatch(m -> MomentMatcher.isSame(x, m))
                            || inA.stream().anyMatch(m -> MomentMatcher.isSame(m, y));
                    if (!isTold && MomentMatcher.differ(x, y) && !areAbout(evidence, x, y)) {
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
        boolean isBare = MomentMatcher.areOfOneMonth(x, y) || MomentMatcher.areOfOnePeriod(x, y)
                || MomentMatcher.areOfOneLength(x, y) || MomentMatcher.areSeasons(x, y);
        if (score < needed && isSole && lines.isSure() && isBare) {
            return Finding.of(Kind.DATE, lines.link(), a, b, SOLE, "date." + MomentMatcher.sort(x));
        }
        needed = isSole && isNear && !MomentMatcher.sort(x).equals("weekday") ? Math.min(SOLE_CONTEXT, needed) : needed;
        if (score < (isNear ? Math.min(0.9, needed) : needed)) {
            return null;
        }
        double confidence = evidence.trust(lines) * Math.min(0.9, 0.4 + 0.1 * score) * (isNear ? 1 : APART);
        return Finding.of(Kind.DATE, lines.link(), a, b, confidence, "date." + MomentMatcher.sort(x));
    }

    /// Whether each sentence tells one moment of this sort alone.
    private static boolean isSole(Evidence evidence, LinkedLines lines, Moment x, Moment y) {
        return count(evidence.a(), lines.link().a(), MomentMatcher.sort(x)) == 1
                && count(evidence.b(), lines.link().b(), MomentMatcher.sort(y)) == 1;
    }

    /// Whether each sentence tells one length of time, one time of day, or one era alone: "a four-year contract" and "his contract
    /// runs for five years".
    private static boolean areAlone(Evidence evidence, LinkedLines lines, Moment x, Moment y) {
        String sort = MomentMatcher.sort(x);
        return Set.of("length", "time", "era").contains(sort) && sort.equals(MomentMatcher.sort(y))
                && isSole(evidence, lines, x, y);
    }

    private static long count(Account account, int sentence, String sort) {
        return account.moments(sentence).stream().filter(moment -> MomentMatcher.sort(moment).equals(sort)).count();
    }

    /// The same day written in another way: "Sept. 14" and "September 14".
    private static void addStyle(Evidence evidence, LinkedLines lines, Moment x, Moment y, List<Finding> found) {
        String first = evidence.a().words(x.span()).replaceAll("[\\s,.]", "");
        String second = evidence.b().words(y.span()).replaceAll("[\\s,.]", "");
        if (x.normal().equals(y.normal()) && !first.equalsIgnoreCase(second)) {
            found.add(Finding.of(Kind.DATE, lines.link(), x.span(), y.span(), STYLE, "date.style").asStyle(true));
        }
    }

    /// Whether two times are near each other of which one is told as "about" or "shortly before".
    private static boolean areAbout(Evidence evidence, Moment x, Moment y) {
        boolean areTimes = MomentMatcher.sort(x).equals("time") && MomentMatcher.sort(y).equals("time");
        return areTimes && Math.abs(MomentMatcher.hours(x) - MomentMatcher.hours(y)) <= ABOUT
                && (isHedged(evidence.a(), x) || isHedged(evidence.b(), y));
    }

    private static boolean isHedged(Account account, Moment time) {
        Line line = account.line(time.sentence());
        int at = line.tokenAt(time.span().start());
        PhraseTable nearly = account.lexicon().list("nearTime");
        return nearly.isAt(line, at - 1) || nearly.isAt(line, at - 2);
    }

}
