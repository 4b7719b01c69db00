package io.github.synoptic.source;

import java.util.List;

/// What one format's reader found in a document.
///
/// @param facts what the document says about itself
/// @param text the article's prose, the headline first where there is one
/// @param leftOut what was not taken for it
/// @param chapters where the chapters of a book begin in the text, in UTF-16 units; empty for any other document
record Article(Facts facts, String text, List<LeftOut> leftOut, List<Integer> chapters) {
    /// A document without chapters.
    Article(Facts facts, String text, List<LeftOut> leftOut) {
        this(facts, text, leftOut, List.of());
    }
}
