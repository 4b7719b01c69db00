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
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Draws one line of the preview.
final class PreviewCell extends ListCell<Preview.Line> {
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

    private static HBox drawn(Preview.Line line) {
        HBox row = new HBox();
        row.getStyleClass().addAll("preview-line", "preview-" + line.role().name().toLowerCase(Locale.ROOT));
        for (Preview.Cell cell : line.cells()) {
            TextFlow flow = flow(cell);
            flow.setPrefWidth(0);
            HBox.setHgrow(flow, Priority.ALWAYS);
            row.getChildren().add(flow);
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
                Label marked = new Label(words.text());
                marked.setWrapText(true);
                marked.getStyleClass().add("preview-marked");
                flow.getChildren().add(marked);
            } else {
                Text text = new Text(words.text());
                text.getStyleClass().addAll("text", "preview-" + words.look().name().toLowerCase(Locale.ROOT));
                flow.getChildren().add(text);
            }
        }
        return flow;
    }
}
