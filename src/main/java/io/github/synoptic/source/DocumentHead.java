package io.github.synoptic.source;

import org.jspecify.annotations.Nullable;

/// Puts together what a written document says about itself: what it shows comes before what its properties state,
/// because those are often left over from an older document.
final class DocumentHead {
    private DocumentHead() {}

    /// The facts of a document.
    ///
    /// @param styled the paragraph that is styled as title, null where none is
    /// @param text the document's text
    /// @param properties what its properties state
    static Facts facts(@Nullable String styled, String text, Facts properties) {
        Facts shown = HeadFinder.find(text);
        String stated = properties.title();
        String title = styled != null ? styled : shown.title() != null ? shown.title() : stated;
        return new Facts(title, null, null, null, null, null).or(shown).or(properties);
    }
}
