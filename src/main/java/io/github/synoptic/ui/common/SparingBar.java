package io.github.synoptic.ui.common;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// A bar that leaves out what can be done without, one after the other, where it has no room for all.
public abstract class SparingBar extends HBox {
    private static final double UNKNOWN = -1;
    private double fitted = UNKNOWN;

    /// What it can do without, what is missed least first. What stands together comes and goes together.
    protected abstract List<List<Node>> spare();

    /// Its words changed: finds anew what there is room for.
    protected final void refit() {
        fitted = UNKNOWN;
        requestLayout();
    }

    @Override
    protected final void layoutChildren() {
        if (fitted != getWidth()) {
            fitted = getWidth();
            fit();
        }
        super.layoutChildren();
    }

    @Override
    protected final double computeMinWidth(double height) {
        return 0;
    }

    private void fit() {
        List<List<Node>> spare = spare();
        spare.forEach(part -> show(part, true));
        for (List<Node> part : spare) {
            if (super.computeMinWidth(-1) <= getWidth()) {
                return;
            }
            show(part, false);
        }
    }

    private static void show(List<Node> part, boolean on) {
        part.forEach(node -> {
            node.setVisible(on);
            node.setManaged(on);
        });
    }
}
