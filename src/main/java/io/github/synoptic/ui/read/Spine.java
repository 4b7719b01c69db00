package io.github.synoptic.ui.read;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;

import java.util.ArrayList;
import java.util.List;

/// Which place of B stands beside which place of A when the panes scroll together.
///
/// Passages that are not moved are nailed to their partners at both ends; what lies between is stretched. The starts
/// of the two texts meet, and so do their ends. Places are shown positions, with fractions of a character.
///
/// @param nails places that meet, in order on both sides
record Spine(List<Nail> nails) {
    /// A place of A and the place of B beside it.
    record Nail(double a, double b) {
        double on(Side side) {
            return side == Side.A ? a : b;
        }
    }

    /// Nails the ends together, and every passage that is not moved.
    static Spine of(ReadingModel model, Places placesA, Places placesB) {
        List<Nail> nails = new ArrayList<>();
        nails.add(new Nail(0, 0));
        if (model.a() != null && model.b() != null) {
            for (Link link : model.links()) {
                if (!link.moved()) {
                    Span a = placesA.shown(model.a().passages().get(link.a()).span());
                    Span b = placesB.shown(model.b().passages().get(link.b()).span());
                    nail(nails, a.start(), b.start());
                    nail(nails, a.end(), b.end());
                }
            }
        }
        nail(nails, placesA.length(), placesB.length());
        return new Spine(nails);
    }

    /// A passage with several partners would nail the same place twice; only the first nail that goes on holds.
    private static void nail(List<Nail> nails, double a, double b) {
        Nail last = nails.getLast();
        if (a >= last.a && b >= last.b && (a > last.a || b > last.b)) {
            nails.add(new Nail(a, b));
        }
    }

    /// The place on the other side that stands beside this place.
    double across(Side from, double place) {
        Side to = from.other();
        int low = 0;
        int high = nails.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (nails.get(middle).on(from) <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Nail before = nails.get(low);
        if (low == nails.size() - 1) {
            return before.on(to);
        }
        Nail after = nails.get(low + 1);
        double share = (place - before.on(from)) / (after.on(from) - before.on(from));
        return before.on(to) + share * (after.on(to) - before.on(to));
    }
}
