package io.github.synoptic.ui.review;

/// Words of a report made fit for a narrow place.
final class Words {
    private Words() {}

    /// The words in one line: every run of white space becomes one space.
    static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
