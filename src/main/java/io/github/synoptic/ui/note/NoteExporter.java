package io.github.synoptic.ui.note;

import io.github.synoptic.note.Note;
import io.github.synoptic.note.NoteBuilder;
import io.github.synoptic.note.NoteOptions;
import io.github.synoptic.note.format.NoteFormat;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.Project;
import io.github.synoptic.project.Review;
import io.github.synoptic.store.OutputFile;

import java.nio.file.Path;

/// Writes the note of the open pair to a file.
public final class NoteExporter {
    private NoteExporter() {}

    /// Writes the note in the format that the file's ending names; in Markdown where it names none. A file that is there
    /// is replaced: the reader was asked when choosing it. Throws where the file cannot be written.
    public static void export(Project project, Pair pair, Review review, String version, Path file)
            throws ProblemException {
        Note note = new NoteBuilder().build(project, pair, review, new NoteOptions(project.note(), version));
        NoteFormat format = NoteFormat.ofFile(file.toString()).orElse(NoteFormat.MD);
        OutputFile.write(file, format.writer().write(note), true);
    }
}
