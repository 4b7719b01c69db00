package io.github.synoptic.engine.text;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// One account, loaded.
///
/// @param title the headline, or the file's name where none was found
/// @param outlet who published it
/// @param byline who wrote it
/// @param published the day it was published; relative dates in the text are counted from it
/// @param language the language the document itself declares, as a BCP 47 tag such as `de`
/// @param origin where it came from, to show: a file's name, [#PASTED], an address that stands in the page
/// @param sha256 the hash of the original bytes, 64 lower-case hexadecimal digits
/// @param text every character of the article's prose, paragraphs parted by line ends; the headline is its first
///        paragraph where there is one
public record Report(String title, @Nullable String outlet, @Nullable String byline, @Nullable LocalDate published,
        @Nullable String language, String origin, String sha256, String text) {
    /// The origin of a text that came from no file. It is shown in the reader's language.
    public static final String PASTED = "pasted text";

    /// Whether the text came from no file.
    public boolean isPasted() {
        return origin.equals(PASTED);
    }

    /// The same report with what the reader corrected.
    public Report described(String newTitle, @Nullable String newOutlet, @Nullable LocalDate newPublished) {
        return new Report(newTitle, newOutlet, byline, newPublished, language, origin, sha256, text);
    }

    /// The same report with its text taken anew from the same document.
    public Report reread(String newText) {
        return new Report(title, outlet, byline, published, language, origin, sha256, newText);
    }

    /// A report of this text alone, for tests and pasted words.
    public static Report of(String title, String text) {
        return new Report(title, null, null, null, null, title, Sha256.of(text), text);
    }
}
