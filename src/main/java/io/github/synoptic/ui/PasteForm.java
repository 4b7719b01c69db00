package io.github.synoptic.ui;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.ui.common.TextDirection;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Form;

import java.util.function.Consumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A place to paste or type a report's text.
final class PasteForm extends VBox {
    private final Messages messages;
    private final Label title = new Label();
    private final TextArea text = new TextArea();
    private Side side = Side.A;

    PasteForm(Messages messages, Consumer<Action> dispatch) {
        this.messages = messages;
        getStyleClass().add("help");
        title.getStyleClass().add("start-title");
        text.setId("paste-text");
        text.setWrapText(true);
        text.textProperty().addListener((property, old, now) -> text.setWrapText(!TextDirection.isShaped(now)));
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        VBox.setVgrow(text, Priority.ALWAYS);
        Button use = new Button(messages.text("window.paste-use"));
        use.setId("paste-use");
        use.getStyleClass().add("primary");
        use.setOnAction(event -> dispatch.accept(new Action.LoadText(side, text.getText())));
        Button cancel = new Button(messages.text("window.close"));
        cancel.setId("paste-close");
        cancel.setOnAction(event -> dispatch.accept(new Action.OpenForm(new Form.None())));
        HBox buttons = new HBox(use, cancel);
        buttons.getStyleClass().add("tools");
        getChildren().addAll(title, text, buttons);
    }

    /// The Tab key leaves the text, as it leaves everything else; a report needs none in it.
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            text.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /// Asks for the text of the report on this side.
    void open(Side newSide) {
        side = newSide;
        title.setText(messages.text("window.paste-title", newSide.name()));
        text.setAccessibleText(title.getText());
        text.clear();
        text.requestFocus();
    }
}
