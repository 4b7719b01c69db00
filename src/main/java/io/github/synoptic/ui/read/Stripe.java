package io.github.synoptic.ui.read;

import io.github.synoptic.engine.text.Span;

import java.util.ArrayList;
import java.util.List;

/// A coloured mark of the strip beside a pane: neighbouring passages of one relation.
///
/// @param ink the relation
/// @param top how far below the strip's top it begins, in pixels
/// @param bottom where it ends
record Stripe(Ink ink, double top, double bottom) {
    /// The least height of a mark, in pixels, so that no linked passage of a long report is lost to sight.
    static final double LEAST = 2;

    /// The marks of these passages, which stand at these places, in a strip of this height. In a long report many
    /// passages share a pixel; one mark for them is enough.
    static List<Stripe> of(List<Passage> passages, Places places, double height) {
        List<Stripe> stripes = new ArrayList<>();
        double scale = height / Math.max(1, places.length());
        double drawnTo = -1;
        for (Passage passage : passages) {
            if (!passage.isOnlyHere()) {
                Span span = places.shown(passage.span());
                double top = Math.floor(span.start() * scale);
                double bottom = Math.max(top + LEAST, Math.floor(span.end() * scale));
                if (bottom > drawnTo) {
                    add(stripes, new Stripe(passage.ink(), Math.max(top, drawnTo), bottom));
                    drawnTo = bottom;
                }
            }
        }
        return stripes;
    }

    private static void add(List<Stripe> stripes, Stripe next) {
        Stripe last = stripes.isEmpty() ? null : stripes.getLast();
        if (last != null && last.ink == next.ink && last.bottom == next.top) {
            stripes.set(stripes.size() - 1, new Stripe(last.ink, last.top, next.bottom));
        } else {
            stripes.add(next);
        }
    }
}
