package io.github.synoptic.ui.review;

import io.github.synoptic.project.Finding;
import io.github.synoptic.ui.note.Copying;
import io.github.synoptic.ui.state.Copied;
import org.jspecify.annotations.Nullable;

import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;

/// Draws one card of the list of discrepancies.
final class CardCell extends WrappedCell<Finding> {
    private static final PseudoClass DECIDED = PseudoClass.getPseudoClass("decided");
    private final CardFace face = new CardFace();
    private final VBox content = new VBox(face);
    private final IntFunction<CardModel> cards;
    private @Nullable Label heading;

    /// @param clipping a discrepancy as it is taken into another program
    CardCell(IntFunction<CardModel> cards, Function<Finding, @Nullable Copied> clipping) {
        this.cards = cards;
        getStyleClass().add("card");
        content(content);
        setOnDragDetected(event -> drag(clipping));
    }

    /// Lets the discrepancy be dropped into another program, as rich text and as Markdown.
    private void drag(Function<Finding, @Nullable Copied> clipping) {
        Copied copied = getItem() == null ? null : clipping.apply(getItem());
        if (copied != null) {
            startDragAndDrop(TransferMode.COPY).setContent(Copying.dragged(copied));
        }
    }

    @Override
    void show(@Nullable Finding finding) {
        CardModel card = finding == null ? null : cards.apply(getIndex());
        pseudoClassStateChanged(DECIDED, card != null && card.decided());
        if (card != null) {
            head(card.heading());
            face.show(card);
            setAccessibleText(card.spoken());
        }
    }

    /// Most cards stand under the heading of a card above them, and lists that are not grouped have none.
    private void head(String words) {
        if (heading == null && !words.isEmpty()) {
            heading = new Label();
            heading.getStyleClass().add("card-heading");
            heading.setMinWidth(0);
            heading.setMaxWidth(Double.MAX_VALUE);
        }
        if (heading != null) {
            heading.setText(words);
            content.getChildren().remove(heading);
            if (!words.isEmpty()) {
                content.getChildren().addFirst(heading);
            }
        }
    }
}
