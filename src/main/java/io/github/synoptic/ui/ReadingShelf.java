package io.github.synoptic.ui;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.project.Review;
import io.github.synoptic.ui.common.Theme;
import io.github.synoptic.ui.read.ReadingFocus;
import io.github.synoptic.ui.read.ReadingLook;
import io.github.synoptic.ui.read.ReadingModel;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Look;
import io.github.synoptic.ui.state.Search;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// Keeps the model of the reading panes, which is slow to make for long reports, and takes of it what is chosen.
final class ReadingShelf {
    private final Messages messages;
    private @Nullable Made made;

    /// A model and what it was made from.
    private record Made(@Nullable Review review, @Nullable Report a, @Nullable Report b, ReadingLook look,
            ReadingModel model) {}

    ReadingShelf(Messages messages) {
        this.messages = messages;
    }

    /// The model of the panes in this state and theme.
    @SuppressWarnings("ReferenceEquality") // the very same objects or new ones; to compare long texts takes too long
    ReadingModel model(AppState state, Theme theme) {
        Review review = state.review();
        Report a = state.report(Side.A);
        Report b = state.report(Side.B);
        ReadingLook look = new ReadingLook(theme, state.look().zoom() / (double) Look.USUAL,
                state.look().measure(), state.look().level());
        Made old = made;
        if (old == null || old.review() != review || old.a() != a || old.b() != b) {
            ReadingModel model = review == null
                    ? ReadingModel.of(a, b, look, messages)
                    : ReadingModel.of(review, look, messages);
            old = new Made(review, a, b, look, model);
            made = old;
        }
        return old.model().with(look).with(focus(state));
    }

    /// The partner of the passage at this offset: that of the chosen link if it stands there, else the nearest; null
    /// where it has none.
    @Nullable
    Span partner(AppState state, Side side, int offset) {
        Comparison comparison = state.comparison();
        Made now = made;
        if (comparison == null || now == null) {
            return null;
        }
        Link chosen = state.choice().chosenLink();
        boolean there = chosen != null && comparison.report(side).sentences()
                .get(side == Side.A ? chosen.a() : chosen.b()).span().contains(offset);
        Link link = there ? chosen : now.model().linkAt(side, offset);
        if (link == null) {
            return null;
        }
        return comparison.report(side.other()).sentences().get(side == Side.A ? link.b() : link.a()).span();
    }

    private static ReadingFocus focus(AppState state) {
        Search search = state.search();
        List<ReadingFocus.Hit> hits = Stream.concat(search.a().stream().map(span -> new ReadingFocus.Hit(Side.A, span)),
                search.b().stream().map(span -> new ReadingFocus.Hit(Side.B, span))).toList();
        return new ReadingFocus(state.choice().chosenFinding(), state.choice().chosenLink(), hits, search.current());
    }
}
