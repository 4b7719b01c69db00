package io.github.synoptic.source;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Sets type on PDF pages as a printer would: each line where it belongs.
final class PdfMaker {
    static final float SIZE = 10;
    private static final float LEADING = 12;
    private final PDDocument document = new PDDocument();
    private PDFont font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    private PDPage page = new PDPage(PDRectangle.A4);

    /// Sets what follows in a font of this program's own.
    PdfMaker font(String file) throws IOException {
        try (InputStream in = Objects
                .requireNonNull(PdfMaker.class.getResourceAsStream("/io/github/synoptic/fonts/" + file))) {
            font = PDType0Font.load(document, in);
        }
        return this;
    }

    /// Begins a new page.
    PdfMaker page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    /// Sets one line.
    PdfMaker line(String words, float left, float fromTop, float size) throws IOException {
        try (PDPageContentStream out = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND,
                true)) {
            out.beginText();
            out.setFont(font, size);
            out.newLineAtOffset(left, page.getMediaBox().getHeight() - fromTop);
            out.showText(words);
            out.endText();
        }
        return this;
    }

    /// Sets lines below each other.
    PdfMaker lines(List<String> lines, float left, float fromTop) throws IOException {
        float y = fromTop;
        for (String line : lines) {
            boolean indented = line.startsWith("\t");
            line(line.strip(), left + (indented ? SIZE * 1.5f : 0), y, SIZE);
            y += LEADING;
        }
        return this;
    }

    /// The paragraphs broken into lines of this width, the first line of each but the first indented.
    List<String> broken(List<String> paragraphs, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            StringBuilder line = new StringBuilder(lines.isEmpty() ? "" : "\t");
            for (String word : paragraph.split(" ")) {
                boolean fits = font.getStringWidth(line.toString().strip() + " " + word) / 1000 * SIZE < width
                        - SIZE * 2;
                if (!fits) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.toString().isBlank() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /// Puts a picture on the page.
    PdfMaker picture() throws IOException {
        BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        try (PDPageContentStream out = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND,
                true)) {
            out.drawImage(LosslessFactory.createFromImage(document, image), 50, 50);
        }
        return this;
    }

    /// Locks the document.
    PdfMaker locked() throws IOException {
        document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
        return this;
    }

    /// The document's bytes.
    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return out.toByteArray();
    }
}
