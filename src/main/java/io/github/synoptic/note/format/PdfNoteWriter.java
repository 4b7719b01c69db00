package io.github.synoptic.note.format;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.note.Note;
import io.github.synoptic.note.page.Page;
import io.github.synoptic.note.page.PageSetter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Writes a note as a PDF: its HTML, set on A4 with the program's own fonts embedded, and its headings as bookmarks.
final class PdfNoteWriter implements NoteWriter {
    @Override
    public byte[] write(Note note) {
        Page page = PageSetter.set(note);
        String comment = Messages.of(note.options().language()).text("note.comment");
        String html = numbered(new HtmlPage(page, comment).set(note.options().version(), "pdf.css", bookmarks(page)));
        XRLog.setLoggingEnabled(false);
        try (PDDocument document = new PDDocument(); PdfFonts fonts = new PdfFonts(document, html)) {
            PdfRendererBuilder builder = builder(fonts.shown(html)).usePDDocument(document);
            fonts.addTo(builder);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFKeepOpen();
                return bytes(document, page, note.options().version());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The page with its escaped signs told by number: the JDK's parser bounds how many it takes by name.
    private static String numbered(String html) {
        return html.replace("&amp;", "&#38;").replace("&lt;", "&#60;").replace("&gt;", "&#62;")
                .replace("&quot;", "&#34;");
    }

    private static PdfRendererBuilder builder(String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder().withHtmlContent(html, null);
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, priority);
        }
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        return builder;
    }

    private static String bookmarks(Page page) {
        StringBuilder bookmarks = new StringBuilder("<bookmarks>\n");
        int number = 0;
        for (String heading : HtmlPage.headings(page)) {
            number++;
            bookmarks.append("<bookmark name=\"").append(HtmlText.of(heading)).append("\" href=\"#s").append(number)
                    .append("\"/>\n");
        }
        return bookmarks.append("</bookmarks>\n").toString();
    }

    /// The document without the day it was made and with a fixed number, so that the same note gives the same bytes.
    private static byte[] bytes(PDDocument document, Page page, String version) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(page.title() + " – " + page.subtitle());
        information.setCreator("Synoptic " + version);
        document.setDocumentInformation(information);
        document.setDocumentId(0L);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
