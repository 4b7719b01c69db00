package io.github.synoptic.ui.review;

import io.github.synoptic.engine.text.Span;
import io.github.synoptic.ui.review.DetailModel.Piece;

import java.util.ArrayList;
import java.util.List;

/// Parts a wording into what differs and what does not.
final class Pieces {
    private Pieces() {}

    /// The words of this span in order, those in the differing spans marked. Line ends become spaces.
    static List<Piece> of(String text, Span whole, List<Span> differing) {
        List<Piece> pieces = new ArrayList<>();
        int at = whole.start();
        for (Span span : differing.stream().sorted().toList()) {
            int from = Math.max(at, span.start());
            int to = Math.min(whole.end(), span.end());
            if (from < to) {
                add(pieces, text, at, from, false);
                add(pieces, text, from, to, true);
                at = to;
            }
        }
        add(pieces, text, at, whole.end(), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, int from, int to, boolean differs) {
        if (from < to) {
            pieces.add(new Piece(text.substring(from, to).replaceAll("\\s+", " "), differs));
        }
    }
}
