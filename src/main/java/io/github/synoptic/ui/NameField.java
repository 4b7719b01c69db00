package io.github.synoptic.ui;

import io.github.synoptic.i18n.Messages;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// What the project is called, to be changed in its place.
final class NameField extends StackPane {
    /// A name is cut to this width, in pixels, rather than something else being left out.
    private static final double LEAST = 72;
    private final Commands commands;
    private final Button name = new Button();
    private final TextField field = new TextField();
    private boolean open;

    NameField(Messages messages, Commands commands) {
        this.commands = commands;
        name.setId("project-name");
        name.getStyleClass().add("project-name");
        name.setMnemonicParsing(false);
        name.setOnAction(event -> commands.rename());
        field.setId("name-field");
        field.setAccessibleText(messages.text("window.key-rename"));
        field.setVisible(false);
        field.managedProperty().bind(field.visibleProperty());
        name.managedProperty().bind(name.visibleProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                keep();
            }
        });
        name.setMinWidth(0);
        getChildren().add(name);
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(LEAST, prefWidth(height));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            keep();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            open = false;
            commands.escape();
            event.consume();
        }
    }

    private void keep() {
        if (open) {
            open = false;
            commands.rename(field.getText().strip());
            commands.escape();
        }
    }

    /// Shows this name, to be written anew where `naming` says so.
    void show(String project, boolean naming) {
        if (naming && !getChildren().contains(field)) {
            getChildren().add(field);
        }
        name.setText(project);
        name.setVisible(!naming);
        field.setVisible(naming);
        if (naming && !open) {
            field.setText(project);
            field.requestFocus();
            field.selectAll();
        }
        open = naming;
    }
}
