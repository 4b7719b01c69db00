package io.github.synoptic.ui.common;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Wrapped text that is never laid out narrower than a word. A word of letters read from right to left must not be
/// broken: see [TextDirection].
public class WordFlow extends TextFlow {
    /// The width below which it does not go, in pixels: that of the longest word set as one node.
    private static final double NARROWEST = 200;

    /// An empty flow.
    public WordFlow() {
        setMinWidth(NARROWEST);
    }

    /// The text nodes for these words, each with these style classes and that of its script.
    public static List<Node> nodes(String words, String... styleClasses) {
        return TextDirection.pieces(words).stream().<Node>map(piece -> {
            Text text = new Text(piece.text());
            text.getStyleClass().addAll(styleClasses);
            text.getStyleClass().addAll(piece.styleClasses());
            return text;
        }).toList();
    }

    @Override
    protected final double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? width : Math.max(width, NARROWEST));
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
