package io.github.synoptic.ui.read;

import io.github.synoptic.engine.text.Span;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.Verdict;

/// The words of a discrepancy on one side.
///
/// @param span where they stand in the report
/// @param finding the discrepancy
public record Frame(Span span, Finding finding) {
    /// The length in UTF-16 units from which words are a clause, and are not set semibold: about one shown line.
    private static final int CLAUSE = 48;

    /// Whether it is drawn: a dismissed one keeps its words, without a frame.
    boolean isDrawn() {
        return finding.verdict() != Verdict.DISMISSED && !finding.isStyle() && !span.isEmpty();
    }

    /// Whether the words are a clause or more.
    boolean isClause() {
        return span.length() >= CLAUSE;
    }
}
