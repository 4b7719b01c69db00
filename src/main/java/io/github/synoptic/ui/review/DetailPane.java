package io.github.synoptic.ui.review;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.project.Verdict;
import io.github.synoptic.ui.common.ReportLabel;
import io.github.synoptic.ui.common.TextDirection;
import io.github.synoptic.ui.common.WordFlow;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Form;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.util.Duration;

/// The strip under the reading panes: both wordings of what is chosen, why, and the buttons that decide it.
public final class DetailPane extends HBox {
    /// After this pause in typing a comment is written to the disk.
    private static final Duration PAUSE = Duration.millis(700);
    private final Messages messages;
    private final Consumer<Action> dispatch;
    private final WordFlow a = new WordFlow();
    private final WordFlow b = new WordFlow();
    private final WordFlow why = new WordFlow();
    private final ReportLabel comment = new ReportLabel();
    private final TextField field = new TextField();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    /// What the comment was when the field opened, and what was written of it last.
    private String before = "";
    private String written = "";
    private final HBox buttons = new HBox();
    private final Button confirm;
    private final Button dismiss;
    private final Button reopen;
    private final Button comments;
    private final Button takeBack;
    private @Nullable DetailModel shown;

    /// A strip that speaks through these messages and hands what the reader does to `dispatch`.
    public DetailPane(Messages messages, Consumer<Action> dispatch) {
        this.messages = messages;
        this.dispatch = dispatch;
        this.confirm = button("confirm", new Action.Decide(Verdict.CONFIRMED));
        this.dismiss = button("dismiss", new Action.Decide(Verdict.DISMISSED));
        this.reopen = button("reopen", new Action.Decide(Verdict.OPEN));
        this.comments = button("comment", new Action.OpenComment());
        this.takeBack = new Button(messages.text("window.take-back"));
        takeBack.setId("take-back");
        confirm.getStyleClass().add("primary");
        getStyleClass().add("detail");
        comment.getStyleClass().add("detail-comment");
        setUpField();
        buttons.getStyleClass().add("detail-buttons");
        buttons.getChildren().addAll(confirm, dismiss, reopen, comments, takeBack);
    }

    private ScrollPane wordings() {
        a.setId("wording-a");
        b.setId("wording-b");
        VBox box = new VBox(a, b, comment, field);
        box.getStyleClass().add("wordings");
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("wordings-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private VBox reasons() {
        why.setId("why");
        ScrollPane scroll = new ScrollPane(why);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("wordings-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox box = new VBox(scroll, buttons);
        box.getStyleClass().add("why");
        return box;
    }

    private Button button(String name, Action action) {
        Button button = new Button(messages.text("window." + name), keyHint(messages.text("window." + name + "-key")));
        button.setId(name);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(event -> dispatch.accept(action));
        return button;
    }

    private static Label keyHint(String key) {
        Label hint = new Label(key);
        hint.getStyleClass().add("key-hint");
        return hint;
    }

    private void setUpField() {
        field.setId("comment-field");
        field.setPromptText(messages.text("window.comment-prompt"));
        field.setAccessibleText(messages.text("window.comment-prompt"));
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                close();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                field.setText(before);
                close();
                event.consume();
            }
        });
        pause.setOnFinished(event -> write());
        field.textProperty().subscribe(text -> pause.playFromStart());
        field.focusedProperty().subscribe(focused -> left(!focused));
    }

    /// Writes the comment as it stands in the field; does nothing where that is written already.
    public void write() {
        pause.stop();
        String text = field.getText().strip();
        if (!text.equals(written)) {
            written = text;
            dispatch.accept(new Action.Comment(text));
        }
    }

    private void close() {
        write();
        dispatch.accept(new Action.OpenForm(new Form.None()));
    }

    /// A field left for another one is closed; where the whole window was left, it stays open.
    private void left(boolean left) {
        if (left && field.isVisible() && shown != null && shown.commenting()) {
            write();
            if (!field.equals(field.getScene().getFocusOwner())) {
                dispatch.accept(new Action.OpenForm(new Form.None()));
            }
        }
    }

    /// Shows the strip. Called on the JavaFX thread.
    public void show(DetailModel model) {
        if (model.equals(shown)) {
            return;
        }
        if (shown == null) {
            getChildren().addAll(wordings(), reasons());
        }
        show(a, "A", model.a());
        show(b, "B", model.b());
        showReasons(model);
        showComment(model);
        buttons.setVisible(model.decidable() || !model.own().isEmpty());
        visible(confirm, model.decidable() && model.verdict() != Verdict.CONFIRMED);
        visible(dismiss, model.decidable() && model.verdict() != Verdict.DISMISSED);
        visible(reopen, model.decidable() && model.verdict() != Verdict.OPEN);
        visible(comments, model.decidable());
        visible(takeBack, !model.own().isEmpty());
        takeBack.setOnAction(event -> dispatch.accept(new Action.Uncorrect(model.own())));
        shown = model;
    }

    private static void show(WordFlow flow, String side, List<DetailModel.Piece> pieces) {
        flow.getChildren().clear();
        flow.setNodeOrientation(
                pieces.stream().anyMatch(piece -> TextDirection.isRightToLeft(piece.words()))
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        visible(flow, !pieces.isEmpty());
        if (pieces.isEmpty()) {
            return;
        }
        Text letter = new Text(side + "  ");
        letter.getStyleClass().add("side-letter");
        flow.getChildren().add(letter);
        for (DetailModel.Piece piece : pieces) {
            flow.getChildren().addAll(Wording.nodes(piece));
        }
    }

    private void showReasons(DetailModel model) {
        Text heading = new Text(model.heading().isEmpty() ? "" : model.heading() + " ");
        heading.getStyleClass().add("why-heading");
        why.getChildren().setAll(heading);
        why.getChildren().addAll(WordFlow.nodes(model.reason(), "why-text"));
    }

    private void showComment(DetailModel model) {
        boolean wasOpen = shown != null && shown.commenting();
        boolean opens = model.commenting() && !wasOpen;
        if (wasOpen && !model.commenting()) {
            close();
        }
        comment.words(model.comment().isEmpty() ? "" : messages.text("window.your-comment", model.comment()));
        visible(comment, !model.comment().isEmpty() && !model.commenting());
        visible(field, model.commenting());
        if (opens) {
            before = model.comment();
            written = before;
            field.setText(before);
            field.requestFocus();
            field.end();
        }
    }

    private static void visible(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
