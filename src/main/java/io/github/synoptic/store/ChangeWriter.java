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

    /// The original bytes that a change brings, by hash. Throws [IllegalArgumentException] where a report comes without the
    /// bytes that its hash names.
    static Map<String, byte[]> originals(Change change) {
        return change instanceof Change.Append(Edit edit, Map<Integer, byte[]> originals)
                ? byHash(edit, originals, new HashMap<>())
                : Map.of();
    }

    /// Writes the change. Throws an [SQLException] of the code BUSY where the file is not at this revision any more, and
    /// [IllegalArgumentException] where a report comes without the bytes that its hash names.
    static void write(Connection connection, long revision, History history, Change change) throws SQLException {
        switch (change) {
            case Change.Append(Edit edit, _) -> {
                Map<String, byte[]> byHash = originals(change);
                Transaction.run(connection, () -> append(connection, revision, history, edit, byHash));
            }
            case Change.Undo() ->
                Transaction.run(connection, () -> move(connection, revision, history.past().size() - 1));
            case Change.Redo() ->
                Transaction.run(connection, () -> move(connection, revision, history.past().size() + 1));
        }
    }

    private static void append(Connection connection, long revision, History history, Edit edit,
            Map<String, byte[]> originals) throws SQLException {
        int number = history.past().size() + 1;
        move(connection, revision, number);
        EditLog.cut(connection, number - 1);
        EditLog.write(connection, number, edit, report -> ReportShelf.put(connection, number, report,
                originals.get(report.sha256())));
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
}
