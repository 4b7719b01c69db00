package io.github.synoptic.ui.review;

import io.github.synoptic.ui.common.TextDirection;
import io.github.synoptic.ui.common.WordFlow;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Draws a piece of a wording. Text has no background of its own, so differing words are labels, one for each word,
/// that the line breaks between.
final class Wording {
    private Wording() {}

    static List<Node> nodes(DetailModel.Piece piece) {
        if (!piece.differs()) {
            return WordFlow.nodes(piece.words(), "wording");
        }
        List<Node> nodes = new ArrayList<>();
        String[] words = piece.words().split("(?<= )");
        for (int i = 0; i < words.length; i++) {
            Label label = new Label(words[i]);
            TextDirection.pieces(words[i]).forEach(part -> label.getStyleClass().addAll(part.styleClasses()));
            label.getStyleClass().addAll("wording", "differing");
            if (i == 0) {
                label.getStyleClass().add("first");
            }
            if (i == words.length - 1) {
                label.getStyleClass().add("last");
            }
            label.setMinWidth(Region.USE_PREF_SIZE);
            nodes.add(label);
        }
        return nodes;
    }
}
