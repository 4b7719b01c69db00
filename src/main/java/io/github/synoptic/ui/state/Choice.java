package io.github.synoptic.ui.state;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.project.Correction;
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

    /// Whether the reader corrected what is chosen by this: joined the two passages, or parted this one from others.
    default boolean isAbout(Correction correction, Comparison comparison) {
        return switch (this) {
            case OfLink(Link link) -> link.pinned() && correction instanceof Correction.Pin(Span a, Span b)
                    && comparison.a().sentences().get(link.a()).span().overlaps(a)
                    && comparison.b().sentences().get(link.b()).span().overlaps(b);
            case OfPassage(Side side, Span span) -> switch (correction) {
                case Correction.Pin _ -> false;
                case Correction.Cut(Span a, Span b) -> span.overlaps(side == Side.A ? a : b);
                case Correction.Alone(Side alone, Span words) -> alone == side && span.overlaps(words);
            };
            case Nothing _,OfFinding _ -> false;
        };
    }

    /// The same choice in a newer review: findings and links are made anew with each, this finds the one meant.
    default Choice in(Review review) {
        return switch (this) {
            case OfFinding(Finding finding) -> findingIn(review, finding);
            case OfLink(Link link) -> linkIn(review, link);
            case Nothing nothing -> this;
            case OfPassage passage -> passageIn(review, passage);
        };
    }

    /// A passage that has a partner by now is chosen with it.
    private static Choice passageIn(Review review, OfPassage passage) {
        SegmentedReport report = review.comparison().report(passage.side());
        for (Link link : review.comparison().alignment().links()) {
            Span span = report.sentences().get(passage.side() == Side.A ? link.a() : link.b()).span();
            if (span.contains(passage.span().start())) {
                return new OfLink(link);
            }
        }
        return passage;
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
