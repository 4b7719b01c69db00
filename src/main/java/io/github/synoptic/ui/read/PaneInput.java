package io.github.synoptic.ui.read;

import io.github.synoptic.engine.text.Side;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.TraversalDirection;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// What the reader does in one pane, by mouse and keyboard, told to the actions.
final class PaneInput {
    private final ReadingPane pane;
    private final ReadingActions actions;
    private final Guide guide;

    /// What the view does of itself when the reader moves about in a pane.
    interface Guide {
        /// The mouse stands on this offset of the report; -1 where it stands on no word.
        void hover(Side side, int offset);

        /// The reader is about to scroll this side.
        void lead(Side side);

        /// The reader wants to correct the header of this side.
        void openHeader(Side side);
    }

    PaneInput(ReadingPane pane, ReadingActions actions, Guide guide) {
        this.pane = pane;
        this.actions = actions;
        this.guide = guide;
    }

    /// Begins to listen.
    void listen() {
        pane.area().addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        pane.area().addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(new Point2D(event.getX(), event.getY())));
        pane.area().addEventHandler(MouseEvent.MOUSE_EXITED, event -> guide.hover(pane.side(), -1));
        pane.area().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        pane.addEventFilter(ScrollEvent.ANY, event -> guide.lead(pane.side()));
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> guide.lead(pane.side()));
        DropZone.on(pane, event -> pane.side(), actions);
        pane.area().selectionProperty()
                .addListener((seen, old, now) -> actions.select(pane.side(), pane.selection()));
    }

    private void hover(Point2D point) {
        guide.hover(pane.side(), pane.offsetAt(point).orElse(-1));
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress() || event.getClickCount() > 1) {
            return;
        }
        Point2D point = new Point2D(event.getX(), event.getY());
        pane.offsetAt(point).ifPresentOrElse(this::choose, () -> {
            if (pane.isHeaderAt(point)) {
                guide.openHeader(pane.side());
            }
        });
    }

    private void choose(int offset) {
        if (pane.shown() != null) {
            choose(pane.shown(), offset, actions);
        }
    }

    /// Chooses what stands at this offset: a discrepancy by its words, else the passage.
    static void choose(ReadingSide shown, int offset, ReadingActions actions) {
        List<Frame> frames = shown.framesAt(offset);
        if (frames.isEmpty()) {
            actions.choose(shown.side(), offset);
        } else {
            actions.chooseFinding(frames.getFirst().finding());
        }
    }

    private void pressed(KeyEvent event) {
        guide.lead(pane.side());
        if (event.getCode() == KeyCode.TAB) {
            // The control would keep the key for itself, and hold the keyboard for ever.
            pane.area().requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE && !event.isShortcutDown()) {
            int caret = pane.area().getCaretPosition();
            if (pane.places().isHeader(caret)) {
                guide.openHeader(pane.side());
            } else {
                choose(pane.places().offset(caret));
            }
            event.consume();
        } else if (event.getCode() == KeyCode.V && event.isShortcutDown()
                && Clipboard.getSystemClipboard().hasString()) {
            actions.dropText(pane.side(), Clipboard.getSystemClipboard().getString());
            event.consume();
        }
    }
}
