package io.github.synoptic.ui.read;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.i18n.Messages;

import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Lets the reader correct a report's title, outlet and date, in the place where they are shown.
final class HeaderForm extends GridPane {
    private final TextField title = new TextField();
    private final TextField outlet = new TextField();
    private final DatePicker date = new DatePicker();
    private final Messages messages;

    /// A form filled with what the report says. Saving tells the actions; either way the form is closed.
    HeaderForm(Side side, Report report, Messages messages, ReadingActions actions, Runnable close) {
        this.messages = messages;
        getStyleClass().add("header-form");
        title.setText(report.title());
        outlet.setText(report.outlet() == null ? "" : report.outlet());
        date.setValue(report.published());
        Button save = new Button(messages.text("reading.save"));
        save.setDefaultButton(true);
        save.setOnAction(event -> {
            String newTitle = title.getText().isBlank() ? report.title() : title.getText().strip();
            actions.describe(side, newTitle, outlet.getText().isBlank() ? null : outlet.getText().strip(),
                    date.getValue());
            close.run();
        });
        Button cancel = new Button(messages.text("reading.cancel"));
        cancel.setOnAction(event -> close.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
        field(0, "reading.title", title);
        field(1, "reading.outlet", outlet);
        field(2, "reading.date", date);
        HBox buttons = new HBox(save, cancel);
        buttons.getStyleClass().add("buttons");
        add(buttons, 1, 3);
        title.requestFocus();
    }

    private void field(int row, String key, javafx.scene.control.Control field) {
        Label label = new Label(messages.text(key));
        label.setLabelFor(field);
        field.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(field, Priority.ALWAYS);
        add(label, 0, row);
        add(field, 1, row);
    }

    @Override
    public void requestFocus() {
        title.requestFocus();
    }
}
