package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Two stretches of words, paired in order.
///
/// Pairs are the heaviest common subsequence of stems: words that say something of the subject weigh more than stop
/// words. Quadratic in the length of the stretches.
final class WordPairs {
    /// The fewest words, stop words too, by which a short quotation is known again.
    private static final int LEAST_WORDS = 4;
    /// The share of the words of the longer one that is asked then, 0 to 1.
    private static final double MOSTLY = 0.6;
    private static final int CONTENT = 10;
    private static final int KIN = 7;
    private static final int FUNCTION = 2;
    private static final int RUN = 3;
    private static final int KIN_PREFIX = 5;
    private static final int LEAST_PHRASE = 3;
    private final Stretch a;
    private final Stretch b;
    private final int[] inB;
    private final int[] inA;
    private String[] stemsA = {};
    private String[] stemsB = {};

    WordPairs(Stretch a, Stretch b) {
        this.a = a;
        this.b = b;
        inB = new int[a.size()];
        Arrays.fill(inB, -1);
        inA = new int[b.size()];
        Arrays.fill(inA, -1);
        pair();
        for (int i = 0; i < inB.length; i++) {
            if (inB[i] >= 0) {
                inA[inB[i]] = i;
            }
        }
    }

    /// Tokens of one line, from one to before another.
    record Stretch(Line line, int from, int to) {
        static Stretch of(Line line, Span span) {
            int from = line.tokenAt(span.start());
            int to = from;
            while (to < line.size() && line.token(to).span().start() < span.end()) {
                to++;
            }
            return new Stretch(line, from, to);
        }

        static Stretch whole(Line line) {
            return new Stretch(line, 0, line.size());
        }

        int size() {
            return to - from;
        }

        int contentCount() {
            int count = 0;
            for (int i = from; i < to; i++) {
                count += line.isContent(i) ? 1 : 0;
            }
            return count;
        }

        /// The beginnings of its content words: words that can be paired have the same.
        Set<String> starts() {
            Set<String> starts = new HashSet<>();
            for (int i = from; i < to; i++) {
                if (line.isContent(i)) {
                    starts.add(start(line, i));
                }
            }
            return starts;
        }

        /// Whether no content word here stands there too, in whatever form.
        boolean sharesNone(Stretch other) {
            Set<String> starts = starts();
            starts.retainAll(other.starts());
            return starts.isEmpty();
        }

        /// The beginning of the stem, by which forms of one word are told.
        private static String start(Line line, int token) {
            String stem = line.stem(token);
            return stem.length() <= KIN_PREFIX ? stem : stem.substring(0, KIN_PREFIX);
        }

        boolean hasContent() {
            return contentCount() > 0;
        }

        @Nullable
        Span span() {
            int first = from;
            int last = to;
            while (first < last && !line.isWord(first)) {
                first++;
            }
            while (last > first && !line.isWord(last - 1)) {
                last--;
            }
            return last > first ? line.span(first, last) : null;
        }
    }

