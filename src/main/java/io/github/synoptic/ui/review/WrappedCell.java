package io.github.synoptic.ui.review;

import org.jspecify.annotations.Nullable;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// A cell of a list that is as wide as the list and as high as its wrapped words need.
abstract class WrappedCell<T> extends ListCell<T> {
    /// What a scroll bar takes of the width, whether it is there or not, in pixels.
    private static final double SCROLL_BAR = 10;
    private @Nullable Region content;

    final void content(Region newContent) {
        content = newContent;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    /// Shows this row; null for the empty place below the last.
    abstract void show(@Nullable T row);

    @Override
    protected final void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty ? null : content);
        setAccessibleText(null);
        show(empty ? null : row);
    }

    @Override
    protected final double computePrefHeight(double width) {
        if (getGraphic() == null || content == null) {
            return super.computePrefHeight(width);
        }
        double inner = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + content.prefHeight(inner) + snappedBottomInset();
    }
}
