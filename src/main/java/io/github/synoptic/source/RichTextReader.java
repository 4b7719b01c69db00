package io.github.synoptic.source;

import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;

import java.nio.charset.StandardCharsets;

/// Reads an RTF document.
final class RichTextReader {
    private RichTextReader() {}

    /// The article in this document.
    ///
    /// @throws ProblemException where it breaks off before its last brace
    static Article read(String subject, byte[] bytes) throws ProblemException {
        RichText text = new RichText();
        if (!text.read(new String(bytes, StandardCharsets.ISO_8859_1))) {
            throw new ProblemException(new Problem.Damaged(subject));
        }
        return text.article();
    }
}
