package io.github.synoptic.store;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Sha256;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.History;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// Writes one change to a project file in one transaction: afterwards the file is as it was, or has the change.
final class ChangeWriter {
    private ChangeWriter() {}

    /// Writes the change. Throws an [SQLException] of the code BUSY where the file is not at this revision any more, and
    /// [IllegalArgumentException] where a report comes without the bytes that its hash names.
    static void write(Connection connection, long revision, History history, Change change) throws SQLException {
        switch (change) {
            case Change.Append(Edit edit, Map<Integer, byte[]> originals) -> {
                Map<String, byte[]> byHash = byHash(edit, originals, new HashMap<>());
                transact(connection, () -> append(connection, revision, history, edit, byHash));
            }
            case Change.Undo() -> transact(connection, () -> move(connection, revision, history.past().size() - 1));
            case Change.Redo() -> transact(connection, () -> move(connection, revision, history.past().size() + 1));
        }
    }

    private static void append(Connection connection, long revision, History history, Edit edit,
            Map<String, byte[]> originals) throws SQLException {
        int number = history.past().size() + 1;
        move(connection, revision, number);
        EditLog.cut(connection, number - 1);
        EditLog.write(connection, number, edit, report -> ReportShelf.put(connection, number, report,
                original(report, originals)));
    }

    private static void move(Connection connection, long revision, int done) throws SQLException {
        if (!EditLog.move(connection, revision, done)) {
            throw new SQLiteException("changed by another program", SQLiteErrorCode.SQLITE_BUSY);
        }
    }

    private static Map<String, byte[]> byHash(Edit edit, Map<Integer, byte[]> originals, Map<String, byte[]> found) {
        if (edit instanceof Edit.AddReport(int id, Report report)) {
            byte[] bytes = originals.getOrDefault(id, report.text().getBytes(StandardCharsets.UTF_8));
            if (!Sha256.of(bytes).equals(report.sha256())) {
                throw new IllegalArgumentException("the original bytes of report " + id + " do not have its hash");
            }
            found.put(report.sha256(), bytes);
        } else if (edit instanceof Edit.Several several) {
            several.edits().forEach(one -> byHash(one, originals, found));
        }
        return found;
    }

    private static byte[] original(Report report, Map<String, byte[]> originals) {
        byte[] bytes = originals.get(report.sha256());
        if (bytes == null) {
            throw new IllegalArgumentException("no original bytes for " + report.sha256());
        }
        return bytes;
    }

    private static void transact(Connection connection, Work work) throws SQLException {
        Sql.run(connection, "BEGIN IMMEDIATE");
        try {
            work.run();
            Sql.run(connection, "COMMIT");
        } catch (SQLException | RuntimeException e) {
            rollBack(connection, e);
            throw e;
        }
    }

    private static void rollBack(Connection connection, Exception cause) {
        try {
            Sql.run(connection, "ROLLBACK");
        } catch (SQLException e) {
            // SQLite has rolled back on its own after most failures of the disk, and then says so here.
            cause.addSuppressed(e);
        }
    }

    /// The statements of one transaction.
    private interface Work {
        void run() throws SQLException;
    }
}
