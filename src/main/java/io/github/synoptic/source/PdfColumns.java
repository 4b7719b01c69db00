package io.github.synoptic.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Parts a page into the regions in which it is to be read: what stands above columns, the columns, what stands below.
///
/// A column's edge is a place that no line crosses for several lines, with running words on both sides. The tallest
/// such place is taken, and each of the parts is looked at in the same way.
final class PdfColumns {
    /// The narrowest white between columns, in points.
    private static final float GUTTER = 7;
    /// Where an edge is looked for, in points.
    private static final float STEP = 3;
    /// So many lines make a column.
    private static final int LINES = 4;
    /// A column's lines have so many letters at least on average; entries of tables and marks of lists have fewer.
    private static final int LETTERS = 14;
    private static final int DEEPEST = 12;

    private PdfColumns() {}

    /// The regions, in reading order, each a list of runs by line and then from left to right.
    static List<List<PdfRun>> part(List<PdfRun> runs) {
        List<List<PdfRun>> regions = new ArrayList<>();
        List<PdfRun> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble(PdfRun::base).thenComparingDouble(PdfRun::left));
        part(sorted, regions, 0);
        return regions;
    }

    private record Band(float x, int from, int to) {
        int length() {
            return to - from;
        }
    }

    private static void part(List<PdfRun> runs, List<List<PdfRun>> regions, int depth) {
        Band band = depth < DEEPEST ? tallest(runs) : null;
        if (band == null) {
            if (!runs.isEmpty()) {
                regions.add(runs);
            }
            return;
        }
        List<PdfRun> inside = runs.subList(band.from, band.to);
        part(runs.subList(0, band.from), regions, depth + 1);
        part(inside.stream().filter(run -> run.right() <= band.x).toList(), regions, depth + 1);
        part(inside.stream().filter(run -> run.right() > band.x).toList(), regions, depth + 1);
        part(runs.subList(band.to, runs.size()), regions, depth + 1);
    }

    private static @org.jspecify.annotations.Nullable Band tallest(List<PdfRun> runs) {
        float left = (float) runs.stream().mapToDouble(PdfRun::left).min().orElse(0);
        float right = (float) runs.stream().mapToDouble(PdfRun::right).max().orElse(0);
        Band best = null;
        for (float x = left + 10 * STEP; x < right - 10 * STEP; x += STEP) {
            int from = 0;
            for (int i = 0; i <= runs.size(); i++) {
                if (i == runs.size() || crosses(runs.get(i), x)) {
                    Band band = new Band(x, from, i);
                    if ((best == null || band.length() > best.length()) && hasColumns(runs, band)) {
                        best = band;
                    }
                    from = i + 1;
                }
            }
        }
        return best;
    }

    private static boolean crosses(PdfRun run, float x) {
        return run.left() < x + GUTTER / 2 && run.right() > x - GUTTER / 2;
    }

    private static boolean hasColumns(List<PdfRun> runs, Band band) {
        int leftLines = 0;
        int leftLetters = 0;
        int lines = 0;
        int letters = 0;
        for (PdfRun run : runs.subList(band.from, band.to)) {
            lines++;
            letters += run.text().length();
            if (run.right() <= band.x) {
                leftLines++;
                leftLetters += run.text().length();
            }
        }
        int rightLines = lines - leftLines;
        return leftLines >= LINES && rightLines >= LINES && leftLetters >= leftLines * LETTERS
                && letters - leftLetters >= rightLines * LETTERS;
    }
}
