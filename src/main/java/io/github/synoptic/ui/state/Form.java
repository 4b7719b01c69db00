package io.github.synoptic.ui.state;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.Review;

import java.util.List;
import java.util.Objects;

/// A form that is open in the window; what is typed into it stays in its fields until it is kept.
public sealed interface Form {
    /// No form is open.
    record None() implements Form {}

    /// A comment that is being written.
    ///
    /// @param findings what it is on, as it was when the form opened
    record Comment(List<Finding> findings) implements Form {
        /// Copies the list.
        public Comment {
            findings = List.copyOf(findings);
        }

        /// What it is on, in a newer review.
        public List<Finding> in(Review review) {
            return findings.stream().map(finding -> new Choice.OfFinding(finding).in(review).chosenFinding())
                    .filter(Objects::nonNull).toList();
        }
    }

    /// Text to be typed or pasted as the report on one side.
    record Paste(Side side) implements Form {}

    /// The keys and what they do.
    record Help() implements Form {}
}
