package io.github.synoptic.ui.read;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.ui.common.ReportLabel;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A row of the level view on the screen: two columns that begin at the same height, joined by a straight ribbon.
final class LevelCell extends Region {
    /// What the words of a row tell.
    interface Choice {
        /// The words at this offset were chosen.
        void choose(Side side, int offset);

        /// A pointer to the partner of the passage at this offset was followed.
        void follow(Side side, int offset);

        /// What a pointer says.
        String say(Pointer pointer);
    }

    /// Words of a row under the mouse.
    ///
    /// @param side whose they are
    /// @param text the line they stand in
    record Hit(Side side, LevelText text) {}

    private final VBox a;
    private final VBox b;
    private final Region band = new Region();
    private final Fit fit;

    /// A row whose columns are set so, with these sides from right to left.
    LevelCell(LevelRow row, Fit fit, Set<Side> rightToLeft, Choice choice) {
        this.fit = fit;
        this.a = column(row.a(), Side.A, rightToLeft, choice);
        this.b = column(row.b(), Side.B, rightToLeft, choice);
        for (Pointer pointer : row.pointers()) {
            (pointer.side() == Side.A ? a : b).getChildren().add(label(pointer, choice));
        }
        getStyleClass().add("level-row");
        getChildren().addAll(band, a, b);
        band.setVisible(row.relation() != null);
        band.getStyleClass().addAll("level-band", Passage.ink(row.relation()).styleClass());
        if (row.own()) {
            band.getStyleClass().add("own");
        }
        if (row.chosen()) {
            band.getStyleClass().add(Ink.CHOSEN.styleClass());
        }
    }

    /// What a screen reader says of the row.
    void speak(String words) {
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(words);
    }

    private static VBox column(List<Line> lines, Side side, Set<Side> rightToLeft, Choice choice) {
        VBox column = new VBox();
        if (rightToLeft.contains(side)) {
            column.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
        column.getStyleClass().add(side == Side.A ? "side-a" : "side-b");
        for (Line line : lines) {
            LevelText text = new LevelText(line);
            text.setOnMouseClicked(event -> {
                if (event.isStillSincePress() && event.getButton() == MouseButton.PRIMARY) {
                    text.offsetAt(new Point2D(event.getX(), event.getY()))
                            .ifPresent(offset -> choice.choose(side, offset));
                }
            });
            column.getChildren().add(text);
        }
        return column;
    }

    private static ReportLabel label(Pointer pointer, Choice choice) {
        ReportLabel label = new ReportLabel(choice.say(pointer));
        label.getStyleClass().addAll("level-pointer", Passage.ink(pointer.relation()).styleClass());
        if (pointer.own()) {
            label.getStyleClass().add("own");
        }
        if (pointer.chosen()) {
            label.getStyleClass().add(Ink.CHOSEN.styleClass());
        }
        label.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                choice.follow(pointer.side().other(), pointer.from());
            }
        });
        return label;
    }

    private static List<LevelText> texts(VBox column) {
        return column.getChildren().stream().filter(LevelText.class::isInstance).map(LevelText.class::cast).toList();
    }

    /// Shows what of the row's words is selected on this side.
    void select(Side side, @Nullable Span span) {
        texts(side == Side.A ? a : b).forEach(text -> text.select(span));
    }

    /// Shows the caret before this offset of this side's report; nowhere on that side where it is negative.
    void point(Side side, int offset) {
        texts(side == Side.A ? a : b).forEach(text -> text.point(offset));
    }

    /// The line that this node is or stands in; null where it stands in none.
    static @Nullable Hit hit(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof LevelText text) {
                return new Hit(text.getParent().getStyleClass().contains("side-a") ? Side.A : Side.B, text);
            }
        }
        return null;
    }

    private double columnWidth(double width) {
        return Math.max(Fit.NARROWEST,
                Math.min(fit.column(), Math.floor((width - fit.gutter()) / 2) - 2 * fit.margin()))
                + 2 * ReadingPane.INSET;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = columnWidth(width);
        return Math.ceil(Math.max(a.prefHeight(inner), b.prefHeight(inner)));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double inner = columnWidth(getWidth());
        double left = Math.floor((getWidth() - fit.gutter()) / 2);
        double space = fit.margin() - ReadingPane.INSET;
        place(a, left - space - inner, inner);
        place(b, left + fit.gutter() + space, inner);
        double height = Math.min(textHeight(a, inner), textHeight(b, inner));
        band.resizeRelocate(left, 0, fit.gutter(), Math.max(0, height));
    }

    private static void place(Node column, double x, double width) {
        column.resizeRelocate(x, 0, width, column.prefHeight(width));
    }

    private static double textHeight(VBox column, double width) {
        double below = column.getChildren().isEmpty()
                ? 0
                : ((Region) column.getChildren().getLast()).getInsets().getBottom();
        return column.prefHeight(width) - below;
    }
}
