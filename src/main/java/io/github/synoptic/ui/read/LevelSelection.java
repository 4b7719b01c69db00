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

/// What is selected in the rows of the level view: on each side the words from where the mouse was pressed to where it
/// was drawn, over as many rows as lie between. The other side's selection stays meanwhile.
final class LevelSelection {
    private final Map<Side, Span> spans = new EnumMap<>(Side.class);
    private final BiConsumer<Side, @Nullable Span> changed;
    private @Nullable Side side;
    private int anchor;

    /// A selection that tells when one side's changes.
    LevelSelection(BiConsumer<Side, @Nullable Span> changed) {
        this.changed = changed;
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
        side = hit == null ? null : hit.side();
        if (hit != null) {
            anchor = offset(hit, event);
            set(hit.side(), null);
        }
    }

    private void draw(MouseEvent event) {
        LevelCell.Hit hit = LevelCell.hit(event.getPickResult().getIntersectedNode());
        if (hit != null && hit.side() == side) {
            int end = offset(hit, event);
            set(hit.side(), anchor == end ? null : new Span(Math.min(anchor, end), Math.max(anchor, end)));
        }
    }

    private static int offset(LevelCell.Hit hit, MouseEvent event) {
        Point2D point = hit.text().sceneToLocal(event.getSceneX(), event.getSceneY());
        return hit.text().boundAt(point);
    }

    /// Selects nothing any more.
    void clear() {
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
