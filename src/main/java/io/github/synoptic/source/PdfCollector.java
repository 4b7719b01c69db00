package io.github.synoptic.source;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Collects the letters of a PDF's pages into runs.
final class PdfCollector extends PDFTextStripper {
    /// A gap wider than this share of the type's height may part columns.
    private static final float GUTTER = 1.0f;
    private final List<PdfPage> pages = new ArrayList<>();
    private final StringBuilder turned = new StringBuilder();
    private List<PdfRun> runs = new ArrayList<>();
    private @Nullable PdfRun open;
    private int characters;

    private PdfCollector() {}

    /// The document's pages.
    static List<PdfPage> collect(PDDocument document) throws IOException {
        PdfCollector collector = new PdfCollector();
        collector.writeText(document, Writer.nullWriter());
        return collector.pages;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        String sign = resolved(letter.getUnicode());
        characters += sign.length();
        if (sign.isEmpty() || characters > Limits.CHARACTERS) {
            return;
        }
        if (letter.getDir() != 0) {
            turned.append(sign);
            return;
        }
        float left = letter.getXDirAdj();
        add(new PdfRun(sign, left, left + letter.getWidthDirAdj(), letter.getYDirAdj(),
                Math.max(1, letter.getFontSizeInPt())));
    }

    @Override
    protected void endPage(PDPage page) {
        close();
        pages.add(new PdfPage(pages.size(), page.getCropBox().getHeight(), runs, turned.toString()));
        runs = new ArrayList<>();
        turned.setLength(0);
    }

    private void add(PdfRun letter) {
        PdfRun before = open;
        if (before == null || !before.isLevelWith(letter)) {
            close();
            open = letter;
            return;
        }
        float size = Math.max(before.size(), letter.size());
        float gap = letter.left() - before.right();
        boolean isAgain = before.text().endsWith(letter.text())
                && Math.abs(letter.right() - before.right()) < 0.1f * size
                && letter.right() - letter.left() > 0.2f * size;
        if (isAgain) {
            // Type made bold by setting it twice.
            return;
        }
        if (gap > -0.5f * size && gap < GUTTER * size) {
            open = before.and(letter);
        } else if (isRightToLeft(letter) && isLeftOf(before, letter, size)) {
            open = letter.and(before);
        } else {
            close();
            open = letter;
        }
    }

    private static boolean isLeftOf(PdfRun before, PdfRun letter, float size) {
        float gap = before.left() - letter.right();
        return gap > -0.5f * size && gap < GUTTER * size;
    }

    private static boolean isRightToLeft(PdfRun letter) {
        byte direction = Character.getDirectionality(letter.text().codePointAt(0));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || letter.text().isBlank();
    }

    private void close() {
        if (open != null && !open.text().isBlank()) {
            runs.add(open);
        }
        open = null;
    }

    /// Ligatures and the shapes of Arabic letters as the letters they stand for.
    private static String resolved(@Nullable String sign) {
        if (sign == null) {
            return "";
        }
        boolean shape = sign.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC);
        return shape ? Normalizer.normalize(sign, Normalizer.Form.NFKC) : sign.replace('\u00A0', ' ').replace("\0", "");
    }
}
