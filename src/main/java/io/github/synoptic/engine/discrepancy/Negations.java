package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.discrepancy.WordPairs.Stretch;
import io.github.synoptic.engine.mention.Lexicon;
import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.PhraseTable;
import io.github.synoptic.engine.text.Span;

/// The words of a language that deny: "not", "never", "isn't".
///
/// @param words the list of them, without forms in n't
record Negations(PhraseTable words) {
    static Negations of(Lexicon lexicon) {
        return new Negations(lexicon.list("negation"));
    }

    /// Whether the word at this place denies.
    boolean isAt(Line line, int token) {
        return words.has(line.key(token)) || line.key(token).endsWith("n't");
    }

    /// Whether one of these words denies: "denied that he had" and "said that he had not" agree.
    boolean isIn(Line line, Span span) {
        return isIn(Stretch.of(line, span));
    }

    /// Whether one of these words denies.
    boolean isIn(Stretch stretch) {
        for (int i = stretch.from(); i < stretch.to(); i++) {
            if (isAt(stretch.line(), i)) {
                return true;
            }
        }
        return false;
    }
}
