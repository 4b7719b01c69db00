package io.github.synoptic.note.page;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.note.Figures;
import io.github.synoptic.note.Note;
import io.github.synoptic.note.page.Page.Count;
import io.github.synoptic.note.page.Page.Tally;

import java.util.ArrayList;
import java.util.List;

/// Sums a note up, in a paragraph and in figures.
final class Summary {
    private final Note note;
    private final Messages messages;
    private final Figures figures;
    private final List<Count> counts = new ArrayList<>();

    Summary(Note note, Messages messages) {
        this.note = note;
        this.messages = messages;
        figures = note.figures();
    }

    /// What is the same, what only one has, what differs.
    String paragraph() {
        Sentences sentences = new Sentences(messages);
        sentences.begin("note.summary.links", figures.links()).thenCounted("note.summary.moved", figures.moved());
        sentences.then("note.summary.only", alone(Side.A), alone(Side.B));
        if (figures.confirmedCount() + figures.dismissed() == 0) {
            sentences.then("note.summary.proposed", figures.undecided());
        } else {
            sentences.then("note.summary.confirmed", figures.confirmedCount())
                    .thenCounted("note.summary.undecided", figures.undecided())
                    .thenCounted("note.summary.dismissed", figures.dismissed());
        }
        sentences.thenCounted("note.summary.style", figures.style());
        if (!note.review().comparison().complete()) {
            sentences.then("note.summary.incomplete");
        }
        return sentences.paragraphs().getFirst();
    }

    /// The same with its parts. What was not chosen to stand in the note is counted too.
    Tally tally() {
        count("note.figure.links", figures.links());
        if (figures.links() > 0) {
            within("note.figure.verbatim", figures.verbatim());
            within("note.figure.reworded", figures.reworded());
            within("note.figure.partial", figures.partial());
            within("note.figure.moved", figures.moved());
        }
        count("note.figure.only-a", alone(Side.A));
        count("note.figure.only-b", alone(Side.B));
        count("note.figure.confirmed", figures.confirmedCount());
        figures.confirmed().forEach((kind, number) -> within("kind." + kind.label(), number));
        count("note.figure.undecided", figures.undecided());
        count("note.figure.dismissed", figures.dismissed());
        count("note.figure.style", figures.style());
        return new Tally(counts);
    }

    private void count(String key, int number) {
        counts.add(new Count(messages.text(key), messages.text("note.count", number), false));
    }

    private void within(String key, int number) {
        counts.add(new Count(messages.text(key), messages.text("note.count", number), true));
    }

    private int alone(Side side) {
        return note.review().comparison().only(side).size();
    }
}
