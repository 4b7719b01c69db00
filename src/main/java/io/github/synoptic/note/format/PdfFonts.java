package io.github.synoptic.note.format;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The program's own fonts, opened for one document. What none of them can draw is named by its code point: another mark
/// in its place would be a word that no report has.
///
/// Ligatures are left out: looking for them takes more than half of the time, and Arabic letters are joined before.
final class PdfFonts implements Closeable {
    private static final String FOLDER = "/io/github/synoptic/fonts/";
    private static final int REGULAR = 400;
    private static final int STRONG = 600;
    private final PDDocument document;
    private final List<TrueTypeFont> opened = new ArrayList<>();
    private final List<Family> families = new ArrayList<>();

    private record Family(String name, PDFontSupplier regular, PDFontSupplier strong) {}

    /// Opens every font that these words need.
    PdfFonts(PDDocument document, String words) throws IOException {
        this.document = document;
        add("Noto Serif", "NotoSerif-Regular.ttf", "NotoSerif-SemiBold.ttf");
        if (uses(words, Character.UnicodeScript.ARABIC)) {
            add("Noto Naskh Arabic", "NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf");
        }
        if (uses(words, Character.UnicodeScript.HEBREW)) {
            add("Noto Serif Hebrew", "NotoSerifHebrew-Regular.ttf", "NotoSerifHebrew-Bold.ttf");
        }
    }

    /// Gives the builder all of them.
    void addTo(PdfRendererBuilder builder) {
        for (Family family : families) {
            builder.useFont(family.regular(), family.name(), REGULAR, FontStyle.NORMAL, true);
            builder.useFont(family.strong(), family.name(), STRONG, FontStyle.NORMAL, true);
        }
    }

    /// The words with what cannot be drawn named by its code point, `[U+1F642]`. What only asks for one of two looks of
    /// the character before it is left out.
    String shown(String words) throws IOException {
        List<CmapLookup> glyphs = new ArrayList<>();
        for (TrueTypeFont font : opened) {
            glyphs.add(font.getUnicodeCmapLookup());
        }
        StringBuilder shown = new StringBuilder(words.length());
        words.codePoints().forEach(point -> {
            if (point < 0x7F || glyphs.stream().anyMatch(font -> font.getGlyphId(point) > 0)) {
                shown.appendCodePoint(point);
            } else if (point == '⟦' || point == '⟧') {
                shown.append(point == '⟦' ? '[' : ']');
            } else if (point < 0xFE00 || point > 0xFE0F) {
                shown.append("[U+").append(Integer.toHexString(point).toUpperCase(Locale.ROOT)).append(']');
            }
        });
        return shown.toString();
    }

    private static boolean uses(String words, Character.UnicodeScript script) {
        return words.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == script);
    }

    private void add(String family, String regular, String strong) throws IOException {
        families.add(new Family(family, font(regular), font(strong)));
    }

    private PDFontSupplier font(String file) throws IOException {
        try (InputStream in = PdfFonts.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the program");
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            opened.add(font);
            font.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(document, font, true));
        }
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont font : opened) {
            font.close();
        }
    }
}
