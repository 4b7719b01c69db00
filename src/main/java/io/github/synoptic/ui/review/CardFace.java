package io.github.synoptic.ui.review;

import io.github.synoptic.ui.common.ReportLabel;

import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/// What a card of the list of discrepancies looks like: the letter of its kind, the kind and its state, the words of both
/// sides, and the reader's comment. Few nodes, placed by hand: lists are filled while the reader waits.
final class CardFace extends Region {
    /// The space around the card and between its parts, in pixels.
    private static final double ABOVE = 9;
    private static final double BESIDE = 12;
    private static final double BETWEEN = 3;
    /// The width and height of the box of the kind's letter, and the space beside it, in pixels.
    private static final double BOX = 18;
    private static final double BESIDE_BOX = 10;
    /// How far right of a side's letter its words begin, and how far below them it stands, in pixels.
    private static final double SIDE = 14;
    private static final double DROP = 3;
    /// The height of three rows of words, in pixels: what is longer is cut, and stands in the reports.
    private static final double MOST = 54;

    private final Text letter = text("kind-sign");
    private final StackPane box = new StackPane(letter);
    private final Text kind = text("card-kind");
    private final Text state = text("card-state");
    private final Text inA = text("side-letter");
    private final Text inB = text("side-letter");
    private final ReportLabel a = words("card-words");
    private final ReportLabel b = words("card-words");
    private final ReportLabel comment = words("card-comment");

    CardFace() {
        box.getStyleClass().add("kind-letter");
        getStyleClass().add("card-face");
        a.atMost(MOST);
        b.atMost(MOST);
        inA.setText("A");
        inB.setText("B");
        getChildren().addAll(box, kind, state, inA, a, inB, b);
    }

    private static Text text(String styleClass) {
        Text text = new Text();
        text.setTextOrigin(VPos.TOP);
        text.getStyleClass().add(styleClass);
        return text;
    }

    private static ReportLabel words(String styleClass) {
        ReportLabel label = new ReportLabel();
        label.getStyleClass().add(styleClass);
        label.setMinWidth(0);
        return label;
    }

    /// Shows this card.
    void show(CardModel card) {
        letter.setText(card.letter());
        kind.setText(card.kind());
        state.setText(card.state());
        a.words(card.a());
        b.words(card.b());
        comment.words(card.comment());
        boolean commented = !card.comment().isEmpty();
        if (commented != getChildren().contains(comment)) {
            if (commented) {
                getChildren().add(comment);
            } else {
                getChildren().remove(comment);
            }
        }
        requestLayout();
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
        return snapSizeY(place(width, false));
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    /// Puts the parts where they belong in a card of this width, or only finds how high it is.
    private double place(double width, boolean forGood) {
        double left = BESIDE + BOX + BESIDE_BOX;
        double inner = width - left - BESIDE;
        if (forGood) {
            box.resizeRelocate(BESIDE, ABOVE, BOX, BOX);
            kind.relocate(left, ABOVE);
            state.relocate(width - BESIDE - state.getLayoutBounds().getWidth(),
                    ABOVE + kind.getBaselineOffset() - state.getBaselineOffset());
        }
        double y = ABOVE + snapSizeY(kind.getLayoutBounds().getHeight()) + BETWEEN;
        y = side(inA, a, left, y, inner, forGood);
        y = side(inB, b, left, y, inner, forGood);
        if (getChildren().contains(comment)) {
            y = part(comment, left, y, inner, Double.MAX_VALUE, forGood);
        }
        return y - BETWEEN + ABOVE;
    }

    private double side(Node sign, ReportLabel words, double x, double y, double width, boolean forGood) {
        if (forGood) {
            sign.relocate(x, y + DROP);
        }
        return part(words, x + SIDE, y, width - SIDE, MOST, forGood);
    }

    private static double part(ReportLabel words, double x, double y, double width, double most, boolean forGood) {
        double height = Math.min(most, Math.ceil(words.prefHeight(width)));
        if (forGood) {
            words.resizeRelocate(x, y, width, height);
        }
        return y + height + BETWEEN;
    }
}
