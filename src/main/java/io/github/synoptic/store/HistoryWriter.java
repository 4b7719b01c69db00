package io.github.synoptic.store;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.History;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Writes a whole history from memory into a new project file, where the file it came from cannot be copied.
final class HistoryWriter {
    private HistoryWriter() {}

    /// Fills an empty file with the history, what was undone included. A report whose original bytes are lost is kept
    /// without them.
    static void write(Connection connection, History history, Originals originals) throws SQLException {
        Schema.create(connection);
        Sql.run(connection, "BEGIN IMMEDIATE");
        long number = 0;
        for (Edit edit : edits(history)) {
            long seq = ++number;
            EditLog.write(connection, seq, edit, report -> put(connection, seq, report, originals));
        }
        Sql.update(connection, "UPDATE state SET done = ?, revision = ?", history.past().size(), number);
        Sql.run(connection, "COMMIT");
    }

    private static int put(Connection connection, long seq, Report report, Originals originals) throws SQLException {
        return ReportShelf.put(connection, seq, report, originals.of(report.sha256()));
    }

    private static List<Edit> edits(History history) {
        List<Edit> edits = new ArrayList<>();
        history.past().forEach(step -> edits.add(step.edit()));
        Collections.reverse(edits);
        history.future().forEach(step -> edits.add(step.edit()));
        return edits;
    }

    /// Where the original bytes of reports are found.
    interface Originals {
        /// The bytes with this hash; null where they are lost.
        byte @Nullable [] of(String sha256);
    }
}
