package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.align.Relation;
import io.github.synoptic.engine.discrepancy.WordPairs.Gap;
import io.github.synoptic.engine.discrepancy.WordPairs.Stretch;
import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.text.Span;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Two lines told to say the same, with their words paired in order.
final class LinkedLines {
    private static final int NEAREST = 5;
    /// The score from which nine of ten links were right on the reports joined by hand, 0 to 1.
    private static final double SURE = 0.9;
    /// The score from which four of five links were right there, 0 to 1.
    private static final double LIKELY = 0.8;
    private final Link link;
    private final Line a;
    private final Line b;
    private final WordPairs pairs;
    private final List<Gap> gaps;
    private final Set<String> shared;

    LinkedLines(Link link, Line a, Line b) {
        this.link = link;
        this.a = a;
        this.b = b;
        pairs = new WordPairs(Stretch.whole(a), Stretch.whole(b));
        gaps = pairs.gaps();
        shared = stems(a);
        shared.retainAll(stems(b));
    }

    /// Two sentences set against each other that no link joins.
    static LinkedLines unlinked(Line a, Line b) {
        return new LinkedLines(new Link(a.number(), b.number(), Relation.PARTIAL, false, 0, false, List.of()), a, b);
    }

    /// The stems of the words that say something.
    static Set<String> stems(Line line) {
        Set<String> stems = new HashSet<>();
        for (int i = 0; i < line.size(); i++) {
            if (line.isContent(i)) {
                stems.add(line.stem(i));
            }
        }
        return stems;
    }

    /// Whether the two sentences are sure to tell the same: most links of such a score are right. A difference that stands
    /// alone in them needs little in common beside it.
    boolean isSure() {
        return link.score() >= SURE;
    }

    /// Whether the two sentences are likely to tell the same by far: some links of such a score are wrong.
    boolean isLikely() {
        return link.score() >= LIKELY;
    }

    Link link() {
        return link;
    }

    Line a() {
        return a;
    }

    Line b() {
        return b;
    }

    /// The words paired.
    WordPairs pairs() {
        return pairs;
    }

    /// The stretches between paired words.
    List<Gap> gaps() {
        return gaps;
    }

    /// Whether the stem is in both lines and says something of the subject.
    boolean isShared(String stem) {
        return shared.contains(stem);
    }

    /// The share of the content words of the shorter line that are paired.
    double likeness() {
        return pairs.likeness();
    }

    /// The share of the different content words of the shorter line that the other has too, in whatever order.
    double overlap() {
        int shorter = Math.min(stems(a).size(), stems(b).size());
        return shorter == 0 ? 0 : (double) shared.size() / shorter;
    }

    /// Whether both words stand between the same paired words, near the same end.
    boolean isSameSlot(int tokenOfA, int tokenOfB) {
        for (Gap gap : gaps) {
            if (gap.holds(tokenOfA, tokenOfB)) {
                boolean isNearStart = tokenOfA - gap.a().from() <= 2 && tokenOfB - gap.b().from() <= 2
                        && !gap.isFirst();
                boolean isNearEnd = gap.a().to() - tokenOfA <= 3 && gap.b().to() - tokenOfB <= 3 && !gap.isLast();
                return isNearStart || isNearEnd;
            }
        }
        return false;
    }

    /// How much the words around two places have in common: the number of shared stems within so many tokens, the near
    /// ones counting full, the far ones in part.
    double context(Span spanA, Span spanB, int reach) {
        Stretch x = Stretch.of(a, spanA);
        Stretch y = Stretch.of(b, spanB);
        double sum = 0;
        for (int i = Math.max(0, x.from() - reach); i < Math.min(a.size(), x.to() + reach); i++) {
            if (distance(i, x) > 0 && a.isContent(i) && shared.contains(a.stem(i))) {
                sum += weight(i, x, y, reach);
            }
        }
        return sum;
    }

    /// Whether the nearest word before both places that is no name and says something is the same: what the figure, day or
    /// place is told of.
    boolean sharesNearest(Span spanA, Span spanB) {
        String before = nearest(a, a.tokenAt(spanA.start()), -1);
        String after = nearest(a, a.tokenAt(spanA.end() - 1), 1);
        String otherBefore = nearest(b, b.tokenAt(spanB.start()), -1);
        String otherAfter = nearest(b, b.tokenAt(spanB.end() - 1), 1);
        return areOne(before, otherBefore) || areOne(after, otherAfter) || areOne(before, otherAfter)
                || areOne(after, otherBefore);
    }

    /// Whether the nearest words before both places that say something are two: what happened there is not the same.
    boolean differsBefore(Span spanA, Span spanB) {
        String before = nearest(a, a.tokenAt(spanA.start()), -1);
        String otherBefore = nearest(b, b.tokenAt(spanB.start()), -1);
        return !before.isEmpty() && !otherBefore.isEmpty() && !areOne(before, otherBefore);
    }

    private static boolean areOne(String x, String y) {
        return !x.isEmpty() && (x.equals(y) || WordPairs.areKin(x, y));
    }

    private static String nearest(Line line, int at, int step) {
        for (int i = at + step; i >= 0 && i < line.size() && Math.abs(i - at) <= NEAREST; i += step) {
            if (line.isContent(i) && !line.hasNameLetter(i) && !line.isNumber(i)) {
                return line.stem(i);
            }
        }
        return "";
    }

    private double weight(int i, Stretch x, Stretch y, int reach) {
        for (int j = Math.max(0, y.from() - reach); j < Math.min(b.size(), y.to() + reach); j++) {
            if (distance(j, y) > 0 && a.stem(i).equals(b.stem(j))) {
                double near = Math.max(distance(i, x), distance(j, y)) <= 3 ? 1 : 0.6;
                return a.hasNameLetter(i) && b.hasNameLetter(j) ? near * 0.7 : near;
            }
        }
        return 0;
    }

    private static int distance(int at, Stretch stretch) {
        return at < stretch.from() ? stretch.from() - at : at >= stretch.to() ? at - stretch.to() + 1 : 0;
    }
}
