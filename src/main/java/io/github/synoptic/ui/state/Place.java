package io.github.synoptic.ui.state;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.Review;

import java.util.Comparator;

/// Where a discrepancy stands: the two passages it was found between. Those of one place stand under one heading.
///
/// @param a the number of A's sentence
/// @param b the number of B's sentence
public record Place(int a, int b) implements Comparable<Place> {
    private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::a).thenComparingInt(Place::b);

    /// The place of a discrepancy: its link, or where its words stand.
    public static Place of(Finding finding, Review review) {
        Link link = finding.link();
        return link == null
                ? new Place(review.comparison().a().sentenceFrom(finding.a().start()),
                        review.comparison().b().sentenceFrom(finding.b().start()))
                : new Place(link.a(), link.b());
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
