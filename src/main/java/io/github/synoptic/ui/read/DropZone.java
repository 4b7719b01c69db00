package io.github.synoptic.ui.read;

import io.github.synoptic.engine.text.Side;

import java.io.File;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// A part of the window that takes files and words dragged there from another program.
public final class DropZone {
    private final Function<DragEvent, Side> side;
    private final ReadingActions actions;

    private DropZone(Function<DragEvent, Side> side, ReadingActions actions) {
        this.side = side;
        this.actions = actions;
    }

    /// Has this node take them, for the side told by where they are dropped.
    public static void on(Node node, Function<DragEvent, Side> side, ReadingActions actions) {
        DropZone zone = new DropZone(side, actions);
        node.addEventHandler(DragEvent.DRAG_OVER, zone::draggedOver);
        node.addEventHandler(DragEvent.DRAG_DROPPED, zone::dropped);
    }

    private void draggedOver(DragEvent event) {
        Dragboard board = event.getDragboard();
        if (event.getGestureSource() == null && (board.hasFiles() || board.hasString())) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        Dragboard board = event.getDragboard();
        if (board.hasFiles()) {
            actions.dropFiles(side.apply(event), board.getFiles().stream().map(File::toPath).toList());
        } else if (board.hasString()) {
            actions.dropText(side.apply(event), board.getString());
        }
        event.setDropCompleted(board.hasFiles() || board.hasString());
        event.consume();
    }
}
