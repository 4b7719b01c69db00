package io.github.synoptic.source;

import io.github.synoptic.problem.ProblemException;

/// Reads documents without a program of their own, many in a row.
final class Readings {
    private Readings() {}

    /// The document's text, empty where it was refused; anything else that comes out of a reader goes through.
    static String read(String name, byte[] bytes) {
        if (Format.of(bytes) != Format.TEXT) {
            ParserAnswer answer = ParserChild.answer(bytes, name);
            return answer.article() == null ? "" : answer.article().text();
        }
        try {
            return SourceReader.read(name, bytes).report().text();
        } catch (ProblemException e) {
            return "";
        }
    }
}
