package io.github.synoptic.ui.common;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Wrapped text that is never laid out narrower than its widest word. A word of letters read from right to left must not
/// be broken: see [TextDirection]. Text without such letters may be as narrow as it likes.
public class WordFlow extends TextFlow {
    /// Its width from when it gets new words, or another font, until it is laid out, in pixels: with the width it had
    /// before, or none, it would break them when it is asked where they stand.
    static final double WIDE = 10_000;
    /// What stands for a node that is no text, as JavaFX has it: OBJECT REPLACEMENT CHARACTER.
    private static final String OTHER = "\uFFFC";
    private static final double UNKNOWN = -1;
    private double widest = UNKNOWN;

    /// An empty flow.
    public WordFlow() {
        super.resize(WIDE, 0);
        getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getAddedSubList().stream().filter(Node::isManaged).forEach(this::added);
            }
        });
    }

    private void added(Node node) {
        if (node instanceof Text text && TextDirection.isShaped(text.getText())) {
            widen();
            // The style sheets come later, and to some cells of a list without a layout after them.
            text.fontProperty().addListener((property, old, font) -> widen());
        }
    }

    private void widen() {
        super.resize(WIDE, getHeight());
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

    /// The width of its widest word, in pixels; nothing where no letters run from right to left.
    private double widest() {
        if (widest == UNKNOWN) {
            StringBuilder words = new StringBuilder();
            getManagedChildren().forEach(node -> words.append(words(node)));
            widest = TextDirection.isShaped(words.toString()) ? widest(words.toString()) : 0;
        }
        return widest;
    }

    private double widest(String words) {
        Set<Integer> starts = new HashSet<>();
        int start = 0;
        for (String part : TextDirection.unbroken(words)) {
            starts.add(start);
            start += part.length();
        }
        double most = 0;
        double sum = 0;
        int at = 0;
        for (Node node : getManagedChildren()) {
            sum = starts.contains(at) ? width(node) : sum + width(node);
            most = Math.max(most, sum);
            at += words(node).length();
        }
        return Math.ceil(most);
    }

    private static String words(Node node) {
        return node instanceof Text text ? text.getText() : OTHER;
    }

    /// Measured off the flow: inside it a text knows its place, not its width.
    private static double width(Node node) {
        if (node instanceof Text text) {
            Text alone = new Text(text.getText());
            alone.setFont(text.getFont());
            return alone.getLayoutBounds().getWidth();
        }
        return node.prefWidth(-1);
    }

    @Override
    public final void requestLayout() {
        widest = UNKNOWN;
        super.requestLayout();
    }

    @Override
    public final void resize(double width, double height) {
        super.resize(Math.max(width, minWidth(-1)), height);
    }

    @Override
    protected final double computeMinWidth(double height) {
        Insets insets = getInsets();
        return widest() == 0 ? 0 : insets.getLeft() + widest() + insets.getRight();
    }

    @Override
    protected final double computePrefHeight(double width) {
        double least = minWidth(-1);
        if (getWidth() < least) {
            resize(least, getHeight());
        }
        return super.computePrefHeight(width < 0 ? USE_COMPUTED_SIZE : Math.max(width, least));
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
