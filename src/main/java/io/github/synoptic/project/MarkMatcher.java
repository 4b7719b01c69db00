package io.github.synoptic.project;

import io.github.synoptic.engine.discrepancy.Discrepancy;
import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds the proposal that a mark was made from among what the program proposes now.
final class MarkMatcher {
    private final Map<Place, Discrepancy> left = new LinkedHashMap<>();
    private final Map<Discrepancy, Mark> matched = new HashMap<>();

    private MarkMatcher() {}

    /// What a proposal is known by: a later engine gives another reason or confidence for the same difference.
    private record Place(Kind kind, Span a, Span b) {}

    /// The marks by their proposals. A mark belongs to the proposal of the kind it was made from on the same words, or,
    /// where the engine has changed its mind on the exact words, on words that overlap on both sides.
    static Map<Discrepancy, Mark> match(List<Discrepancy> proposals, Collection<Mark> marks) {
        MarkMatcher matcher = new MarkMatcher();
        proposals.forEach(proposal -> matcher.left.putIfAbsent(place(proposal), proposal));
        List<Mark> unplaced = new ArrayList<>();
        for (Mark mark : marks) {
            if (!matcher.placed(mark, matcher.exact(mark)) && mark.proposal() != null) {
                unplaced.add(mark);
            }
        }
        unplaced.forEach(mark -> matcher.placed(mark, matcher.near(mark)));
        return matcher.matched;
    }

    private static Place place(Discrepancy proposal) {
        return new Place(proposal.kind(), proposal.a(), proposal.b());
    }

    private boolean placed(Mark mark, @Nullable Discrepancy proposal) {
        if (proposal == null) {
            return false;
        }
        left.remove(place(proposal));
        matched.put(proposal, mark);
        return true;
    }

    private @Nullable Discrepancy exact(Mark mark) {
        Mark.Proposal origin = mark.proposal();
        return origin == null ? null : left.get(new Place(origin.kind(), mark.a().span(), mark.b().span()));
    }

    private @Nullable Discrepancy near(Mark mark) {
        Mark.Proposal origin = mark.proposal();
        for (Discrepancy proposal : left.values()) {
            if (origin != null && proposal.kind() == origin.kind() && proposal.a().overlaps(mark.a().span())
                    && proposal.b().overlaps(mark.b().span())) {
                return proposal;
            }
        }
        return null;
    }
}
