package io.github.synoptic.note.format;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.note.Note;
import io.github.synoptic.note.page.Page;
import io.github.synoptic.note.page.PageSetter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a note as a Word document with real headings, table styles and footnotes.
///
/// The parts that never change lie beside this class as they go into the file; only the text and its footnotes are made.
final class DocxNoteWriter implements NoteWriter {
    /// A fixed time that every ZIP file can name as it is: the same note gives the same bytes on every day and in every
    /// time zone.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    @Override
    public byte[] write(Note note) {
        Page page = PageSetter.set(note);
        DocxText text = new DocxText(page, Messages.of(note.options().language()).text("note.comment"));
        text.setAll();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            copy(zip, "[Content_Types].xml", "content-types.xml");
            copy(zip, "_rels/.rels", "package-rels.xml");
            add(zip, "docProps/core.xml", properties(page));
            copy(zip, "word/_rels/document.xml.rels", "document-rels.xml");
            copy(zip, "word/styles.xml", "styles.xml");
            copy(zip, "word/settings.xml", "settings.xml");
            copy(zip, "word/footer.xml", "footer.xml");
            add(zip, "word/document.xml", text.document());
            add(zip, "word/footnotes.xml", text.footnotes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String properties(Page page) {
        return DocxText.XML + """
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title><dc:creator>Synoptic</dc:creator>\
                <dc:language>%s</dc:language></cp:coreProperties>
                """.formatted(HtmlText.of(page.title() + " – " + page.subtitle()), HtmlText.of(page.language()));
    }

    private static void copy(ZipOutputStream zip, String name, String resource) throws IOException {
        try (InputStream in = DocxNoteWriter.class.getResourceAsStream("docx/" + resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the program");
            }
            begin(zip, name);
            in.transferTo(zip);
            zip.closeEntry();
        }
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        begin(zip, name);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
