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
    List<String> paragraphs() {
        Figures figures = note.figures();
        Sentences sentences = new Sentences(messages);
        sentences.begin("note.summary.links", figures.links(), figures.verbatim(), figures.reworded(),
                figures.partial()).thenCounted("note.summary.moved", figures.moved());
        beginDifferences(sentences, figures);
        sentences.thenCounted("note.summary.style", figures.style());
        sentences.begin("note.summary.only", alone(Side.A), alone(Side.B));
        if (!note.review().comparison().complete()) {
            sentences.begin("note.summary.incomplete");
        }
        return sentences.paragraphs();
    }

    private void beginDifferences(Sentences sentences, Figures figures) {
        if (figures.confirmedCount() + figures.dismissed() == 0) {
            sentences.begin("note.summary.proposed", figures.undecided());
        } else {
            sentences.begin("note.summary.confirmed", figures.confirmedCount(), kinds(figures))
                    .thenCounted("note.summary.undecided", figures.undecided())
                    .thenCounted("note.summary.dismissed", figures.dismissed());
        }
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
