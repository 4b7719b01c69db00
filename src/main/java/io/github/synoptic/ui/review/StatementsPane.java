package io.github.synoptic.ui.review;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.ui.common.ReportLabel;
import io.github.synoptic.ui.state.Action;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Who says what, side by side.
final class StatementsPane extends VBox {
    private final Messages messages;
    private final ListView<StatementsModel.Row> list = new ListView<>();
    private final Label empty = new Label();
    private boolean showing;

    StatementsPane(Messages messages, Consumer<Action> dispatch) {
        this.messages = messages;
        list.setId("statements");
        list.setAccessibleText(messages.text("window.statements-spoken"));
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().selectedItemProperty().addListener((property, old, row) -> {
            if (!showing && row != null) {
                dispatch.accept(new Action.Choose(row.target()));
            }
        });
        empty.getStyleClass().add("empty-list");
        empty.setWrapText(true);
        empty.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(empty, list);
    }

    /// Shows the statements. Called on the JavaFX thread.
    void show(StatementsModel model) {
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

    private final class Cell extends WrappedCell<StatementsModel.Row> {
        private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
        private final Column a = new Column("A");
        private final Column b = new Column("B");

        Cell() {
            getStyleClass().add("statement");
            HBox row = new HBox(a, b);
            row.getStyleClass().add("statement-row");
            content(row);
        }

        @Override
        void show(StatementsModel.@Nullable Row row) {
            pseudoClassStateChanged(CHOSEN, row != null && row.chosen());
            a.show(row == null ? null : row.a(), row != null);
            b.show(row == null ? null : row.b(), row != null);
            setAccessibleText(row == null ? null : a.spoken() + "; " + b.spoken());
        }
    }

    private final class Column extends VBox {
        private final String side;
        private final ReportLabel speaker = new ReportLabel();
        private final ReportLabel words = new ReportLabel();

        Column(String side) {
            this.side = side;
            getStyleClass().add("statement-column");
            speaker.getStyleClass().add("speaker");
            words.getStyleClass().add("card-words");
            getChildren().addAll(speaker, words);
            HBox.setHgrow(this, Priority.ALWAYS);
            setPrefWidth(0);
        }

        void show(StatementsModel.@Nullable Said said, boolean used) {
            speaker.words(said == null ? used ? messages.text("window.not-said", side) : "" : said.speaker());
            words.words(said == null ? "" : said.words());
        }

        String spoken() {
            return side + ": " + speaker.getAccessibleText() + " " + words.getAccessibleText();
        }
    }
}
