package io.github.synoptic.note;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.mention.Statement;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A statement of A beside what B makes of it.
///
/// @param a what A has; null where it has none
/// @param b what B has; null where it has none
/// @param link what joins the two; null where one stands alone
public record StatementPair(@Nullable Statement a, @Nullable Statement b, @Nullable Link link) {
    /// All statements of both sides: those of A in order, each with its partner, then those of B that have none.
    public static List<StatementPair> of(Comparison comparison) {
        Map<Integer, List<Link>> links = comparison.alignment().links().stream()
                .collect(Collectors.groupingBy(Link::a));
        Map<Integer, List<Statement>> left = comparison.mentionsB().statements().stream().collect(Collectors
                .groupingBy(Statement::sentence, HashMap::new, Collectors.toCollection(ArrayList::new)));
        List<StatementPair> pairs = new ArrayList<>();
        for (Statement a : comparison.mentionsA().statements()) {
            pairs.add(pair(a, links.getOrDefault(a.sentence(), List.of()), left));
        }
        for (Statement b : comparison.mentionsB().statements()) {
            if (left.getOrDefault(b.sentence(), List.of()).contains(b)) {
                pairs.add(new StatementPair(null, b, null));
            }
        }
        return pairs;
    }

    /// The statement of A with the first of B that a link leads to; that one is taken out of those left.
    private static StatementPair pair(Statement a, List<Link> links, Map<Integer, List<Statement>> left) {
        for (Link link : links) {
            List<Statement> there = left.getOrDefault(link.b(), List.of());
            if (!there.isEmpty()) {
                return new StatementPair(a, there.removeFirst(), link);
            }
        }
        return new StatementPair(a, null, null);
    }
}
