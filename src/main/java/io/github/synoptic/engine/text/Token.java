package io.github.synoptic.engine.text;

/// A word or sign with its span.
///
/// @param span where it stands in the report's text
/// @param form the normal form: what is compared after pairing on [#stem]; case and typographic quotation marks are
///        folded, digits and letters are kept as written, so `48,181` and `48,189` never share a form
/// @param stem the form by which tokens are paired: the word's stem in the report's language
/// @param sort what kind of token it is
/// @param function whether it is a stop word of the report's language, which says nothing of the subject
public record Token(Span span, String form, String stem, Sort sort, boolean function) {
    /// What kind of token it is.
    public enum Sort {
        /// Letters, with inner apostrophes, full stops and hyphens: `al-Hayya`, `U.S.`.
        WORD,
        /// Digits, with inner separators: `48,181`, `3.5`.
        NUMBER,
        /// Anything else: punctuation and symbols, one each.
        SIGN
    }

    /// Whether it is a word or a number.
    public boolean isWord() {
        return sort != Sort.SIGN;
    }
}
