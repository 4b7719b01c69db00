package io.github.synoptic.ui.read;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.align.Relation;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;

import java.util.ArrayList;
import java.util.List;

/// What one ribbon joins: a passage of A and one of B, each a run of sentences in one paragraph.
///
/// @param a where the passage of A stands
/// @param b where the passage of B stands
/// @param relation how nearly they tell the same
/// @param moved whether they stand out of order
/// @param own whether the reader made the link
/// @param chosen whether it is the chosen one
/// @param near whether the mouse is on one of its passages
record Ribbon(Span a, Span b, Relation relation, boolean moved, boolean own, boolean chosen, boolean near) {
    /// The ribbons of these links, given by their numbers in rising order. Links that follow each other on both sides
    /// within a paragraph, and look the same, share one.
    static List<Ribbon> of(ReadingModel model, int[] numbers, Hover hover) {
        List<Ribbon> ribbons = new ArrayList<>();
        ReadingSide sideA = model.a();
        ReadingSide sideB = model.b();
        if (sideA == null || sideB == null) {
            return ribbons;
        }
        Link last = null;
        for (int number : numbers) {
            Link link = model.links().get(number);
            Ribbon ribbon = new Ribbon(sideA.passages().get(link.a()).span(), sideB.passages().get(link.b()).span(),
                    link.relation(), link.moved(), link.pinned(), link.equals(model.chosen()),
                    hover.links().contains(number));
            if (last != null && follows(sideA, last.a(), link.a()) && follows(sideB, last.b(), link.b())
                    && ribbon.looksLike(ribbons.getLast())) {
                Ribbon open = ribbons.removeLast();
                ribbons.add(new Ribbon(open.a.cover(ribbon.a), open.b.cover(ribbon.b), ribbon.relation, ribbon.moved,
                        ribbon.own, ribbon.chosen, ribbon.near));
            } else {
                ribbons.add(ribbon);
            }
            last = link;
        }
        return ribbons;
    }

    private static boolean follows(ReadingSide side, int passage, int next) {
        return passage + 1 == next
                && side.passages().get(passage).paragraph() == side.passages().get(next).paragraph();
    }

    private boolean looksLike(Ribbon other) {
        return relation == other.relation && moved == other.moved && own == other.own && chosen == other.chosen
                && near == other.near;
    }

    /// Its place among the ribbons, from back to front.
    int rank() {
        return chosen ? 2 : near ? 1 : 0;
    }

    /// The passage on one side.
    Span span(Side side) {
        return side == Side.A ? a : b;
    }
}
