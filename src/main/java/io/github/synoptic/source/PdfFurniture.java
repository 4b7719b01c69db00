package io.github.synoptic.source;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Tells the lines that stand at the head or the foot of a document's pages.
final class PdfFurniture {
    /// The head and the foot of a page are so much of its height.
    private static final float MARGIN = 0.12f;
    /// Lines on different pages are the same line when they stand within so many points.
    private static final float NEAR = 6;
    private static final Pattern NUMBER = Pattern
            .compile(
                    "[^\\p{L}\\d]*(?:(?:page|seite|p\\.|s\\.)\\s*)?\\d{1,4}(?:\\s*(?:of|/|von|sur|de)\\s*\\d{1,4})?[^\\p{L}\\d]*",
                    Pattern.CASE_INSENSITIVE);
    private final Map<String, Integer> pages = new HashMap<>();

    private PdfFurniture() {}

    /// Looks over the pages.
    static PdfFurniture of(List<PdfPage> pages) {
        PdfFurniture furniture = new PdfFurniture();
        for (PdfPage page : pages) {
            page.runs().stream().filter(run -> isMargin(page, run)).map(run -> key(page, run)).distinct()
                    .forEach(key -> furniture.pages.merge(key, 1, Integer::sum));
        }
        return furniture;
    }

    /// Why a run is no part of the text, as a message key; null where it is.
    @Nullable
    String why(PdfPage page, PdfRun run) {
        if (!isMargin(page, run)) {
            return null;
        }
        if (NUMBER.matcher(run.text().strip()).matches()) {
            return LeftOut.PAGE_NUMBER;
        }
        boolean head = run.base() < page.height() / 2;
        return pages.getOrDefault(key(page, run), 0) < 2 ? null : head ? LeftOut.RUNNING_HEAD : LeftOut.RUNNING_FOOT;
    }

    private static boolean isMargin(PdfPage page, PdfRun run) {
        return run.base() < page.height() * MARGIN || run.base() > page.height() * (1 - MARGIN);
    }

    /// The words with every figure alike, and about where they stand.
    private static String key(PdfPage page, PdfRun run) {
        boolean head = run.base() < page.height() / 2;
        int place = Math.round((head ? run.base() : page.height() - run.base()) / NEAR);
        return head + " " + place + " " + run.text().strip().replaceAll("\\d+", "#");
    }
}
