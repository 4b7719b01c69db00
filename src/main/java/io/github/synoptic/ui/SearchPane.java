package io.github.synoptic.ui;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Search;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// The find bar.
final class SearchPane extends HBox {
    private final Messages messages;
    private final Consumer<Action> dispatch;
    private final TextField words = new TextField();
    private final Label count = new Label();
    private boolean showing;

    SearchPane(Messages messages, Consumer<Action> dispatch) {
        this.messages = messages;
        this.dispatch = dispatch;
        getStyleClass().add("find-bar");
        words.setId("find-words");
        words.setPromptText(messages.text("window.find-prompt"));
        words.setAccessibleText(messages.text("window.find-prompt"));
        words.textProperty().addListener((property, old, now) -> {
            if (!showing) {
                dispatch.accept(new Action.Seek(now));
            }
        });
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        count.setId("find-count");
    }

    private List<Node> parts() {
        return List.of(words, step("window.find-back", -1), step("window.find-on", 1), count, close());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            dispatch.accept(new Action.StepHit(event.isShiftDown() ? -1 : 1));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            dispatch.accept(new Action.CloseSearch());
            event.consume();
        }
    }

    private Button step(String key, int direction) {
        Button button = new Button(messages.text(key));
        button.setId(direction < 0 ? "find-back" : "find-on");
        button.setOnAction(event -> dispatch.accept(new Action.StepHit(direction)));
        return button;
    }

    private Button close() {
        Button button = new Button(messages.text("window.close"));
        button.setId("find-close");
        button.setOnAction(event -> dispatch.accept(new Action.CloseSearch()));
        return button;
    }

    /// Puts the cursor into the field and selects what is in it.
    void focus() {
        words.requestFocus();
        words.selectAll();
    }

    /// Shows the bar where it is open. Called on the JavaFX thread.
    void show(Search search) {
        if (search.open() && getChildren().isEmpty()) {
            getChildren().addAll(parts());
        }
        setVisible(search.open());
        setManaged(search.open());
        showing = true;
        if (!words.getText().equals(search.words())) {
            words.setText(search.words());
        }
        showing = false;
        count.setText(count(search));
    }

    private String count(Search search) {
        if (search.words().isBlank()) {
            return "";
        }
        return search.current() < 0
                ? messages.text("window.find-count", search.a().size(), search.b().size())
                : messages.text("window.find-at", search.current() + 1, search.count(), search.a().size(),
                        search.b().size());
    }
}
