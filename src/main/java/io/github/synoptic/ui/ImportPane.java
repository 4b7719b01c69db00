package io.github.synoptic.ui;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.project.Mark;
import io.github.synoptic.source.Imported;
import io.github.synoptic.source.Part;
import io.github.synoptic.ui.common.ReportLabel;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Form;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What was imported of a report's document, in the order in which it stands there, and what was left out.
final class ImportPane extends VBox {
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");
    private final Messages messages;
    private final Consumer<Action> dispatch;
    private final Label title = new Label();
    private final Label about = new Label();
    private final ComboBox<String> chapters = new ComboBox<>();
    private final Button anew;
    private final ListView<Integer> list = new ListView<>();
    private final VBox orphans = new VBox();
    private Form.@Nullable Import shown;
    private List<Mark> shownOrphans = List.of();
    private boolean showing;

    ImportPane(Messages messages, Consumer<Action> dispatch, Runnable close) {
        this.messages = messages;
        this.dispatch = dispatch;
        setId("import");
        getStyleClass().addAll("help", "import");
        title.getStyleClass().add("start-title");
        about.setId("import-about");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        anew = button("window.take-anew", () -> dispatch.accept(new Action.TakeAnew()));
        anew.setId("take-anew");
        chapters.setId("chapters");
        chapters.setPromptText(messages.text("window.one-chapter"));
        chapters.setAccessibleText(messages.text("window.one-chapter"));
        chapters.getSelectionModel().selectedIndexProperty()
                .addListener((property, old, now) -> choose(now.intValue()));
        list.setId("import-parts");
        list.setAccessibleText(messages.text("window.import-spoken"));
        list.setCellFactory(view -> new Row());
        VBox.setVgrow(list, Priority.ALWAYS);
        orphans.getStyleClass().add("orphans");
        Button closer = button("window.close", close);
        closer.setId("import-close");
        HBox tools = new HBox(chapters, anew, closer);
        tools.getStyleClass().add("tools");
        getChildren().addAll(title, about, tools, list, orphans);
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void choose(int chapter) {
        if (!showing && chapter >= 0) {
            dispatch.accept(new Action.TakeChapter(chapter));
        }
    }

    /// Shows the document of the open form. Called on the JavaFX thread.
    void show(AppState state, Form.Import form) {
        var review = state.review();
        showOrphans(review == null ? List.of() : review.orphans());
        if (form.equals(shown)) {
            return;
        }
        showing = true;
        try {
            Imported imported = form.imported();
            boolean other = shown == null || !shown.imported().parts().equals(imported.parts());
            shown = form;
            title.setText(messages.text("window.import-title", form.side().name()));
            about.setText(about(form));
            anew.setVisible(!form.same() || !imported.taken().equals(imported.asFirst().taken()));
            anew.setManaged(anew.isVisible());
            chapters.setVisible(!imported.chapters().isEmpty());
            chapters.setManaged(chapters.isVisible());
            if (other) {
                chapters.getItems().setAll(imported.chapters());
                list.getItems().setAll(IntStream.range(0, imported.parts().size()).boxed().toList());
            } else {
                list.refresh();
            }
        } finally {
            showing = false;
        }
    }

    /// Puts the keyboard into the list.
    void open() {
        list.requestFocus();
    }

    private String about(Form.Import form) {
        if (!form.same()) {
            return messages.text("window.import-other");
        }
        Imported imported = form.imported();
        return messages.text("window.import-about", imported.parts().size() - imported.taken().size())
                + " " + messages.text("window.import-pictures");
    }

    private void showOrphans(List<Mark> marks) {
        if (marks.equals(shownOrphans)) {
            return;
        }
        shownOrphans = marks;
        orphans.getChildren().clear();
        if (!marks.isEmpty()) {
            orphans.getChildren().add(new Label(messages.text("window.orphans", marks.size())));
        }
        for (Mark mark : marks) {
            ReportLabel words = new ReportLabel(messages.text("window.orphan",
                    messages.text("kind." + mark.kind().label()), mark.a().exact(), mark.b().exact(), mark.comment()));
            words.getStyleClass().add("import-words");
            orphans.getChildren().add(words);
        }
    }

    /// A piece of the document, with what turns it.
    private final class Row extends ListCell<Integer> {
        /// What a scroll bar takes of the width, in pixels.
        private static final double SCROLL_BAR = 16;
        /// The widest a line gets, in pixels: some 90 letters with the reason and the button beside them.
        private static final double WIDEST = 900;
        private final ReportLabel words = new ReportLabel();
        private final Label why = new Label();
        private final Button turn = button("window.take-in", this::turn);
        private final HBox row = new HBox(words, why, turn);

        Row() {
            getStyleClass().add("import-row");
            words.getStyleClass().add("import-words");
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            why.getStyleClass().add("import-why");
            why.setMinWidth(Region.USE_PREF_SIZE);
            row.getStyleClass().add("import-line");
            row.setAlignment(Pos.TOP_LEFT);
            row.setMaxWidth(WIDEST);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
        }

        private void turn() {
            if (getItem() != null) {
                dispatch.accept(new Action.TurnPart(getItem()));
            }
        }

        @Override
        protected void updateItem(@Nullable Integer number, boolean empty) {
            super.updateItem(number, empty);
            Form.Import form = shown;
            boolean filled = number != null && !empty && form != null && number < form.imported().parts().size();
            setGraphic(filled ? row : null);
            pseudoClassStateChanged(OUT, false);
            setAccessibleText(null);
            if (filled && form != null && number != null) {
                fill(form.imported(), number);
            }
        }

        private void fill(Imported imported, int number) {
            Part part = imported.parts().get(number);
            boolean taken = imported.taken().contains(number);
            words.words(part.text());
            String reason = part.why() == null ? "" : messages.text(part.why());
            why.setText(reason);
            turn.setText(messages.text(taken ? "window.leave-out" : "window.take-in"));
            turn.setId("turn-" + number);
            pseudoClassStateChanged(OUT, !taken);
            setAccessibleText(messages.text(taken ? "window.part-in" : "window.part-out", part.text(), reason));
        }

        @Override
        protected double computePrefHeight(double width) {
            if (getGraphic() == null) {
                return super.computePrefHeight(width);
            }
            double inner = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
            return snappedTopInset() + row.prefHeight(Math.min(inner, WIDEST)) + snappedBottomInset();
        }
    }
}
