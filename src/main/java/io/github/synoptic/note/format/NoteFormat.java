package io.github.synoptic.note.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The formats a note can be written in.
public enum NoteFormat {
    /// Plain text for a terminal.
    TEXT("text", "txt"),
    /// Markdown, as CommonMark has it, with tables.
    MD("md", "md"),
    /// One HTML file.
    HTML("html", "html"),
    /// A document for Word and LibreOffice.
    DOCX("docx", "docx"),
    /// A document to print.
    PDF("pdf", "pdf"),
    /// A table, one row a difference.
    CSV("csv", "csv"),
    /// The comparison and the reader's marks, for programs.
    JSON("json", "json"),
    /// The differences as W3C Web Annotations.
    JSONLD("jsonld", "jsonld"),
    /// Both texts as a critical edition, in TEI.
    TEI("tei", "xml");

    private final String label;
    private final String extension;

    NoteFormat(String label, String extension) {
        this.label = label;
        this.extension = extension;
    }

    /// The name the command line knows it by.
    public String label() {
        return label;
    }

    /// What the names of its files end with, without the full stop.
    public String extension() {
        return extension;
    }

    /// Whether templates can be written for it.
    public boolean hasTemplates() {
        return this == MD || this == HTML;
    }

    /// What writes it.
    public NoteWriter writer() {
        return switch (this) {
            case TEXT -> new TextNoteWriter();
            case MD -> new MarkdownNoteWriter();
            case HTML -> new HtmlNoteWriter();
            case DOCX -> new DocxNoteWriter();
            case PDF -> new PdfNoteWriter();
            case CSV -> new CsvNoteWriter();
            case JSONLD -> new WebAnnotationWriter();
            case JSON -> new JsonNoteWriter();
            case TEI -> new TeiNoteWriter();
        };
    }

    /// The format of this name; empty where there is none.
    public static Optional<NoteFormat> of(String label) {
        return Arrays.stream(values()).filter(format -> format.label.equals(label)).findFirst();
    }

    /// The format of a file, told by the end of its name.
    public static Optional<NoteFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (NoteFormat format : values()) {
            if (lower.endsWith("." + format.extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
