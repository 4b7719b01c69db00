package io.github.synoptic.source;

import io.github.synoptic.problem.ProblemException;

/// Takes apart the formats that take much code to read, and are read apart from the program for that reason.
final class DocumentParser {
    private DocumentParser() {}

    /// The article in this document.
    static Article parse(Format format, String subject, byte[] bytes) throws ProblemException {
        return switch (format) {
            case MAIL -> MailReader.read(subject, bytes);
            case PACKED -> PackedReader.read(subject, bytes);
            case RICH_TEXT -> RichTextReader.read(subject, bytes);
            case PDF -> PdfReader.read(subject, bytes);
            case TEXT -> throw new IllegalArgumentException("text is read in the program itself");
        };
    }
}
