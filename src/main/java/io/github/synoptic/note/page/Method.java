package io.github.synoptic.note.page;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.note.Note;

import java.util.ArrayList;
import java.util.List;

/// Says how a note was made, so that it can be checked and made again.
final class Method {
    private final Note note;
    private final Messages messages;

    Method(Note note, Messages messages) {
        this.note = note;
        this.messages = messages;
    }

    /// The program and its version, what the reader changed, how places are counted.
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.text("note.method.program", note.options().version()));
        int corrections = note.work().corrections().size();
        if (corrections > 0) {
            sentences.add(messages.text("note.method.corrections", corrections));
        }
        sentences.add(messages.text("note.method.places"));
        return sentences;
    }
}
