package io.github.synoptic.ui.read;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.Review;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Everything the reading view shows.
///
/// @param a the pane of side A; null where no report is loaded
/// @param b the pane of side B; likewise
/// @param links the links in the order of the comparison; empty while the two are being compared
/// @param chosen the chosen link; null where none is
/// @param look how the reader wants to read
public record ReadingModel(@Nullable ReadingSide a, @Nullable ReadingSide b, List<Link> links, @Nullable Link chosen,
        ReadingLook look) {
    /// Nothing loaded.
    public static final ReadingModel EMPTY = new ReadingModel(null, null, List.of(), null, ReadingLook.DEFAULT);

    /// Copies the list.
    public ReadingModel {
        links = List.copyOf(links);
    }

    /// Two reports, or one, or none, that are not compared yet.
    public static ReadingModel of(@Nullable Report a, @Nullable Report b, ReadingLook look, Messages messages) {
        return new ReadingModel(a == null ? null : new SideSetter(Side.A, messages).set(a),
                b == null ? null : new SideSetter(Side.B, messages).set(b), List.of(), null, look);
    }

    /// Two reports compared and reviewed, with nothing chosen. Slow for long reports: some ten milliseconds for 100,000
    /// words; keep it, and take [#with(ReadingFocus)] of it for each thing chosen.
    public static ReadingModel of(Review review, ReadingLook look, Messages messages) {
        return new ReadingModel(new SideSetter(Side.A, messages).set(review),
                new SideSetter(Side.B, messages).set(review), review.comparison().alignment().links(), null, look);
    }

    /// The same with this chosen and searched for. Must be taken of a model in which nothing is.
    public ReadingModel with(ReadingFocus focus) {
        return new ReadingModel(a == null ? null : focused(a, focus), b == null ? null : focused(b, focus), links,
                focus.lit(), look);
    }

    /// The same, read another way.
    public ReadingModel with(ReadingLook newLook) {
        return new ReadingModel(a, b, links, chosen, newLook);
    }

    /// What the pane of one side shows; null where no report is loaded.
    public @Nullable ReadingSide side(Side side) {
        return side == Side.A ? a : b;
    }

    /// The passage of this side that holds the start of this span; the span where none does.
    Span passage(Side side, Span span) {
        ReadingSide here = side(side);
        int number = here == null ? -1 : here.passageAt(span.start());
        return here == null || number < 0 ? span : here.passages().get(number).span();
    }

    /// What the other side has for the passage that holds the start of this span: the chosen partner, else the nearest;
    /// null where it has nothing.
    public @Nullable Span partner(Side side, Span span) {
        ReadingSide there = side(side.other());
        List<Link> own = linksAt(side, span.start());
        if (there == null || own.isEmpty()) {
            return null;
        }
        Link link = chosen != null && own.contains(chosen) ? chosen : own.getFirst();
        return there.passages().get(side == Side.A ? link.b() : link.a()).span();
    }

    /// The link to choose when the reader chooses the passage at this offset: its nearest, or, where one of its links is
    /// chosen already, the next one round; null where the passage has none.
    public @Nullable Link linkAt(Side side, int offset) {
        List<Link> own = linksAt(side, offset);
        if (own.isEmpty()) {
            return null;
        }
        return own.get((own.indexOf(chosen) + 1) % own.size());
    }

    private List<Link> linksAt(Side side, int offset) {
        ReadingSide here = side(side);
        int number = here == null ? -1 : here.passageAt(offset);
        return here == null || number < 0
                ? List.of()
                : here.passages().get(number).links().stream().map(links::get).toList();
    }

    private static ReadingSide focused(ReadingSide shown, ReadingFocus focus) {
        ReadingSide side = shown;
        Link link = focus.lit();
        if (link != null && !side.passages().isEmpty()) {
            int number = side.side() == Side.A ? link.a() : link.b();
            side = side.with(List.of(side.passages().get(number).span()), Ink.CHOSEN);
        }
        Finding finding = focus.finding();
        if (finding != null) {
            side = side.with(List.of(side.side() == Side.A ? finding.a() : finding.b()), Ink.PICKED);
        }
        return side.with(hits(side.side(), focus), Ink.HIT).with(current(side.side(), focus), Ink.CURRENT);
    }

    private static List<Span> hits(Side side, ReadingFocus focus) {
        return focus.hits().stream().filter(hit -> hit.side() == side).map(ReadingFocus.Hit::span).toList();
    }

    private static List<Span> current(Side side, ReadingFocus focus) {
        if (focus.current() < 0 || focus.hits().get(focus.current()).side() != side) {
            return List.of();
        }
        return List.of(focus.hits().get(focus.current()).span());
    }
}
