package io.github.synoptic.ui.read;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;

/// Opens the menu of the panes where the reader asks for it. What the mouse points at is chosen before, unless it is chosen
/// or selected already.
final class MenuOpener {
    private final ReadingView view;
    private final LevelView level;
    private final Supplier<ReadingModel> model;
    private final ReadingActions actions;

    MenuOpener(ReadingView view, LevelView level, Supplier<ReadingModel> model, ReadingActions actions) {
        this.view = view;
        this.level = level;
        this.model = model;
        this.actions = actions;
    }

    /// Opens the menu that the mouse or the system's menu key asked for. A field that is typed in has one of its own.
    void open(ContextMenuEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (event.isKeyboardTrigger()) {
            open();
        } else {
            Point2D screen = new Point2D(event.getScreenX(), event.getScreenY());
            if (level.isVisible()) {
                pointInRows(event, screen);
            } else {
                pointInPane(screen);
            }
            actions.openMenu(view, screen);
        }
        event.consume();
    }

    /// Opens the menu below the caret.
    void open() {
        Side side = view.side();
        if (!view.isFocusWithin()) {
            focus(side);
        }
        Bounds caret = level.isVisible()
                ? onScreen(level.lookup(".level-caret"))
                : view.pane(side).area().getCaretBounds().orElse(null);
        Point2D screen = caret == null
                ? view.localToScreen(view.getWidth() / 4, view.getHeight() / 3)
                : new Point2D(caret.getMinX(), caret.getMaxY());
        actions.openMenu(view, screen);
    }

    private void focus(Side side) {
        (level.isVisible() ? level : view.pane(side).area()).requestFocus();
    }

    private static @Nullable Bounds onScreen(@Nullable Node node) {
        return node == null ? null : node.localToScreen(node.getLayoutBounds());
    }

    private void pointInPane(Point2D screen) {
        for (Side side : Side.values()) {
            ReadingPane pane = view.pane(side);
            Point2D point = pane.area().screenToLocal(screen);
            if (pane.area().contains(point)) {
                choose(side, pane.offsetAt(point));
            }
        }
    }

    private void pointInRows(ContextMenuEvent event, Point2D screen) {
        LevelCell.Hit hit = LevelCell.hit(event.getPickResult().getIntersectedNode());
        if (hit != null) {
            choose(hit.side(), hit.text().offsetAt(hit.text().screenToLocal(screen)));
        }
    }

    private void choose(Side side, OptionalInt at) {
        ReadingSide shown = model.get().side(side);
        Span selected = view.selection(side);
        if (shown == null || at.isEmpty()) {
            return;
        }
        int offset = at.getAsInt();
        if (selected != null && selected.contains(offset)) {
            focus(side);
            return;
        }
        view.enter(side, offset);
        // To choose a chosen passage again would go on to its next partner.
        if (!shown.framesAt(offset).isEmpty() || !isChosen(shown, offset)) {
            PaneInput.choose(shown, offset, actions);
        }
    }

    private boolean isChosen(ReadingSide shown, int offset) {
        Link link = model.get().chosen();
        return link != null && shown.passageAt(offset) == (shown.side() == Side.A ? link.a() : link.b());
    }
}
