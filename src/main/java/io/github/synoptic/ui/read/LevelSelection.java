package io.github.synoptic.ui.read;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// What is selected in the rows of the level view, and where the caret stands: on each side the words from where the mouse
/// was pressed, or the caret stood, to where it was drawn or moved, over as many rows as lie between. The other side's
/// selection stays meanwhile.
final class LevelSelection {
    private final Map<Side, Span> spans = new EnumMap<>(Side.class);
    private final BiConsumer<Side, @Nullable Span> changed;
    private final Runnable moved;
    private final Map<Side, Integer> carets = new EnumMap<>(Side.class);
    private final Map<Side, Integer> anchors = new EnumMap<>(Side.class);
    private Side side = Side.A;
    private boolean drawing;

    /// A selection that tells when one side's changes, and when the caret moved.
    LevelSelection(BiConsumer<Side, @Nullable Span> changed, Runnable moved) {
        this.changed = changed;
        this.moved = moved;
    }

    /// What is selected on one side; null where nothing is.
    @Nullable
    Span on(Side wanted) {
        return spans.get(wanted);
    }

    /// Listens to the mouse over these rows.
    void listen(Node rows) {
        rows.addEventFilter(MouseEvent.MOUSE_PRESSED, this::begin);
        rows.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::draw);
    }

    private void begin(MouseEvent event) {
        LevelCell.Hit hit = LevelCell.hit(event.getPickResult().getIntersectedNode());
        drawing = hit != null && event.isPrimaryButtonDown();
        if (hit != null && drawing) {
            move(hit.side(), offset(hit, event), false);
        }
    }

    private void draw(MouseEvent event) {
        LevelCell.Hit hit = LevelCell.hit(event.getPickResult().getIntersectedNode());
        if (hit != null && drawing && hit.side() == side) {
            move(side, offset(hit, event), true);
        }
    }

    /// The side whose caret the keys move.
    Side side() {
        return side;
    }

    /// Where the caret of this side stands in its report; at the start before it was ever moved.
    int caret(Side wanted) {
        return carets.getOrDefault(wanted, 0);
    }

    /// Moves the caret of this side, and selects what it passes over where the selection is extended; else nothing is
    /// selected on that side any more.
    void move(Side to, int offset, boolean extending) {
        side = to;
        carets.put(to, offset);
        if (!extending) {
            anchors.put(to, offset);
        }
        int anchor = anchors.getOrDefault(to, offset);
        set(to, anchor == offset ? null : new Span(Math.min(anchor, offset), Math.max(anchor, offset)));
        moved.run();
    }

    private static int offset(LevelCell.Hit hit, MouseEvent event) {
        Point2D point = hit.text().sceneToLocal(event.getSceneX(), event.getSceneY());
        return hit.text().boundAt(point);
    }

    /// Selects nothing any more, and puts the carets back to the start.
    void clear() {
        carets.clear();
        anchors.clear();
        for (Side one : Side.values()) {
            set(one, null);
        }
    }

    private void set(Side one, @Nullable Span span) {
        Span before = span == null ? spans.remove(one) : spans.put(one, span);
        if (span == null ? before != null : !span.equals(before)) {
            changed.accept(one, span);
        }
    }
}
