package io.github.synoptic.note;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.align.Relation;
import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.Review;
import io.github.synoptic.project.Verdict;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A comparison and its review in figures.
///
/// @param verbatim links of the same wording
/// @param reworded links in other words
/// @param partial links of sentences that share a part
/// @param moved links that stand out of order, whatever their relation
/// @param confirmed differences the reader confirmed, by kind; a kind without any is missing
/// @param undecided differences not decided
/// @param dismissed differences the reader dismissed
/// @param style differences of mere style
public record Figures(int verbatim, int reworded, int partial, int moved, Map<Kind, Integer> confirmed, int undecided,
        int dismissed, int style) {
    /// Copies the map, in the order of the kinds.
    public Figures {
        confirmed = Collections.unmodifiableMap(copy(confirmed));
    }

    /// The figures of this review.
    public static Figures of(Review review) {
        List<Link> links = review.comparison().alignment().links();
        Map<Kind, Integer> confirmed = new EnumMap<>(Kind.class);
        for (Finding finding : review.findings()) {
            if (finding.verdict() == Verdict.CONFIRMED) {
                confirmed.merge(finding.kind(), 1, Integer::sum);
            }
        }
        return new Figures(count(links, Relation.VERBATIM), count(links, Relation.REWORDED),
                count(links, Relation.PARTIAL), (int) links.stream().filter(Link::moved).count(), confirmed,
                (int) review.count(Verdict.OPEN), (int) review.count(Verdict.DISMISSED), (int) review.styleCount());
    }

    private static int count(List<Link> links, Relation relation) {
        return (int) links.stream().filter(link -> link.relation() == relation).count();
    }

    private static Map<Kind, Integer> copy(Map<Kind, Integer> counts) {
        Map<Kind, Integer> copy = new EnumMap<>(Kind.class);
        copy.putAll(counts);
        return copy;
    }

    /// How many links there are.
    public int links() {
        return verbatim + reworded + partial;
    }

    /// How many differences the reader confirmed.
    public int confirmedCount() {
        return confirmed.values().stream().mapToInt(Integer::intValue).sum();
    }
}
