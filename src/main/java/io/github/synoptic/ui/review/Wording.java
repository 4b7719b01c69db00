package io.github.synoptic.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Draws a piece of a wording. Text has no background of its own, so differing words are labels, one for each word,
/// that the line breaks between.
final class Wording {
    private Wording() {}

    static List<Node> nodes(DetailModel.Piece piece) {
        if (!piece.differs()) {
            Text text = new Text(piece.words());
            text.getStyleClass().add("wording");
            return List.of(text);
        }
        List<Node> nodes = new ArrayList<>();
        String[] words = piece.words().split("(?<= )");
        for (int i = 0; i < words.length; i++) {
            Label label = new Label(words[i]);
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
