package io.github.synoptic.store;

/// A word in the file that this program does not know: a newer one wrote it.
final class UnknownWordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// This word is not known.
    UnknownWordException(String word) {
        super(word);
    }

    /// The word.
    String word() {
        return String.valueOf(getMessage());
    }
}
