package io.github.synoptic.ui.review;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two columns of the same width, as high as the higher one needs.
final class Beside extends Region {
    /// The space between the columns, in pixels.
    private static final double BETWEEN = 12;
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
        return snappedTopInset() + Math.ceil(Math.max(left.prefHeight(column), right.prefHeight(column)))
                + snappedBottomInset();
    }

    private double column(double width) {
        return Math.max(0, Math.floor((width - snappedLeftInset() - snappedRightInset() - BETWEEN) / 2));
    }

    @Override
    protected void layoutChildren() {
        double column = column(getWidth());
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        left.resizeRelocate(snappedLeftInset(), snappedTopInset(), column, height);
        right.resizeRelocate(snappedLeftInset() + column + BETWEEN, snappedTopInset(), column, height);
    }
}
