package io.github.synoptic.ui.read;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.align.Relation;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.i18n.Messages;

import java.util.List;

/// Says in words what the look of a passage says, for a screen reader: "Reworded, 3 differing words, partner in report B
/// paragraph 4".
final class PassageSpeaker {
    private final Messages messages;

    PassageSpeaker(Messages messages) {
        this.messages = messages;
    }

    /// All that is to be said where the reader is at this offset of a side: how the passage there is told, and its words;
    /// the report's title where no passage is.
    String read(ReadingModel model, ReadingSide side, int offset) {
        int number = side.passageAt(offset);
        if (number < 0) {
            return messages.text("reading.pane", side.side(), side.report().title());
        }
        Span span = side.passages().get(number).span();
        String words = side.report().text().substring(span.start(), span.end()).strip();
        String told = say(model, side.side(), offset);
        return told.isEmpty()
                ? messages.text("reading.pane", side.side(), words)
                : messages.text("reading.pane-passage", side.side(), told, words);
    }

    /// What is to be said of the passage at this offset; empty where none stands there, or nothing was compared yet.
    String say(ReadingModel model, Side side, int offset) {
        ReadingSide here = model.side(side);
        ReadingSide there = model.side(side.other());
        int number = here == null ? -1 : here.passageAt(offset);
        if (here == null || there == null || number < 0) {
            return "";
        }
        Passage passage = here.passages().get(number);
        if (passage.links().isEmpty()) {
            return messages.text("reading.spoken-only", side);
        }
        List<Link> links = passage.links().stream().map(model.links()::get).toList();
        Link link = model.chosen() != null && links.contains(model.chosen()) ? model.chosen() : links.getFirst();
        Passage partner = there.passages().get(side == Side.A ? link.b() : link.a());
        String spoken = messages.text("reading.spoken", relation(link), differing(here, passage.span()), side.other(),
                partner.paragraph() + 1, links.size());
        return link.moved() ? spoken + ", " + messages.text("reading.spoken-moved") : spoken;
    }

    private String relation(Link link) {
        return messages.text(key(link.relation()));
    }

    private static String key(Relation relation) {
        return switch (relation) {
            case VERBATIM -> "reading.spoken-same";
            case REWORDED -> "reading.spoken-reworded";
            case PARTIAL -> "reading.spoken-partly";
        };
    }

    /// How many words of this span differ from what stands in their place on the other side.
    private static int differing(ReadingSide side, Span span) {
        int words = 0;
        for (Line line : side.between(span)) {
            for (Run run : line.runs()) {
                if (run.own() && run.inks().contains(Ink.VARIANT)) {
                    words += run.text().strip().split("\\s+").length;
                }
            }
        }
        return words;
    }
}
