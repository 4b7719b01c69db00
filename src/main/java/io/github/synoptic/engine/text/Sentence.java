package io.github.synoptic.engine.text;

import java.util.List;

/// The unit aligned: a sentence, a headline, an entry of a list.
///
/// @param number its place in the report, from 0
/// @param paragraph the number of the paragraph it stands in
/// @param span where it stands, without the white space around it
/// @param tokens its words and signs, in order
public record Sentence(int number, int paragraph, Span span, List<Token> tokens) {
    /// Copies the list.
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
