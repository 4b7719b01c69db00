package io.github.synoptic.note.page;

import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.note.Figures;
import io.github.synoptic.note.Note;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Sums a note up.
final class Summary {
    private final Note note;
    private final Messages messages;

    Summary(Note note, Messages messages) {
        this.note = note;
        this.messages = messages;
    }

    /// What is the same, what differs, what only one has: a paragraph each.
    List<String> sentences() {
        Figures figures = note.figures();
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.text("note.summary.links", figures.links(), figures.verbatim(), figures.reworded(),
                figures.partial()) + after("note.summary.moved", figures.moved()));
        sentences.add(differences(figures) + after("note.summary.style", figures.style()));
        sentences.add(messages.text("note.summary.only", alone(Side.A), alone(Side.B)));
        if (!note.review().comparison().complete()) {
            sentences.add(messages.text("note.summary.incomplete"));
        }
        return sentences;
    }

    private String differences(Figures figures) {
        if (figures.confirmedCount() + figures.dismissed() == 0) {
            return messages.text("note.summary.proposed", figures.undecided());
        }
        return messages.text("note.summary.confirmed", figures.confirmedCount(), kinds(figures))
                + after("note.summary.undecided", figures.undecided())
                + after("note.summary.dismissed", figures.dismissed());
    }

    private String after(String key, int count) {
        return count == 0 ? "" : " " + messages.text(key, count);
    }

    private int alone(Side side) {
        return note.review().comparison().only(side).size();
    }

    private String kinds(Figures figures) {
        List<String> kinds = new ArrayList<>();
        for (Map.Entry<Kind, Integer> count : figures.confirmed().entrySet()) {
            kinds.add(messages.text("note.kind-count", messages.text("kind." + count.getKey().label()),
                    count.getValue()));
        }
        return String.join(", ", kinds);
    }
}
