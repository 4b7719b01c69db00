package io.github.synoptic.ui.read;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.align.Relation;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.ui.common.Words;

/// What stands in the level view where the partner of a passage would, if it did not stand elsewhere in its report: where it
/// is, and how it begins.
///
/// @param side the report it points into
/// @param paragraph the number of the partner's paragraph, from 0
/// @param below whether the partner stands further down than what stands here
/// @param report the report it points into
/// @param span where the partner stands in it
/// @param relation how nearly the two tell the same
/// @param own whether the reader made the link
/// @param chosen whether it is the chosen one
/// @param from where the passage begins that it stands beside
record Pointer(Side side, int paragraph, boolean below, Report report, Span span, Relation relation, boolean own,
        boolean chosen, int from) {
    /// The number of characters of the partner's words that are shown.
    private static final int SHOWN = 60;

    /// The pointer beside a passage of one side to the passage it is linked with, above or below it.
    static Pointer of(ReadingModel model, ReadingSide here, Link link, boolean below) {
        ReadingSide there = model.side(here.side().other());
        if (there == null) {
            throw new IllegalArgumentException("a link needs both sides");
        }
        int from = here.side() == Side.A ? link.a() : link.b();
        int to = here.side() == Side.A ? link.b() : link.a();
        Passage partner = there.passages().get(to);
        return new Pointer(there.side(), partner.paragraph(), below, there.report(), partner.span(),
                link.relation(), link.pinned(), link.equals(model.chosen()), here.passages().get(from).span().start());
    }

    /// How the partner begins. Made when it is shown: long reports have hundreds of pointers.
    String words() {
        String words = Words.oneLine(report.text().substring(span.start(), span.end()));
        if (words.length() <= SHOWN) {
            return words;
        }
        int space = words.lastIndexOf(' ', SHOWN);
        return words.substring(0, space < 1 ? SHOWN : space) + "…";
    }
}
