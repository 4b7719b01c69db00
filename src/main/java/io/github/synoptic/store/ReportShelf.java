package io.github.synoptic.store;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Sha256;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// The reports' texts and original bytes in a project file.
final class ReportShelf {
    private ReportShelf() {}

    /// Puts a report and its original bytes, where they are known, in for the edit of this number. Returns the number of
    /// the report's row.
    static int put(Connection connection, long edit, Report report, byte @Nullable [] original)
            throws SQLException {
        if (original != null) {
            Sql.update(connection, "INSERT OR IGNORE INTO original(sha256, bytes) VALUES (?, ?)", report.sha256(),
                    original);
        }
        LocalDate published = report.published();
        Sql.update(connection, """
                INSERT INTO report(edit, sha256, title, outlet, byline, published, language, origin, text, text_sha256)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", edit, report.sha256(), report.title(), report.outlet(),
                report.byline(), published == null ? null : published.toString(), report.language(), report.origin(),
                report.text(), Sha256.of(report.text()));
        return Math.toIntExact(Sql.number(connection, "SELECT last_insert_rowid()"));
    }

    /// All reports by the number of their row.
    static Map<Integer, Report> all(Connection connection) throws SQLException {
        Map<Integer, Report> reports = new HashMap<>();
        Sql.each(connection, "SELECT * FROM report", row -> reports.put(row.getInt("number"), report(row)));
        return reports;
    }

    static Report report(ResultSet row) throws SQLException {
        String published = row.getString("published");
        return new Report(row.getString("title"), row.getString("outlet"), row.getString("byline"),
                published == null ? null : LocalDate.parse(published), row.getString("language"),
                row.getString("origin"), row.getString("sha256"), row.getString("text"));
    }

    /// The bytes with this hash; null where the file has none.
    static byte @Nullable [] original(Connection connection, String sha256) throws SQLException {
        byte[][] found = new byte[1][];
        Sql.each(connection, "SELECT bytes FROM original WHERE sha256 = ?", row -> found[0] = row.getBytes(1), sha256);
        return found[0];
    }

    /// Drops the bytes that no report in the file came from.
    static void tidy(Connection connection) throws SQLException {
        Sql.update(connection, "DELETE FROM original WHERE sha256 NOT IN (SELECT sha256 FROM report)");
    }
}
