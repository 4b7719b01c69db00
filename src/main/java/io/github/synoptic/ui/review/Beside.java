package io.github.synoptic.ui.review;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two columns of the same width, as high as the higher one needs; one above the other where a word of theirs is wider
/// than half the room.
final class Beside extends Region {
    /// The space between the columns, and between them where one stands above the other, in pixels.
    private static final double BETWEEN = 12;
    private static final double BELOW = 6;
    private final Region left;
    private final Region right;

    Beside(Region left, Region right) {
        this.left = left;
        this.right = right;
        getChildren().addAll(left, right);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double column = column(width);
        double a = Math.ceil(left.prefHeight(column));
        double b = Math.ceil(right.prefHeight(column));
        return snappedTopInset() + (isStacked(width) ? a + BELOW + b : Math.max(a, b)) + snappedBottomInset();
    }

    private boolean isStacked(double width) {
        return Math.max(left.minWidth(-1), right.minWidth(-1)) > half(inner(width));
    }

    private double column(double width) {
        return isStacked(width) ? inner(width) : half(inner(width));
    }

    private double inner(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }

    private static double half(double inner) {
        return Math.max(0, Math.floor((inner - BETWEEN) / 2));
    }

    @Override
    protected void layoutChildren() {
        double column = column(getWidth());
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double x = snappedLeftInset();
        double y = snappedTopInset();
        if (isStacked(getWidth())) {
            double above = Math.ceil(left.prefHeight(column));
            left.resizeRelocate(x, y, column, above);
            right.resizeRelocate(x, y + above + BELOW, column, height - above - BELOW);
        } else {
            left.resizeRelocate(x, y, column, height);
            right.resizeRelocate(x + column + BETWEEN, y, column, height);
        }
    }
}
