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
/// @param tie the number of its first tie
/// @param relation how nearly they tell the same
/// @param moved whether they stand out of order
/// @param chosen whether it is the chosen one
record Ribbon(Span a, Span b, int tie, Relation relation, boolean moved, boolean chosen) {
    /// The ribbons of a model, in the order of its ties. Ties that follow each other on both sides within a paragraph,
    /// and say the same, share one.
    static List<Ribbon> of(ReadingModel model) {
        List<Ribbon> ribbons = new ArrayList<>();
        if (model.a() == null || model.b() == null) {
            return ribbons;
        }
        Tie last = null;
        for (int i = 0; i < model.ties().size(); i++) {
            Tie tie = model.ties().get(i);
            Passage a = model.a().passages().get(tie.passage(Side.A));
            Passage b = model.b().passages().get(tie.passage(Side.B));
            if (last != null && follows(last, tie) && model.a().passages().get(last.passage(Side.A)).paragraph() == a
                    .paragraph() && model.b().passages().get(last.passage(Side.B)).paragraph() == b.paragraph()) {
                Ribbon open = ribbons.removeLast();
                ribbons.add(new Ribbon(open.a.cover(a.span()), open.b.cover(b.span()), open.tie, open.relation,
                        open.moved, open.chosen));
            } else {
                ribbons.add(new Ribbon(a.span(), b.span(), i, tie.link().relation(), tie.link().moved(),
                        tie.chosen()));
            }
            last = tie;
        }
        return ribbons;
    }

    private static boolean follows(Tie one, Tie next) {
        return one.passage(Side.A) + 1 == next.passage(Side.A) && one.passage(Side.B) + 1 == next.passage(Side.B)
                && one.link().relation() == next.link().relation() && one.link().moved() == next.link().moved()
                && one.chosen() == next.chosen();
    }

    /// The passage on one side.
    Span span(Side side) {
        return side == Side.A ? a : b;
    }
}
