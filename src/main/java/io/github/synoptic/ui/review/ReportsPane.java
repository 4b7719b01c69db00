package io.github.synoptic.ui.review;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.ui.common.ReportLabel;
import io.github.synoptic.ui.state.Action;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A matrix of how much each two reports of the project share, and the reports.
final class ReportsPane extends ScrollPane {
    /// The width of the column of the rows' numbers, in pixels.
    private static final double NUMBERS = 20;
    private final Messages messages;
    private final Consumer<Action> dispatch;
    private final VBox list = new VBox();
    private final GridPane matrix = new GridPane();
    private @Nullable ReportsModel shown;

    ReportsPane(Messages messages, Consumer<Action> dispatch) {
        this.messages = messages;
        this.dispatch = dispatch;
        matrix.getStyleClass().add("matrix");
        matrix.setId("matrix");
        Label hint = new Label(messages.text("window.reports-share"));
        hint.getStyleClass().add("report-about");
        hint.setWrapText(true);
        list.getStyleClass().add("card-list");
        list.setSpacing(10);
        VBox box = new VBox(matrix, hint, list);
        box.getStyleClass().add("reports");
        setContent(box);
        setFitToWidth(true);
        getStyleClass().add("wordings-scroll");
    }

    /// Shows the reports. Called on the JavaFX thread.
    void show(ReportsModel model) {
        if (model.equals(shown)) {
            return;
        }
        list.getChildren().setAll(model.rows().stream().map(this::row).toList());
        fill(model);
        shown = model;
    }

    private HBox row(ReportsModel.Row row) {
        Label number = new Label(String.valueOf(row.number()));
        number.getStyleClass().add("report-number");
        ReportLabel title = new ReportLabel(row.title());
        title.getStyleClass().add("report-title");
        title.setMinWidth(0);
        ReportLabel about = new ReportLabel(row.about());
        about.getStyleClass().add("report-about");
        about.setMinWidth(0);
        HBox.setHgrow(about, Priority.ALWAYS);
        Button out = new Button(messages.text("window.report-out"));
        out.setAccessibleText(messages.text("window.report-out") + ": " + row.title());
        out.setMinWidth(USE_PREF_SIZE);
        out.setOnAction(event -> dispatch.accept(new Action.RemoveReport(row.id())));
        HBox below = new HBox(about, out);
        below.getStyleClass().add("report-below");
        VBox words = new VBox(title, below);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox box = new HBox(number, words);
        box.getStyleClass().add("report-row");
        if (!row.side().isEmpty()) {
            box.getStyleClass().add("seated");
        }
        return box;
    }

    private void fill(ReportsModel model) {
        matrix.getChildren().clear();
        matrix.getColumnConstraints().setAll(new ColumnConstraints(NUMBERS));
        for (ReportsModel.Row row : model.rows()) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setPrefWidth(NUMBERS);
            column.setHalignment(HPos.CENTER);
            matrix.getColumnConstraints().add(column);
            matrix.add(head(row.number()), row.number(), 0);
            matrix.add(head(row.number()), 0, row.number());
        }
        for (ReportsModel.Cell cell : model.cells()) {
            matrix.add(cell(cell), cell.column(), cell.row());
        }
    }

    private static Label head(int number) {
        Label head = new Label(String.valueOf(number));
        head.getStyleClass().add("matrix-head");
        return head;
    }

    private Button cell(ReportsModel.Cell cell) {
        Button button = new Button(cell.share());
        button.setId("pair-" + cell.row() + "-" + cell.column());
        button.getStyleClass().add("share-" + cell.step());
        if (cell.open()) {
            button.getStyleClass().add("open");
        }
        button.setAccessibleText(cell.spoken());
        button.setOnAction(event -> dispatch.accept(new Action.OpenPair(cell.pair())));
        return button;
    }
}
