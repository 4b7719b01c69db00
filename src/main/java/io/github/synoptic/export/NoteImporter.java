package io.github.synoptic.export;

import io.github.synoptic.note.NotePlacer;
import io.github.synoptic.note.SavedNote;
import io.github.synoptic.note.format.NotANoteException;
import io.github.synoptic.note.format.NoteReader;
import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.project.Correction;
import io.github.synoptic.project.Mark;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.PairWork;
import io.github.synoptic.project.Project;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads exported notes back, and places their marks and corrections.
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

    /// Places the marks and corrections of a note in this project: on the two reports whose bytes the note names, else on
    /// the pair that is open. What the pair has already is not placed again.
    ///
    /// @param open the pair that is open
    public static Placing place(SavedNote note, Project project, Pair open) {
        Pair pair = named(note, project, open);
        NotePlacer.Placed placed = new NotePlacer(project.report(pair.a()).text(), project.report(pair.b()).text())
                .place(note, 0);
        PairWork work = project.workOn(pair);
        Set<Mark> there = new HashSet<>();
        work.marks().values().forEach(mark -> there.add(withoutId(mark)));
        List<Mark> marks = placed.marks().stream().map(NoteImporter::withoutId).filter(there::add).toList();
        List<Correction> corrections = placed.corrections().stream().distinct()
                .filter(correction -> !work.corrections().contains(correction)).toList();
        int known = placed.marks().size() - marks.size() + placed.corrections().size() - corrections.size();
        return new Placing(pair, marks, corrections, known, placed.lostMarks(), placed.lostCorrections());
    }

    private static Mark withoutId(Mark mark) {
        return new Mark(0, mark.kind(), mark.a(), mark.b(), mark.verdict(), mark.comment(), mark.proposal());
    }

    private static Pair named(SavedNote note, Project project, Pair open) {
        Integer a = withHash(project, note.sha256A(), open.a());
        Integer b = withHash(project, note.sha256B(), open.b());
        return a == null || b == null || a.equals(b) ? open : new Pair(a, b);
    }

    /// The report of this hash; where several have it, the one that is open.
    private static @Nullable Integer withHash(Project project, String hash, int open) {
        if (project.report(open).sha256().equals(hash)) {
            return open;
        }
        return project.reports().entrySet().stream().filter(entry -> entry.getValue().sha256().equals(hash))
                .map(Map.Entry::getKey).findFirst().orElse(null);
    }
}
