package io.github.synoptic.ui;

import io.github.synoptic.i18n.Messages;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The keys and what they do, to be searched.
final class HelpPane extends VBox {
    private final Messages messages;
    private final TextField words = new TextField();
    private final GridPane rows = new GridPane();
    private List<Shortcut> shortcuts = List.of();

    HelpPane(Messages messages, Runnable close) {
        this.messages = messages;
        getStyleClass().add("help");
        setId("help");
        Label title = new Label(messages.text("window.help-title"));
        title.getStyleClass().add("start-title");
        words.setId("help-words");
        words.setPromptText(messages.text("window.help-prompt"));
        words.setAccessibleText(messages.text("window.help-prompt"));
        words.textProperty().addListener((property, old, now) -> fill());
        HBox.setHgrow(words, Priority.ALWAYS);
        Button closer = new Button(messages.text("window.close"));
        closer.setId("help-close");
        closer.setOnAction(event -> close.run());
        HBox top = new HBox(words, closer);
        top.getStyleClass().add("tools");
        rows.getStyleClass().add("help-rows");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, top, scroll);
    }

    /// Lists these keys and puts the cursor into the search field.
    void open(List<Shortcut> all) {
        shortcuts = all;
        words.clear();
        fill();
        words.requestFocus();
    }

    private void fill() {
        String sought = words.getText().strip().toLowerCase(Locale.ROOT);
        rows.getChildren().clear();
        int row = 0;
        String group = "";
        for (Shortcut shortcut : shortcuts) {
            if (!(shortcut.label() + " " + shortcut.shown() + " " + shortcut.group()).toLowerCase(Locale.ROOT)
                    .contains(sought)) {
                continue;
            }
            if (!shortcut.group().equals(group)) {
                group = shortcut.group();
                rows.add(styled(group, "help-group"), 0, row++, 2, 1);
            }
            rows.add(styled(shortcut.shown(), "help-keys"), 0, row);
            rows.add(styled(shortcut.label(), "help-label"), 1, row++);
        }
        if (row == 0) {
            rows.add(styled(messages.text("window.help-none"), "help-label"), 0, 0, 2, 1);
        }
    }

    private static Label styled(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
