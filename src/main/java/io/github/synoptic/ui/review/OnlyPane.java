package io.github.synoptic.ui.review;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.ui.common.ReportLabel;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Choice;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The passages that one side has and the other has not.
final class OnlyPane extends VBox {
    private final ListView<OnlyModel.Row> list = new ListView<>();
    private final Label empty = new Label();
    private boolean showing;

    OnlyPane(Messages messages, Consumer<Action> dispatch) {
        list.setId("only");
        list.setAccessibleText(messages.text("window.only-spoken"));
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().selectedItemProperty().addListener((property, old, row) -> {
            if (!showing && row != null && !row.isHeading()) {
                dispatch.accept(new Action.Choose(new Choice.OfPassage(row.side(), row.span())));
            }
        });
        empty.getStyleClass().add("empty-list");
        empty.setWrapText(true);
        empty.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(empty, list);
    }

    /// Shows the passages. Called on the JavaFX thread.
    void show(OnlyModel model) {
        showing = true;
        try {
            Rows.show(list, model.rows());
            empty.setText(model.empty());
            empty.setManaged(!model.empty().isEmpty());
            list.setVisible(model.empty().isEmpty());
        } finally {
            showing = false;
        }
    }

    private static final class Cell extends WrappedCell<OnlyModel.Row> {
        private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
        private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
        private final ReportLabel words = new ReportLabel();

        Cell() {
            getStyleClass().add("only-row");
            words.getStyleClass().add("only-words");
            VBox box = new VBox(words);
            box.getStyleClass().add("only-box");
            content(box);
        }

        @Override
        void show(OnlyModel.@Nullable Row row) {
            pseudoClassStateChanged(HEADING, row != null && row.isHeading());
            pseudoClassStateChanged(CHOSEN, row != null && row.chosen());
            words.words(row == null ? "" : row.words());
            setAccessibleText(row == null ? null : row.words());
        }
    }
}
