package io.github.synoptic.ui.review;

import io.github.synoptic.project.Finding;
import io.github.synoptic.ui.common.ReportLabel;
import io.github.synoptic.ui.note.Copying;
import io.github.synoptic.ui.state.Copied;
import org.jspecify.annotations.Nullable;

import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Draws one card of the list of discrepancies.
final class CardCell extends WrappedCell<Finding> {
    private static final PseudoClass DECIDED = PseudoClass.getPseudoClass("decided");
    private final Label heading = styled("card-heading");
    private final Label letter = styled("kind-letter");
    private final Label kind = styled("card-kind");
    private final Label state = styled("card-state");
    private final ReportLabel a = words("card-words");
    private final ReportLabel b = words("card-words");
    private final ReportLabel comment = words("card-comment");

    private final IntFunction<CardModel> cards;

    /// @param clipping a discrepancy as it is taken into another program
    CardCell(IntFunction<CardModel> cards, Function<Finding, @Nullable Copied> clipping) {
        this.cards = cards;
        getStyleClass().add("card");
        HBox top = new HBox(kind, spring(), state);
        VBox words = new VBox(top, side("A", a), side("B", b), comment);
        words.getStyleClass().add("card-column");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox card = new HBox(letter, words);
        card.getStyleClass().add("card-row");
        heading.setMinWidth(0);
        heading.setMaxWidth(Double.MAX_VALUE);
        content(new VBox(heading, card));
        setOnDragDetected(event -> drag(clipping));
    }

    /// Lets the discrepancy be dropped into another program, as rich text and as Markdown.
    private void drag(Function<Finding, @Nullable Copied> clipping) {
        Copied copied = getItem() == null ? null : clipping.apply(getItem());
        if (copied != null) {
            startDragAndDrop(TransferMode.COPY).setContent(Copying.dragged(copied));
        }
    }

    private static HBox side(String name, ReportLabel words) {
        HBox row = new HBox(styled("side-letter"), words);
        ((Label) row.getChildren().getFirst()).setText(name);
        HBox.setHgrow(words, Priority.ALWAYS);
        row.getStyleClass().add("card-side");
        return row;
    }

    private static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private static Label styled(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static ReportLabel words(String styleClass) {
        ReportLabel label = new ReportLabel();
        label.getStyleClass().add(styleClass);
        label.setMinWidth(0);
        return label;
    }

    @Override
    void show(@Nullable Finding finding) {
        CardModel card = finding == null ? null : cards.apply(getIndex());
        pseudoClassStateChanged(DECIDED, card != null && card.decided());
        if (card == null) {
            return;
        }
        heading.setText(card.heading());
        heading.setVisible(!card.heading().isEmpty());
        heading.setManaged(!card.heading().isEmpty());
        letter.setText(card.letter());
        kind.setText(card.kind());
        state.setText(card.state());
        a.words(card.a());
        b.words(card.b());
        comment.words(card.comment());
        comment.setVisible(!card.comment().isEmpty());
        comment.setManaged(!card.comment().isEmpty());
        setAccessibleText(card.spoken());
    }
}
