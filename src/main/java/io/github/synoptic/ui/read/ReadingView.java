package io.github.synoptic.ui.read;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.i18n.Messages;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.IndexRange;
import javafx.scene.layout.Region;

/// The centre of the window: the two reports side by side, with ribbons between the passages that tell the same thing.
public final class ReadingView extends Region {
    /// The scene's width in pixels below which the panes stand one above the other.
    private static final double STACKED_BELOW = 900;

    private final ReadingPane paneA = new ReadingPane(Side.A);
    private final ReadingPane paneB = new ReadingPane(Side.B);
    private final Ribbons gutter = new Ribbons();
    private final ReadingActions actions;
    private final Messages messages;
    private final Runnable afterLayout = this::afterLayout;
    private List<Ribbon> ribbons = List.of();

    /// An empty view that tells these actions what the reader does.
    public ReadingView(ReadingActions actions, Messages messages) {
        this.actions = actions;
        this.messages = messages;
        getStyleClass().add("reading-view");
        getChildren().addAll(gutter, paneA, paneB);
        sceneProperty().subscribe(this::moveListener);
        for (ReadingPane pane : List.of(paneA, paneB)) {
            pane.area().selectionProperty().addListener(seen -> tellSelection(pane.side()));
        }
    }

    private void tellSelection(Side side) {
        actions.select(side, selection(side));
    }

    private void moveListener(@Nullable Scene from, @Nullable Scene to) {
        if (from != null) {
            from.removePostLayoutPulseListener(afterLayout);
        }
        if (to != null) {
            to.addPostLayoutPulseListener(afterLayout);
        }
    }

    /// Shows the model. Must be called on the JavaFX thread.
    public void show(ReadingModel model) {
        for (ReadingPane pane : List.of(paneA, paneB)) {
            ReadingSide shown = model.side(pane.side());
            pane.show(shown, model.look());
            pane.area().setAccessibleText(
                    shown == null ? "" : messages.text("reading.pane", pane.side(), shown.report().title()));
        }
        ribbons = Ribbon.of(model);
        requestLayout();
    }

    /// Scrolls both panes so that this passage and its partner are level, a third of the way down.
    public void reveal(Side side, Span span) {
        pane(side).place(span, getHeight() / 3);
    }

    /// What is selected on one side; null where nothing is.
    public @Nullable Span selection(Side side) {
        ReadingPane pane = pane(side);
        StyleClassedTextArea area = pane.area();
        IndexRange range = area.getSelection();
        if (range.getLength() == 0) {
            return null;
        }
        int start = pane.places().offset(range.getStart());
        int end = pane.places().offset(range.getEnd() - 1) + 1;
        return start < end ? new Span(start, end) : null;
    }

    /// Makes the panes scroll together by passages, or each on its own.
    public void setLinked(boolean linked) {
        requestLayout();
    }

    private ReadingPane pane(Side side) {
        return side == Side.A ? paneA : paneB;
    }

    @Override
    protected void layoutChildren() {
        boolean stacked = getScene() != null && getScene().getWidth() < STACKED_BELOW;
        gutter.setVisible(!stacked);
        double width = getWidth();
        double height = getHeight();
        if (stacked) {
            paneA.resizeRelocate(0, 0, width, height / 2);
            paneB.resizeRelocate(0, height / 2, width, height / 2);
        } else {
            double pane = Math.floor((width - Ribbons.WIDTH) / 2);
            paneA.resizeRelocate(0, 0, pane, height);
            gutter.resizeRelocate(pane, 0, Ribbons.WIDTH, height);
            paneB.resizeRelocate(pane + Ribbons.WIDTH, 0, width - pane - Ribbons.WIDTH, height);
        }
    }

    private void afterLayout() {
        List<Ribbons.Placed> placed = new ArrayList<>();
        for (Ribbon ribbon : ribbons) {
            Optional<Extent> a = paneA.extent(ribbon.a());
            Optional<Extent> b = paneB.extent(ribbon.b());
            if (a.isPresent() && b.isPresent()) {
                placed.add(new Ribbons.Placed(ribbon, a.get(), b.get()));
            }
        }
        placed.sort(Comparator.comparing(one -> one.ribbon().chosen()));
        gutter.draw(placed);
    }
}
