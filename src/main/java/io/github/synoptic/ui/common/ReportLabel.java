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
        boolean flows = TextDirection.holdsRightToLeft(words);
        flow = flows ? flow(words) : null;
        setText(flows ? "" : words);
        setGraphic(flow);
        setContentDisplay(flows ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
        setAccessibleText(words);
        setClip(flows ? clip() : null);
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

    @Override
    protected double computeMinHeight(double width) {
        return flow == null ? super.computeMinHeight(width) : 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow == null || width < 0 ? super.computePrefHeight(width) : flow.prefHeight(width);
    }
}
