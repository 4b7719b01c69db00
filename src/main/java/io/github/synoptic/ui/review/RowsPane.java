package io.github.synoptic.ui.review;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A list of rows, or a sentence in its place where there are none.
final class RowsPane<R> extends VBox {
    private final ListView<R> list = new ListView<>();
    private final Label empty = new Label();
    private boolean showing;

    /// A list that hands the row the reader chooses to `choose`.
    RowsPane(String id, String spoken, Supplier<ListCell<R>> cells, Consumer<R> choose) {
        list.setId(id);
        list.setAccessibleText(spoken);
        list.setCellFactory(view -> cells.get());
        list.getSelectionModel().selectedItemProperty().addListener((property, old, row) -> {
            if (!showing && row != null) {
                choose.accept(row);
            }
        });
        empty.getStyleClass().add("empty-list");
        empty.setWrapText(true);
        empty.setMinHeight(USE_PREF_SIZE);
        list.setMinHeight(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(empty, list);
    }

    /// Shows these rows, or this sentence where it is not empty. Called on the JavaFX thread.
    void show(List<R> rows, String sentence) {
        showing = true;
        try {
            Rows.show(list, rows);
            empty.setText(sentence);
            empty.setManaged(!sentence.isEmpty());
            list.setVisible(sentence.isEmpty());
        } finally {
            showing = false;
        }
    }
}
