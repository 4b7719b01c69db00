package io.github.synoptic.store;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.project.History;
import io.github.synoptic.project.Project;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Reads what can still be read of a damaged project into a new one. The damaged file is not changed.
public final class Recoverer {
    /// The size of a page that SQLite gives new files, in bytes; other sizes do not occur in projects.
    private static final int PAGE = 4096;
    private static final int EDIT_COLUMNS = 3;
    private static final int REPORT_COLUMNS = 11;

    private final NavigableMap<Long, LeafPages.Row> edits = new TreeMap<>();
    private final Map<Integer, Report> reports = new HashMap<>();
    private final Map<String, byte[]> originals = new HashMap<>();
    private @Nullable Long done;

    private Recoverer() {}

    /// What came of it.
    ///
    /// @param file the new project
    /// @param edits how many edits the new project has
    /// @param lost how many edits are known to be lost
    public record Recovered(Path file, int edits, int lost) {}

    /// Reads the damaged project and writes the new one beside it, under a name that is free. Throws a
    /// [Problem.DamagedProject] where nothing could be read; then there is no new one.
    public static Recovered recover(Path damaged) throws ProblemException {
        ProjectFile.require(damaged);
        Recoverer recoverer = new Recoverer();
        recoverer.read(damaged);
        History history = recoverer.replay();
        if (history.past().isEmpty()) {
            throw new ProblemException(new Problem.DamagedProject(damaged.toString()));
        }
        Path target = Folders.beside(damaged, "recovered");
        ProjectFile.make(Connector.SQLITE, target,
                copy -> HistoryWriter.write(copy, recoverer.undone(history), recoverer.originals::get));
        int kept = history.past().size();
        return new Recovered(target, kept, Math.toIntExact(recoverer.edits.lastKey() - kept));
    }

    private void read(Path damaged) throws ProblemException {
        try {
            for (LeafPages.Row row : new LeafPages(ByteBuffer.wrap(Files.readAllBytes(damaged)), PAGE).rows()) {
                take(row);
            }
        } catch (IOException e) {
            throw Refusal.reading(damaged, e);
        }
    }

    /// Takes a row for what its columns look like.
    private void take(LeafPages.Row row) {
        if (row.columns().size() == REPORT_COLUMNS && row.columns().get(1) instanceof Long) {
            reports.put(Math.toIntExact(row.number()), report(row));
        } else if (row.columns().size() == EDIT_COLUMNS && row.columns().get(2) instanceof byte[] bytes) {
            originals.put(row.text(1), bytes);
        } else if (row.columns().size() == EDIT_COLUMNS && row.columns().get(2) instanceof String) {
            edits.put(row.number(), row);
        } else if (row.columns().size() == EDIT_COLUMNS && row.columns().get(1) instanceof Long count) {
            done = count;
        }
    }

    private static Report report(LeafPages.Row row) {
        String published = row.textOrNull(6);
        return new Report(row.text(3), row.textOrNull(4), row.textOrNull(5),
                published == null ? null : LocalDate.parse(published), row.textOrNull(7), row.text(8), row.text(2),
                row.text(9));
    }

    /// All edits that can be read and still fit, in order.
    private History replay() {
        History history = History.of(Project.EMPTY);
        for (LeafPages.Row row : edits.values()) {
            history = after(history, row);
        }
        return history;
    }

    /// The same history where the edit is unreadable, or on something that was lost before it: it is counted as lost.
    private History after(History history, LeafPages.Row row) {
        try {
            return history.after(EditCodec.read(row.text(1), row.text(2), this::present));
        } catch (RuntimeException e) {
            return history;
        }
    }

    private Report present(int number) {
        Report report = reports.get(number);
        if (report == null) {
            throw new IllegalStateException("report " + number + " is lost");
        }
        return report;
    }

    /// Where no edit was lost, what was undone is undone again.
    private History undone(History whole) {
        History history = whole;
        boolean complete = !edits.isEmpty() && edits.lastKey() == whole.past().size();
        while (complete && done != null && done >= 0 && history.past().size() > done) {
            history = history.undone();
        }
        return history;
    }
}
