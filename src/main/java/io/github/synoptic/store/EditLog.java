package io.github.synoptic.store;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.History;
import io.github.synoptic.project.Project;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The log of edits in a project file. Every writing method runs inside the caller's transaction.
final class EditLog {
    private EditLog() {}

    /// How often the file was changed since it was made.
    static long revision(Connection connection) throws SQLException {
        return Sql.number(connection, "SELECT revision FROM state");
    }

    /// How many edits are done; the edits after them are undone.
    static long done(Connection connection) throws SQLException {
        return Sql.number(connection, "SELECT done FROM state");
    }

    /// Moves the end of what is done and counts the change. Returns whether the file was still at this revision.
    static boolean move(Connection connection, long revision, long done) throws SQLException {
        return Sql.update(connection, "UPDATE state SET done = ?, revision = revision + 1 WHERE revision = ?", done,
                revision) == 1;
    }

    /// Drops the edits after this one, and the reports they had brought.
    static void cut(Connection connection, long last) throws SQLException {
        if (Sql.update(connection, "DELETE FROM edit WHERE seq > ?", last) > 0) {
            ReportShelf.tidy(connection);
        }
    }

    /// Writes the edit under this number.
    static void write(Connection connection, long number, Edit edit, EditCodec.Shelf shelf) throws SQLException {
        EditCodec.Written written = EditCodec.write(edit, shelf);
        Sql.update(connection, "INSERT INTO edit(seq, kind, body) VALUES (?, ?, ?)", number, written.kind(),
                EditCodec.text(written.body()));
    }

    /// The project with its history, by doing all edits again and stepping back over the undone ones.
    ///
    /// Throws [UnknownWordException] where a newer program wrote an edit, and another [RuntimeException] where the log
    /// makes no sense.
    static History replay(Connection connection) throws SQLException {
        Map<Integer, Report> reports = ReportShelf.all(connection);
        List<Batch> batches = batches(connection);
        List<Edit> edits = batches.parallelStream().flatMap(batch -> edits(batch, reports)).toList();
        return history(edits, done(connection));
    }

    /// Edits that follow each other: their kinds parted by spaces, their bodies as one JSON array.
    private record Batch(String kinds, String bodies) {}

    /// All edits in order, a hundred at a time, because fetching and parsing each by itself costs more than reading it.
    private static List<Batch> batches(Connection connection) throws SQLException {
        List<Batch> batches = new ArrayList<>();
        long[] read = new long[1];
        Sql.each(connection, """
                SELECT min(seq), max(seq), count(*), group_concat(kind, ' ' ORDER BY seq),
                  '[' || group_concat(body, ',' ORDER BY seq) || ']'
                FROM edit GROUP BY seq / 100 ORDER BY 1""", row -> {
            if (row.getLong(1) != read[0] + 1 || row.getLong(2) != read[0] + row.getLong(3)) {
                throw new IllegalStateException("edit " + (read[0] + 1) + " is missing, or one after it");
            }
            read[0] = row.getLong(2);
            batches.add(new Batch(row.getString(4), row.getString(5)));
        });
        return batches;
    }

    private static Stream<Edit> edits(Batch batch, Map<Integer, Report> reports) {
        return EditCodec.read(List.of(batch.kinds().split(" ")), batch.bodies(), number -> present(reports, number))
                .stream();
    }

    private static Report present(Map<Integer, Report> reports, int number) {
        Report report = reports.get(number);
        if (report == null) {
            throw new IllegalStateException("report " + number + " is missing");
        }
        return report;
    }

    private static History history(List<Edit> edits, long done) {
        if (done < 0 || done > edits.size()) {
            throw new IllegalStateException(done + " of " + edits.size() + " edits done");
        }
        History history = History.of(Project.EMPTY);
        for (Edit edit : edits) {
            history = history.after(edit);
        }
        for (long undone = edits.size(); undone > done; undone--) {
            history = history.undone();
        }
        return history;
    }
}
