package io.github.synoptic.ui.note;

import io.github.synoptic.ui.state.Preview;
import io.github.synoptic.ui.state.Preview.Look;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Draws one line of the preview.
final class PreviewCell extends ListCell<Preview.Line> {
    /// Wider than this, lines are hard to follow, in pixels; window.css says so too.
    private static final double WIDEST = 760;
    /// What a scroll bar takes of the width, whether it is there or not, in pixels.
    private static final double SCROLL_BAR = 10;

    PreviewCell() {
        getStyleClass().add("preview-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Preview.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(line == null || empty ? null : drawn(line));
        setAccessibleText(line == null
                ? null
                : String.join("; ", line.cells().stream().map(Preview.Cell::text).toList()));
    }

    /// As high as its wrapped words need: the row itself asks its words as if it had no room.
    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof HBox row)) {
            return super.computePrefHeight(width);
        }
        double room = getListView().getWidth() - getListView().snappedLeftInset() - getListView().snappedRightInset()
                - SCROLL_BAR;
        row.applyCss();
        double inner = Math.min(room, isPlain() ? room : WIDEST) - row.snappedLeftInset() - row.snappedRightInset();
        int columns = Math.max(1, row.getChildren().size());
        double column = (inner - row.getSpacing() * (columns - 1)) / columns;
        double height = row.getChildren().stream().mapToDouble(cell -> cell.prefHeight(column)).max().orElse(0);
        return row.snappedTopInset() + height + row.snappedBottomInset();
    }

    private boolean isPlain() {
        return getItem() != null && getItem().role() == Preview.Role.PLAIN;
    }

    private static HBox drawn(Preview.Line line) {
        HBox row = new HBox();
        row.getStyleClass().addAll("preview-line", "preview-" + line.role().name().toLowerCase(Locale.ROOT));
        for (Preview.Cell cell : line.cells()) {
            VBox column = new VBox(flow(cell));
            column.setPrefWidth(0);
            HBox.setHgrow(column, Priority.ALWAYS);
            row.getChildren().add(column);
        }
        return row;
    }

    private static TextFlow flow(Preview.Cell cell) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("preview-words");
        flow.setNodeOrientation(
                cell.fromTheRight() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        for (Preview.Words words : cell.words()) {
            if (words.look() == Look.MARKED) {
                for (String word : words.text().split("(?<= )")) {
                    Label marked = new Label(word);
                    marked.getStyleClass().add("preview-marked");
                    flow.getChildren().add(marked);
                }
            } else {
                Text text = new Text(words.text());
                text.getStyleClass().addAll("text", "preview-" + words.look().name().toLowerCase(Locale.ROOT));
                flow.getChildren().add(text);
            }
        }
        return flow;
    }
}
