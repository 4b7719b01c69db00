package io.github.synoptic.ui.state;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.Mark;
import io.github.synoptic.project.Review;
import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// What the reader has chosen: the thing the detail strip tells about and the keys act on.
public sealed interface Choice {
    /// Nothing is chosen.
    record Nothing() implements Choice {}

    /// A row of the list of discrepancies.
    record OfFinding(Finding finding) implements Choice {}

    /// Two passages that tell the same thing.
    record OfLink(Link link) implements Choice {}

    /// A passage of one side.
    record OfPassage(Side side, Span span) implements Choice {}

    /// The chosen finding; null where something else is chosen.
    default @Nullable Finding chosenFinding() {
        return this instanceof OfFinding(Finding finding) ? finding : null;
    }

    /// The chosen link, or the one in which the chosen finding stands; null where there is none.
    default @Nullable Link chosenLink() {
        return switch (this) {
            case OfFinding(Finding finding) -> finding.link();
            case OfLink(Link link) -> link;
            case Nothing nothing -> null;
            case OfPassage passage -> null;
        };
    }

    /// The same choice in a newer review: findings and links are made anew with each, this finds the one meant.
    default Choice in(Review review) {
        return switch (this) {
            case OfFinding(Finding finding) -> findingIn(review, finding);
            case OfLink(Link link) -> linkIn(review, link);
            case Nothing nothing -> this;
            case OfPassage passage -> this;
        };
    }

    private static Choice findingIn(Review review, Finding old) {
        Mark mark = old.mark();
        for (Finding finding : review.findings()) {
            Mark now = finding.mark();
            boolean sameMark = mark != null && now != null && mark.id() == now.id();
            boolean sameProposal = old.proposal() != null && Objects.equals(old.proposal(), finding.proposal());
            boolean sameWords = old.a().equals(finding.a()) && old.b().equals(finding.b())
                    && old.kind() == finding.kind();
            if (sameMark || sameProposal || sameWords) {
                return new OfFinding(finding);
            }
        }
        return new Nothing();
    }

    private static Choice linkIn(Review review, Link old) {
        for (Link link : review.comparison().alignment().links()) {
            if (link.a() == old.a() && link.b() == old.b()) {
                return new OfLink(link);
            }
        }
        return new Nothing();
    }
}
