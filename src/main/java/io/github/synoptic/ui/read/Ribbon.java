package io.github.synoptic.ui.read;

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
/// @param chosen whether it is the chosen one
/// @param near whether the mouse is on one of its passages
record Ribbon(Span a, Span b, Relation relation, boolean moved, boolean chosen, boolean near) {
    /// The ribbons of a model, in the order of its ties. Ties that follow each other on both sides within a paragraph,
    /// and say the same, share one.
    static List<Ribbon> of(ReadingModel model, Hover hover) {
        List<Ribbon> ribbons = new ArrayList<>();
        if (model.a() == null || model.b() == null) {
            return ribbons;
        }
        for (int i = 0; i < model.ties().size(); i++) {
            Tie tie = model.ties().get(i);
            Passage a = model.a().passages().get(tie.passage(Side.A));
            Passage b = model.b().passages().get(tie.passage(Side.B));
            Ribbon ribbon = new Ribbon(a.span(), b.span(), tie.link().relation(), tie.link().moved(), tie.chosen(),
                    hover.ties().contains(i));
            if (i > 0 && follows(model.a(), model.ties().get(i - 1), tie)
                    && follows(model.b(), model.ties().get(i - 1), tie) && ribbons.getLast().looksLike(ribbon)) {
                Ribbon open = ribbons.removeLast();
                ribbons.add(new Ribbon(open.a.cover(ribbon.a), open.b.cover(ribbon.b), ribbon.relation, ribbon.moved,
                        ribbon.chosen, ribbon.near));
            } else {
                ribbons.add(ribbon);
            }
        }
        return ribbons;
    }

    private static boolean follows(ReadingSide side, Tie one, Tie next) {
        int number = one.passage(side.side());
        return number + 1 == next.passage(side.side())
                && side.passages().get(number).paragraph() == side.passages().get(number + 1).paragraph();
    }

    private boolean looksLike(Ribbon other) {
        return relation == other.relation && moved == other.moved && chosen == other.chosen && near == other.near;
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
