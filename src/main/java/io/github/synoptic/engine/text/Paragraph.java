package io.github.synoptic.engine.text;

/// A paragraph of a report: a run of text between line ends.
///
/// @param number its place in the report, from 0
/// @param span where it stands, without the white space around it
/// @param sort what it is in the layout of the report
public record Paragraph(int number, Span span, Sort sort) {
    /// What a paragraph is in the layout of the report.
    public enum Sort {
        /// The headline: the first paragraph, short and without a full stop.
        HEADLINE,
        /// A heading inside the report.
        HEADING,
        /// Running prose.
        BODY,
        /// One entry of a list.
        ENTRY
    }
}
