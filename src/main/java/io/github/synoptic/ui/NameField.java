package io.github.synoptic.ui;

import io.github.synoptic.i18n.Messages;
import org.jspecify.annotations.Nullable;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// What the project is called, to be changed in its place.
final class NameField extends StackPane {
    /// A name is cut to this width, in pixels, rather than something else being left out.
    private static final double LEAST = 72;
    private final Messages messages;
    private final Commands commands;
    private final Button name = new Button();
    /// Made when the name is changed for the first time.
    private @Nullable TextField field;
    private boolean open;

    NameField(Messages messages, Commands commands) {
        this.messages = messages;
        this.commands = commands;
        name.setId("project-name");
        name.getStyleClass().add("project-name");
        name.setMnemonicParsing(false);
        name.setOnAction(event -> commands.rename());
        name.managedProperty().bind(name.visibleProperty());
        name.setMinWidth(0);
        getChildren().add(name);
    }

    private TextField made() {
        TextField made = new TextField();
        made.setId("name-field");
        made.setAccessibleText(messages.text("window.key-rename"));
        made.managedProperty().bind(made.visibleProperty());
        made.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(made, event));
        made.focusedProperty().subscribe(focused -> {
            if (!focused) {
                keep(made);
            }
        });
        getChildren().add(made);
        return made;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(LEAST, prefWidth(height));
    }

    private void pressed(TextField field, KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            keep(field);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            open = false;
            commands.escape();
            event.consume();
        }
    }

    private void keep(TextField field) {
        if (open) {
            open = false;
            commands.rename(field.getText().strip());
            commands.escape();
        }
    }

    /// Shows this name, to be written anew where `naming` says so.
    void show(String project, boolean naming) {
        name.setText(project);
        name.setVisible(!naming);
        if (field == null && naming) {
            field = made();
        }
        if (field != null) {
            field.setVisible(naming);
            if (naming && !open) {
                field.setText(project);
                field.requestFocus();
                field.selectAll();
            }
        }
        open = naming;
    }
}
