package io.github.synoptic.ui.read;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.Review;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Everything the reading view shows.
///
/// @param a the pane of side A; null where no report is loaded
/// @param b the pane of side B; likewise
/// @param ties the links in the order of the comparison; empty while the two are being compared
/// @param look how the reader wants to read
public record ReadingModel(@Nullable ReadingSide a, @Nullable ReadingSide b, List<Tie> ties, ReadingLook look) {
    /// Copies the list.
    public ReadingModel {
        ties = List.copyOf(ties);
    }

    /// Two reports, or one, or none, that are not compared yet.
    public static ReadingModel of(@Nullable Report a, @Nullable Report b, ReadingLook look, Messages messages) {
        return new ReadingModel(a == null ? null : new SideSetter(Side.A, messages).set(a),
                b == null ? null : new SideSetter(Side.B, messages).set(b), List.of(), look);
    }

    /// Two reports compared and reviewed, with nothing chosen. Slow for long reports: some ten milliseconds for 100,000
    /// words; keep it, and take [#with(ReadingFocus)] of it for each thing chosen.
    public static ReadingModel of(Review review, ReadingLook look, Messages messages) {
        List<Tie> ties = new ArrayList<>();
        for (Link link : review.comparison().alignment().links()) {
            ties.add(new Tie(link, false));
        }
        return new ReadingModel(new SideSetter(Side.A, messages).set(review),
                new SideSetter(Side.B, messages).set(review), ties, look);
    }

    /// The same with this chosen and searched for. Must be taken of a model in which nothing is.
    public ReadingModel with(ReadingFocus focus) {
        List<Tie> lit = ties;
        Link link = focus.lit();
        if (link != null) {
            lit = ties.stream().map(tie -> tie.link().equals(link) ? new Tie(tie.link(), true) : tie).toList();
        }
        return new ReadingModel(a == null ? null : focused(a, focus), b == null ? null : focused(b, focus), lit, look);
    }

    /// The same, read another way.
    public ReadingModel with(ReadingLook newLook) {
        return new ReadingModel(a, b, ties, newLook);
    }

    /// What the pane of one side shows; null where no report is loaded.
    public @Nullable ReadingSide side(Side side) {
        return side == Side.A ? a : b;
    }

    /// What the other side has for the passage that holds the start of this span: the chosen partner, else the nearest;
    /// null where it has nothing.
    public @Nullable Span partner(Side side, Span span) {
        ReadingSide here = side(side);
        ReadingSide there = side(side.other());
        int number = here == null ? -1 : here.passageAt(span.start());
        if (here == null || there == null || number < 0 || here.passages().get(number).isOnlyHere()) {
            return null;
        }
        List<Tie> own = here.passages().get(number).ties().stream().map(ties::get).toList();
        Tie tie = own.stream().filter(Tie::chosen).findFirst().orElse(own.getFirst());
        return there.passages().get(tie.passage(side.other())).span();
    }

    /// The link to choose when the reader chooses the passage at this offset: its nearest, or, where one of its links is
    /// chosen already, the next one round; null where the passage has none.
    public @Nullable Link linkAt(Side side, int offset) {
        ReadingSide here = side(side);
        int number = here == null ? -1 : here.passageAt(offset);
        if (here == null || number < 0 || here.passages().get(number).isOnlyHere()) {
            return null;
        }
        List<Tie> own = here.passages().get(number).ties().stream().map(ties::get).toList();
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).chosen()) {
                return own.get((i + 1) % own.size()).link();
            }
        }
        return own.getFirst().link();
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
