package io.github.synoptic.source;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Puts a PDF's lines together to paragraphs.
final class PdfParagrapher {
    /// A line that ends before this share of its column is short.
    private static final float SHORT = 0.8f;
    /// A headline's type is so many times as high as most of the page's.
    private static final float HEADLINE = 1.25f;
    private static final Pattern EDGES = Pattern.compile("^\\P{L}+|\\P{L}+$");
    private final PdfFurniture furniture;
    private final Paragraphs paragraphs = new Paragraphs();
    private final Set<String> hyphenated = new HashSet<>();
    private final StringBuilder open = new StringBuilder();
    private @Nullable PdfRun last;
    private @Nullable String headline;
    private float lastRight;
    private float tallest;

    PdfParagrapher(PdfFurniture furniture) {
        this.furniture = furniture;
    }

    /// Adds a page's lines.
    void add(PdfPage page) {
        List<PdfRun> kept = new ArrayList<>();
        for (PdfRun run : page.runs()) {
            String why = furniture.why(page, run);
            if (why == null) {
                kept.add(run);
            } else {
                paragraphs.leaveOut(PdfDirection.logical(run.text()), why);
            }
        }
        paragraphs.leaveOut(page.turned(), LeftOut.BOX);
        learn(kept);
        if (page.number() == 0) {
            tallest = headlineSize(kept);
        }
        for (List<PdfRun> region : PdfColumns.part(kept)) {
            addRegion(lines(region));
        }
    }

    /// All paragraphs.
    Paragraphs paragraphs() {
        finish();
        return paragraphs;
    }

    /// The words in the highest type of the first page, null where none stand out.
    @Nullable
    String headline() {
        return headline;
    }

    /// Notes the words that stand with a hyphen inside a line: at a line's end it then belongs to them.
    private void learn(List<PdfRun> runs) {
        for (PdfRun run : runs) {
            for (String word : run.text().split("\\s+")) {
                if (word.indexOf('-') > 0 && !word.endsWith("-")) {
                    hyphenated.add(bare(word));
                }
            }
        }
    }

    private static String bare(String word) {
        return EDGES.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static float headlineSize(List<PdfRun> runs) {
        List<Float> sizes = new ArrayList<>();
        runs.forEach(run -> run.text().chars().forEach(_ -> sizes.add(run.size())));
        if (sizes.isEmpty()) {
            return Float.MAX_VALUE;
        }
        sizes.sort(null);
        float largest = (float) runs.stream().filter(run -> Prose.isIn(run.text())).mapToDouble(PdfRun::size).max()
                .orElse(0);
        return largest >= HEADLINE * sizes.get(sizes.size() / 2) ? largest : Float.MAX_VALUE;
    }

    private static List<PdfRun> lines(List<PdfRun> region) {
        List<PdfRun> lines = new ArrayList<>();
        List<PdfRun> level = new ArrayList<>();
        for (PdfRun run : region) {
            if (!level.isEmpty() && !level.getLast().isLevelWith(run)) {
                lines.add(joined(level));
                level.clear();
            }
            level.add(run);
        }
        if (!level.isEmpty()) {
            lines.add(joined(level));
        }
        return lines;
    }

    private static PdfRun joined(List<PdfRun> level) {
        level.sort(java.util.Comparator.comparingDouble(PdfRun::left));
        PdfRun line = level.getFirst();
        for (PdfRun run : level.subList(1, level.size())) {
            line = line.and(run);
        }
        return line;
    }

    private void addRegion(List<PdfRun> lines) {
        float left = (float) lines.stream().mapToDouble(PdfRun::left).min().orElse(0);
        float right = (float) lines.stream().mapToDouble(PdfRun::right).max().orElse(0);
        float leading = leading(lines);
        PdfRun above = null;
        for (PdfRun line : lines) {
            boolean fresh = above == null
                    ? !goesOn(line)
                    : isApart(above, line, leading) || isIndented(above, line)
                            || endsShort(above, left, right) && !startsLow(line);
            if (fresh) {
                finish();
            }
            append(line);
            above = line;
            lastRight = right;
        }
    }

    private static float leading(List<PdfRun> lines) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            gaps.add(lines.get(i).base() - lines.get(i - 1).base());
        }
        gaps.sort(null);
        return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2);
    }

    private static boolean isApart(PdfRun above, PdfRun line, float leading) {
        float gap = line.base() - above.base();
        boolean otherType = Math.abs(line.size() - above.size()) > 0.12f * Math.max(line.size(), above.size());
        return otherType || gap > 1.3f * leading && gap > 1.3f * above.size();
    }

    private static boolean isIndented(PdfRun above, PdfRun line) {
        float step = line.left() - above.left();
        return step > 0.7f * line.size() && step < 6 * line.size();
    }

    private static boolean endsShort(PdfRun above, float left, float right) {
        return above.right() < left + (right - left) * SHORT && endsSentence(above.text());
    }

    /// Whether a region's first line goes on with the paragraph that the last region broke off.
    private boolean goesOn(PdfRun line) {
        if (last == null || Math.abs(last.size() - line.size()) > 0.5f) {
            return false;
        }
        boolean full = last.right() > lastRight - 3 * last.size();
        return endsHyphen(open) || !endsSentence(open) && (startsLow(line) || full);
    }

    private static boolean startsLow(PdfRun line) {
        return Character.isLowerCase(line.text().strip().codePointAt(0));
    }

    private static boolean endsSentence(CharSequence words) {
        String stripped = words.toString().strip();
        int end = stripped.length() - 1;
        while (end > 0 && "\"'\u201D\u2019\u00BB)]".indexOf(stripped.charAt(end)) >= 0) {
            end--;
        }
        return end < 0 || ".!?:\u2026\u3002\u061F".indexOf(stripped.charAt(end)) >= 0;
    }

    private static boolean endsHyphen(CharSequence words) {
        int length = words.length();
        return length > 1 && "-\u00AD\u2010".indexOf(words.charAt(length - 1)) >= 0
                && Character.isLetter(words.charAt(length - 2));
    }

    private void append(PdfRun line) {
        String words = PdfDirection.logical(line.text().strip());
        if (endsHyphen(open) && startsLow(line)) {
            int start = open.lastIndexOf(" ") + 1;
            String word = open.substring(start) + words.split(" ", 2)[0];
            if (!hyphenated.contains(bare(word))) {
                paragraphs.leaveOutAhead(word, LeftOut.HYPHEN, start);
                open.setLength(open.length() - 1);
            }
        } else if (!open.isEmpty() && !endsHyphen(open)) {
            open.append(' ');
        }
        open.append(words);
        last = line;
    }

    private void finish() {
        if (!open.isEmpty()) {
            boolean high = last != null && last.size() >= tallest * 0.98f;
            if (high && headline == null && Prose.isIn(open.toString())) {
                headline = open.toString().strip();
            }
            paragraphs.add(open);
            open.setLength(0);
        }
    }
}
