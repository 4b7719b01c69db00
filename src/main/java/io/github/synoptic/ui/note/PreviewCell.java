package io.github.synoptic.ui.note;

import io.github.synoptic.ui.state.Preview;
import io.github.synoptic.ui.state.Preview.Look;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Draws one line of the preview.
final class PreviewCell extends ListCell<Preview.Line> {
    /// Wider than this, lines are hard to follow, in pixels.
    private static final double WIDEST = 760;
    /// What the list keeps free on both sides, a scroll bar among it, in pixels; as window.css has it.
    private static final double MARGIN = 62;
    /// What parts the columns of a row, in pixels.
    private static final double GAP = 20;

    PreviewCell() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Preview.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(line == null || empty ? null : drawn(line));
        setAccessibleText(line == null
                ? null
                : String.join("; ", line.cells().stream().map(Preview.Cell::text).toList()));
    }

    private HBox drawn(Preview.Line line) {
        HBox row = new HBox(GAP);
        row.getStyleClass().addAll("preview-line", "preview-" + line.role().name().toLowerCase(Locale.ROOT));
        for (Preview.Cell cell : line.cells()) {
            row.getChildren().add(column(cell, line));
        }
        return row;
    }

    /// Words that wrap need a width of their own: a list asks its cells for their height before it gives them one.
    private VBox column(Preview.Cell cell, Preview.Line line) {
        VBox column = new VBox(flow(cell));
        int columns = line.cells().size();
        boolean plain = line.role() == Preview.Role.PLAIN;
        column.prefWidthProperty().bind(getListView().widthProperty().map(width -> {
            double room = Math.min(width.doubleValue() - MARGIN, plain ? Double.MAX_VALUE : WIDEST);
            return Math.max(0, (room - GAP * (columns - 1)) / columns);
        }));
        column.setMinWidth(USE_PREF_SIZE);
        column.setMaxWidth(USE_PREF_SIZE);
        return column;
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
