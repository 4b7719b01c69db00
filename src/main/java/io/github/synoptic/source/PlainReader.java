package io.github.synoptic.source;

import java.util.List;

/// Reads plain text: all of it is the article.
final class PlainReader {
    private PlainReader() {}

    /// The text itself, with what its first lines say about it; nothing is removed.
    static Article read(String text) {
        return new Article(HeadFinder.find(text), text, List.of());
    }
}
