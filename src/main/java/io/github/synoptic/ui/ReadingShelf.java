package io.github.synoptic.ui;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.project.Review;
import io.github.synoptic.ui.common.Aside;
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

/// Keeps the model of the reading panes, which is slow to make for long reports, and takes of it what is chosen. Long
/// reports are set in the background; until they are, the panes show what they showed before.
final class ReadingShelf {
    /// The length of both reports from which they are set in the background, in UTF-16 units; less takes no longer than
    /// a frame.
    private static final int LONG = 60_000;
    private final Messages messages;
    private final Runnable whenMade;
    private final Aside aside = new Aside("setting long reports");
    private Made made = new Made(new Wanted(null, null, null), ReadingModel.EMPTY);
    private @Nullable Wanted making;

    /// What a model is made from.
    private record Wanted(@Nullable Review review, @Nullable Report a, @Nullable Report b) {
        static Wanted of(AppState state) {
            return new Wanted(state.review(), state.report(Side.A), state.report(Side.B));
        }

        @SuppressWarnings("ReferenceEquality") // the very same objects or new ones; to compare long texts takes too long
        boolean is(@Nullable Wanted other) {
            return other != null && review == other.review && a == other.a && b == other.b;
        }

        boolean isLong() {
            return length(a) + length(b) > LONG;
        }

        private static int length(@Nullable Report report) {
            return report == null ? 0 : report.text().length();
        }

        ReadingModel model(Messages messages) {
            return review == null
                    ? ReadingModel.of(a, b, ReadingLook.DEFAULT, messages)
                    : ReadingModel.of(review, ReadingLook.DEFAULT, messages);
        }

        /// Whether what is chosen in this comparison can be shown in the model made of the other.
        @SuppressWarnings("ReferenceEquality")
        boolean hasLinksOf(Wanted other) {
            return review != null && other.review != null && review.comparison() == other.review.comparison();
        }
    }

    private record Made(Wanted wanted, ReadingModel model) {}

    /// A shelf that says when a long report has been set.
    ReadingShelf(Messages messages, Runnable whenMade) {
        this.messages = messages;
        this.whenMade = whenMade;
    }

    /// The model of the panes in this state and theme. Called on the JavaFX thread.
    ReadingModel model(AppState state, Theme theme) {
        Wanted wanted = Wanted.of(state);
        if (!wanted.is(made.wanted())) {
            make(wanted);
        }
        ReadingLook look = new ReadingLook(theme, state.look().zoom() / (double) Look.USUAL, state.look().measure(),
                state.look().level());
        ReadingModel model = made.model().with(look);
        boolean fits = wanted.is(made.wanted()) || wanted.hasLinksOf(made.wanted());
        return fits ? model.with(focus(state)) : model;
    }

    private void make(Wanted wanted) {
        if (!wanted.isLong()) {
            making = null;
            aside.make(false, () -> wanted.model(messages), model -> made = new Made(wanted, model));
        } else if (!wanted.is(making)) {
            making = wanted;
            aside.make(true, () -> wanted.model(messages), model -> take(wanted, model));
        }
    }

    /// Whether the panes wait for a long report to be set.
    boolean isMaking() {
        return making != null;
    }

    private void take(Wanted wanted, ReadingModel model) {
        making = null;
        made = new Made(wanted, model);
        whenMade.run();
    }

    /// The partner of the passage at this offset: that of the chosen link if it stands there, else the nearest; null
    /// where it has none.
    @Nullable
    Span partner(AppState state, Side side, int offset) {
        Comparison comparison = state.comparison();
        if (comparison == null || !Wanted.of(state).hasLinksOf(made.wanted())) {
            return null;
        }
        Link chosen = state.choice().chosenLink();
        boolean there = chosen != null && comparison.report(side).sentences()
                .get(side == Side.A ? chosen.a() : chosen.b()).span().contains(offset);
        Link link = there ? chosen : made.model().linkAt(side, offset);
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
