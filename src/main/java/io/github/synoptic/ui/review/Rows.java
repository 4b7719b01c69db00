package io.github.synoptic.ui.review;

import java.util.List;
import javafx.scene.control.ListView;

/// Brings the rows of a list up to date.
final class Rows {
    private Rows() {}

    /// Sets only the rows that changed, so that the list stays where it was scrolled to.
    static <T> void show(ListView<T> list, List<T> rows) {
        if (list.getItems().size() != rows.size()) {
            list.getItems().setAll(rows);
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).equals(list.getItems().get(i))) {
                list.getItems().set(i, rows.get(i));
            }
        }
    }
}
