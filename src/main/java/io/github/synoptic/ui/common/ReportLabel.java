package io.github.synoptic.ui.common;

import org.jspecify.annotations.Nullable;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.shape.Rectangle;

/// A wrapped label for words of a report or of the reader, in any script.
public final class ReportLabel extends Label {
    private @Nullable WordFlow flow;
    private double most = Double.MAX_VALUE;

    /// An empty label.
    public ReportLabel() {
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
    }

    /// A label that shows these words.
    public ReportLabel(String words) {
        this();
        words(words);
    }

    /// Shows these words.
    public void words(String words) {
        boolean flows = TextDirection.isShaped(words);
        flow = flows ? flow(words) : null;
        setText(flows ? "" : words);
        setGraphic(flow);
        setContentDisplay(flows ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
        setAccessibleText(words);
        setClip(flows ? clip() : null);
    }

    /// Cuts it at this height, in pixels, and below a row of words, not inside one.
    public void atMost(double height) {
        most = height;
        setMaxHeight(height);
    }

    private Rectangle clip() {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        return clip;
    }

    private WordFlow flow(String words) {
        WordFlow made = new WordFlow();
        made.getChildren().setAll(WordFlow.nodes(words, "piece"));
        made.setNodeOrientation(TextDirection.isRightToLeft(words)
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT);
        made.prefWidthProperty().bind(widthProperty());
        return made;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// Words that run from right to left cannot be narrower than the widest of them.
    @Override
    protected double computeMinWidth(double height) {
        return flow == null ? super.computeMinWidth(height) : flow.minWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return flow == null ? super.computeMinHeight(width) : 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (flow == null) {
            return super.computePrefHeight(width);
        }
        double row = Math.max(1, flow.prefHeight(-1));
        return Math.min(flow.prefHeight(width), Math.max(1, Math.floor(most / row)) * row);
    }
}
