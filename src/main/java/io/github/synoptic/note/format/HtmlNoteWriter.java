package io.github.synoptic.note.format;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.note.Note;
import io.github.synoptic.note.page.PageSetter;

import java.nio.charset.StandardCharsets;

/// Writes a note as one HTML file that needs nothing but itself.
final class HtmlNoteWriter implements NoteWriter {
    @Override
    public byte[] write(Note note) {
        String comment = Messages.of(note.options().language()).text("note.comment");
        return new HtmlPage(PageSetter.set(note), comment).set(note.options().version(), "note.css", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
