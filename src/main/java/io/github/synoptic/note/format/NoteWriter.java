package io.github.synoptic.note.format;

import io.github.synoptic.note.Note;

/// Writes a note in one format.
public interface NoteWriter {
    /// The note as the bytes of a whole file. The same note gives the same bytes.
    byte[] write(Note note);
}
