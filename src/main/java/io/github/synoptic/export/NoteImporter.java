package io.github.synoptic.export;

import io.github.synoptic.note.SavedNote;
import io.github.synoptic.note.format.NotANoteException;
import io.github.synoptic.note.format.NoteReader;
import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Reads exported notes back.
public final class NoteImporter {
    /// The largest note that is read, in bytes: both reports of the largest size and some thousands of marks.
    private static final long MOST = 256L * 1024 * 1024;

    private NoteImporter() {}

    /// What the JSON or the Web Annotations in this file hold. Throws where it is no such file.
    public static SavedNote read(Path file) throws ProblemException {
        try {
            if (Files.isDirectory(file)) {
                throw new ProblemException(new Problem.IsFolder(file.toString()));
            }
            if (Files.size(file) > MOST) {
                throw new ProblemException(new Problem.TooLarge(file.toString(), "256 MB"));
            }
            return NoteReader.read(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new ProblemException(new Problem.Missing(file.toString()), e);
        } catch (NotANoteException e) {
            throw new ProblemException(new Problem.NotANote(file.toString()), e);
        } catch (ProblemException e) {
            throw e;
        } catch (IOException e) {
            throw new ProblemException(new Problem.Unreadable(file.toString(), String.valueOf(e.getMessage())), e);
        }
    }
}
