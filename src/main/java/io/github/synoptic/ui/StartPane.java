package io.github.synoptic.ui;

import io.github.synoptic.i18n.Messages;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What stands in the window before there is a report: what to do, and where to begin.
final class StartPane extends VBox {
    private final Messages messages;
    private final Commands commands;
    private final VBox recent = new VBox();
    private @Nullable List<Path> shown;

    StartPane(Messages messages, Commands commands) {
        this.messages = messages;
        this.commands = commands;
        getStyleClass().add("start");
        Label title = label("window.start-title", "start-title");
        Label text = label("window.start-text", "start-text");
        HBox buttons = new HBox(button("start-a", "window.open-a", commands::openA),
                button("start-b", "window.open-b", commands::openB),
                button("start-samples", "window.start-samples", commands::samples));
        buttons.getChildren().getLast().getStyleClass().add("primary");
        buttons.getStyleClass().add("tools");
        recent.getStyleClass().add("start-recent");
        VBox column = new VBox(title, text, buttons, label("window.start-hint", "start-hint"), recent);
        column.getStyleClass().add("start-column");
        column.setMaxWidth(560);
        getChildren().add(column);
    }

    private Label label(String key, String styleClass) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// Shows the projects opened of late. Called on the JavaFX thread.
    void show(List<Path> files) {
        if (files.equals(shown)) {
            return;
        }
        recent.getChildren().clear();
        if (!files.isEmpty()) {
            recent.getChildren().add(label("window.recent", "start-hint"));
        }
        for (Path file : files) {
            Hyperlink link = new Hyperlink(file.toString());
            link.setOnAction(event -> commands.openRecent(file));
            recent.getChildren().add(link);
        }
        shown = files;
    }
}
