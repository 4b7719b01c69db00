package io.github.synoptic.note.page;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.note.Note;
import io.github.synoptic.project.NoteChoice.Section;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Says how a note was made, so that it can be checked and made again.
final class Method {
    private final Note note;
    private final Messages messages;

    Method(Note note, Messages messages) {
        this.note = note;
        this.messages = messages;
    }

    /// The program and its version, whether a limit was reached, what was chosen, what the reader changed, how places are
    /// counted.
    List<String> paragraphs() {
        Sentences sentences = new Sentences(messages);
        sentences.begin("note.method.program", note.options().version());
        sentences.begin(note.review().comparison().complete() ? "note.method.complete" : "note.method.incomplete")
                .thenCounted("note.method.corrections", note.work().corrections().size());
        sentences.begin("note.method.order." + note.options().order().name().toLowerCase(Locale.ROOT));
        Set<Section> leftOut = EnumSet.allOf(Section.class);
        leftOut.removeAll(note.options().sections());
        if (!leftOut.isEmpty()) {
            sentences.then("note.method.left-out", String.join(", ", leftOut.stream().map(this::name).toList()));
        }
        return sentences.begin("note.method.places").paragraphs();
    }

    private String name(Section section) {
        return messages.text("note.part." + section.name().toLowerCase(Locale.ROOT));
    }
}
