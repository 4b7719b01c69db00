package io.github.synoptic.source;

import org.jspecify.annotations.Nullable;

/// A piece of a document, in the order in which it stood there.
///
/// @param text its words
/// @param gap what parts it from the next piece in a report that has both: line ends, or nothing inside a word
/// @param why the key of the message that says what it was taken for, such as `left-out.caption`; null where it was taken
///        for the article's text
/// @param chapter the number of the chapter it stands in, from 0
public record Part(String text, String gap, @Nullable String why, int chapter) {
    /// Whether the importer takes it for the article's text.
    public boolean isArticle() {
        return why == null;
    }
}
