package io.github.synoptic.source;

import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;

import javax.xml.stream.XMLStreamException;

import java.nio.charset.StandardCharsets;

/// Reads a packed document: tells which format it is by what it holds.
final class PackedReader {
    private PackedReader() {}

    /// The article in it.
    ///
    /// @throws ProblemException where it is no document, damaged, locked, or unpacks to too much
    static Article read(String subject, byte[] bytes) throws ProblemException {
        Archive archive = Archive.of(subject, bytes);
        byte[] mimetype = archive.entry("mimetype");
        String type = mimetype == null ? "" : new String(mimetype, StandardCharsets.US_ASCII).strip();
        try {
            if (archive.entry("[Content_Types].xml") != null && WordReader.mainPart(archive) != null) {
                return WordReader.read(archive);
            }
            if (type.startsWith("application/vnd.oasis.opendocument.text")) {
                refuseLocked(subject, archive);
                return OpenDocumentReader.read(archive);
            }
            if (type.equals("application/epub+zip")) {
                return BookReader.read(archive);
            }
        } catch (XMLStreamException e) {
            throw new ProblemException(new Problem.Damaged(subject), e);
        }
        throw new ProblemException(new Problem.UnknownFormat(subject));
    }

    private static void refuseLocked(String subject, Archive archive) throws ProblemException {
        byte[] manifest = archive.entry("META-INF/manifest.xml");
        if (manifest != null && new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
            throw new ProblemException(new Problem.Encrypted(subject));
        }
    }
}
