package io.github.synoptic.note;

/// A stretch of an excerpt shown in one way.
///
/// @param text the words, as they stand in the report
/// @param emphasis what they are in the excerpt
public record Run(String text, Emphasis emphasis) {
    /// What words are in an excerpt.
    public enum Emphasis {
        /// What stands around the words in question.
        CONTEXT,
        /// The words in question, where the other side has the same.
        QUOTED,
        /// The words in question, where the other side has others.
        DIFFERING
    }
}
