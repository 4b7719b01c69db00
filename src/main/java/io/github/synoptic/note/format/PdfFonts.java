package io.github.synoptic.note.format;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
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

/// The program's own fonts, opened for one document.
///
/// Ligatures are left out: looking for them takes more than half of the time, and Arabic letters are joined before.
final class PdfFonts implements Closeable {
    private static final String FOLDER = "/io/github/synoptic/fonts/";
    private static final int REGULAR = 400;
    private static final int STRONG = 600;
    private final PDDocument document;
    private final List<TrueTypeFont> opened = new ArrayList<>();

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    /// Gives the builder every font that these words need.
    void addTo(PdfRendererBuilder builder, String words) throws IOException {
        add(builder, "Noto Serif", "NotoSerif-Regular.ttf", "NotoSerif-SemiBold.ttf");
        if (uses(words, Character.UnicodeScript.ARABIC)) {
            add(builder, "Noto Naskh Arabic", "NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf");
        }
        if (uses(words, Character.UnicodeScript.HEBREW)) {
            add(builder, "Noto Serif Hebrew", "NotoSerifHebrew-Regular.ttf", "NotoSerifHebrew-Bold.ttf");
        }
    }

    private static boolean uses(String words, Character.UnicodeScript script) {
        return words.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == script);
    }

    private void add(PdfRendererBuilder builder, String family, String regular, String strong) throws IOException {
        builder.useFont(font(regular), family, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(font(strong), family, STRONG, FontStyle.NORMAL, true);
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
