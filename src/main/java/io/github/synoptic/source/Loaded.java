package io.github.synoptic.source;

import io.github.synoptic.engine.text.Report;

import java.util.List;

/// A report as it was read, with what it was read from.
///
/// @param report the report
/// @param original the bytes it was read from, unchanged, so that it can be read again by a better reader; not to be
///        written to
/// @param leftOut what stood in the document and was not taken for the article's text, in order
/// @param chapters where the chapters of a book begin in the text, in UTF-16 units; empty for any other document
@SuppressWarnings("ArrayRecordComponent") // up to 50 MB, passed on as they are
public record Loaded(Report report, byte[] original, List<LeftOut> leftOut, List<Integer> chapters) {
    /// Copies the lists.
    public Loaded {
        leftOut = List.copyOf(leftOut);
        chapters = List.copyOf(chapters);
    }
}