    /// A pair counts more where it goes on from the pair before it, so that runs of words stay together.
    private void pair() {
        stemsA = stems(a);
        stemsB = stems(b);
        int[][] best = new int[a.size() + 1][b.size() + 1];
        int[][] here = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                int weight = weight(i, j);
                if (weight > 0) {
                    int goesOn = here[i + 1][j + 1] > 0 ? here[i + 1][j + 1] + RUN : 0;
                    here[i][j] = weight + Math.max(best[i + 1][j + 1], goesOn);
                }
                best[i][j] = Math.max(here[i][j], Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        walk(best, here);
    }

    private static String[] stems(Stretch stretch) {
        String[] stems = new String[stretch.size()];
        for (int i = 0; i < stems.length; i++) {
            stems[i] = stretch.line.stem(stretch.from + i);
        }
        return stems;
    }

    private void walk(int[][] best, int[][] here) {
        int i = 0;
        int j = 0;
        boolean isBound = false;
        while (i < a.size() && j < b.size()) {
            if (here[i][j] > 0 && (isBound || best[i][j] == here[i][j])) {
                isBound = here[i + 1][j + 1] > 0 && here[i][j] == weight(i, j) + here[i + 1][j + 1] + RUN;
                inB[i++] = j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private int weight(int i, int j) {
        int atA = a.from + i;
        int atB = b.from + j;
        if (!a.line.isWord(atA) || !b.line.isWord(atB)) {
            return 0;
        }
        if (stemsA[i].equals(stemsB[j])) {
            return a.line.isFunction(atA) ? FUNCTION : CONTENT;
        }
        if (!a.line.isContent(atA) || !b.line.isContent(atB)) {
            return 0;
        }
        return Masked.isSame(a.line.key(atA), b.line.key(atB)) ? CONTENT : areKin(stemsA[i], stemsB[j]) ? KIN : 0;
    }

    /// Whether two stems have so much of their beginning in common that they are forms of one word: "pregnanc" and
    /// "pregnant". Figures never are.
    static boolean areKin(String x, String y) {
        int shorter = Math.min(x.length(), y.length());
        if (shorter < KIN_PREFIX || Character.isDigit(x.charAt(0))
                || Math.abs(x.length() - y.length()) > KIN_PREFIX - 1) {
            return false;
        }
        int same = 0;
        while (same < shorter && x.charAt(same) == y.charAt(same)) {
            same++;
        }
        return same >= KIN_PREFIX && same >= shorter - 2;
    }

    Stretch a() {
        return a;
    }

    Stretch b() {
        return b;
    }

    /// The place in B's line of the word that stands for this token of A's line, or -1.
    int partner(int tokenOfA) {
        int i = tokenOfA - a.from;
        return i < 0 || i >= inB.length || inB[i] < 0 ? -1 : b.from + inB[i];
    }

    /// The place in A's line of the word that stands for this token of B's line, or -1.
    int partnerOfB(int tokenOfB) {
        int j = tokenOfB - b.from;
        return j < 0 || j >= inA.length || inA[j] < 0 ? -1 : a.from + inA[j];
    }

    /// What the other line has in the place of these words of one line: from behind the last pair before them to before the
    /// first pair behind them.
    Stretch inPlaceOf(Stretch stretch, boolean isOfA) {
        int[] partners = isOfA ? inB : inA;
        Stretch own = isOfA ? a : b;
        Stretch other = isOfA ? b : a;
        int before = stretch.from() - own.from - 1;
        while (before >= 0 && partners[before] < 0) {
            before--;
        }
        int after = stretch.to() - own.from;
        while (after < partners.length && partners[after] < 0) {
            after++;
        }
        return new Stretch(other.line, other.from + (before < 0 ? 0 : partners[before] + 1),
                after < partners.length ? other.from + partners[after] : other.to);
    }

    /// The number of content words paired.
    int paired() {
        int count = 0;
        for (int i = 0; i < inB.length; i++) {
            count += inB[i] >= 0 && a.line.isContent(a.from + i) ? 1 : 0;
        }
        return count;
    }

    /// The number of content words paired that have no capital letter on both sides, as names have.
    int pairedPlain() {
        int count = 0;
        for (int i = 0; i < inB.length; i++) {
            boolean isContent = inB[i] >= 0 && a.line.isContent(a.from + i);
            count += isContent && !(a.line.hasNameLetter(a.from + i) && b.line.hasNameLetter(b.from + inB[i])) ? 1 : 0;
        }
        return count;
    }

    /// The number of words paired, stop words among them.
    int pairedWords() {
        return (int) Arrays.stream(inB).filter(j -> j >= 0).count();
    }

    /// The number of words in the longest run that stands unbroken on both sides.
    int longestRun() {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < inB.length; i++) {
            boolean goesOn = i > 0 && inB[i] >= 0 && inB[i - 1] == inB[i] - 1;
            run = inB[i] < 0 ? 0 : goesOn ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /// The share of the content words of the shorter stretch that are paired.
    double likeness() {
        int shorter = Math.min(a.contentCount(), b.contentCount());
        return shorter == 0 ? 0 : (double) paired() / shorter;
    }

    /// Whether the shorter stretch is one phrase of some content words and stands unbroken, but for stop words, in the other.
    boolean isPhrase() {
        int shorter = Math.min(a.contentCount(), b.contentCount());
        boolean isBroken = gaps().stream().anyMatch(
                gap -> !gap.isFirst() && !gap.isLast() && (gap.a().hasContent() || gap.b().hasContent()));
        return paired() == shorter && !isBroken && shorter >= (hasMasked() ? 2 : LEAST_PHRASE);
    }

    /// Whether most words of both, stop words too, are paired: "He did everything he could", "He did all that he could".
    boolean areMostly() {
        int paired = 0;
        for (int i = 0; i < inB.length; i++) {
            paired += inB[i] >= 0 && a.line.isWord(a.from + i) ? 1 : 0;
        }
        int longer = Math.max(wordCount(a), wordCount(b));
        return paired() > 0 && paired >= LEAST_WORDS && paired >= MOSTLY * longer;
    }

    private static int wordCount(Stretch stretch) {
        int count = 0;
        for (int i = stretch.from; i < stretch.to; i++) {
            count += stretch.line.isWord(i) ? 1 : 0;
        }
        return count;
    }

    /// Whether a masked word is paired with the word it masks.
    private boolean hasMasked() {
        for (int i = 0; i < inB.length; i++) {
            if (inB[i] >= 0 && Masked.isSame(a.line.key(a.from + i), b.line.key(b.from + inB[i]))) {
                return true;
            }
        }
        return false;
    }

    /// The stretches between paired words that are filled on at least one side, in order.
    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        int lastA = 0;
        int lastB = 0;
        for (int i = 0; i <= inB.length; i++) {
            if (i < inB.length && inB[i] < 0) {
                continue;
            }
            int endB = i < inB.length ? inB[i] : b.size();
            if (i > lastA || endB > lastB) {
                gaps.add(new Gap(new Stretch(a.line, a.from + lastA, a.from + i),
                        new Stretch(b.line, b.from + lastB, b.from + endB), lastA == 0 && lastB == 0,
                        i == inB.length));
            }
            lastA = i + 1;
            lastB = endB + 1;
        }
        return gaps;
    }

    /// Unpaired words between two pairs.
    ///
    /// @param a the words of A, perhaps none
    /// @param b the words of B, perhaps none
    /// @param isFirst whether nothing is paired before
    /// @param isLast whether nothing is paired after
    record Gap(Stretch a, Stretch b, boolean isFirst, boolean isLast) {
        /// Whether both sides hold words that say something of the subject.
        boolean isSubstitution() {
            return a.hasContent() && b.hasContent();
        }

        boolean holds(int tokenOfA, int tokenOfB) {
            return a.from <= tokenOfA && tokenOfA < a.to && b.from <= tokenOfB && tokenOfB < b.to;
        }
    }
}
