package io.github.synoptic.ui.review;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.ui.common.ReportLabel;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Choice;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The passages that one side has and the other has not.
final class OnlyPane extends StackPane {
    /// The height of five rows of words, in pixels: what is longer is cut, and stands in the report.
    private static final double MOST = 100;
    private final RowsPane<OnlyModel.Row> rows;

    OnlyPane(Messages messages, Consumer<Action> dispatch) {
        rows = new RowsPane<>("only", messages.text("window.only-spoken"), Cell::new, row -> {
            if (!row.isHeading()) {
                dispatch.accept(new Action.Choose(new Choice.OfPassage(row.side(), row.span())));
            }
        });
        getChildren().add(rows);
    }

    /// Shows the passages. Called on the JavaFX thread.
    void show(OnlyModel model) {
        rows.show(model.rows(), model.empty());
    }

    private static final class Cell extends WrappedCell<OnlyModel.Row> {
        private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
        private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
        private final ReportLabel words = new ReportLabel();

        Cell() {
            getStyleClass().add("only-row");
            words.getStyleClass().add("only-words");
            words.atMost(MOST);
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
