package io.github.synoptic.ui.review;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.ui.common.ReportLabel;
import io.github.synoptic.ui.state.Action;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Who says what, side by side.
final class StatementsPane extends StackPane {
    private final Messages messages;
    private final RowsPane<StatementsModel.Row> rows;

    StatementsPane(Messages messages, Consumer<Action> dispatch) {
        this.messages = messages;
        rows = new RowsPane<>("statements", messages.text("window.statements-spoken"), Cell::new,
                row -> dispatch.accept(new Action.Choose(row.target())));
        getChildren().add(rows);
    }

    /// Shows the statements. Called on the JavaFX thread.
    void show(StatementsModel model) {
        rows.show(model.rows(), model.empty());
    }

    private final class Cell extends WrappedCell<StatementsModel.Row> {
        private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
        private final Column a = new Column("A");
        private final Column b = new Column("B");

        Cell() {
            getStyleClass().add("statement");
            Beside row = new Beside(a, b);
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
        /// The height of seven rows of words, in pixels: what is longer is cut, and stands in the report.
        private static final double MOST = 138;
        private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");
        private final String side;
        private final ReportLabel speaker = new ReportLabel();
        private final ReportLabel words = new ReportLabel();

        Column(String side) {
            this.side = side;
            getStyleClass().add("statement-column");
            Label letter = new Label(side);
            letter.getStyleClass().add("side-letter");
            speaker.getStyleClass().add("speaker");
            words.getStyleClass().add("card-words");
            words.atMost(MOST);
            getChildren().addAll(letter, speaker, words);
        }

        void show(StatementsModel.@Nullable Said said, boolean used) {
            speaker.pseudoClassStateChanged(NONE, said == null);
            speaker.words(said == null ? used ? messages.text("window.not-said", side) : "" : speaker(said));
            words.words(said == null ? "" : said.words());
        }

        private String speaker(StatementsModel.Said said) {
            String named = said.speaker();
            return named == null ? messages.text("window.nobody-named") : named;
        }

        String spoken() {
            return side + ": " + speaker.getAccessibleText() + " " + words.getAccessibleText();
        }
    }
}
