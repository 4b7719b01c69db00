package io.github.synoptic.store;

import io.github.synoptic.engine.text.Sha256;
import io.github.synoptic.problem.Problem;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Checks what a project file holds against the hashes taken when it was put in.
final class Verifier {
    private Verifier() {}

    /// What is wrong: damage of the file, and reports whose original bytes or text are not what they were.
    static List<Problem> verify(Connection connection, Path path) throws SQLException {
        List<Problem> problems = new ArrayList<>();
        Sql.each(connection, "PRAGMA quick_check(1)", row -> {
            if (!"ok".equals(row.getString(1))) {
                problems.add(new Problem.DamagedProject(path.toString()));
            }
        });
        Set<String> sound = sound(connection);
        Set<Problem> changed = new LinkedHashSet<>();
        Sql.each(connection, "SELECT title, sha256, text, text_sha256 FROM report ORDER BY number", row -> {
            boolean same = Sha256.of(row.getString(3)).equals(row.getString(4));
            if (!same || !sound.contains(row.getString(2))) {
                changed.add(new Problem.ReportChanged(row.getString(1)));
            }
        });
        problems.addAll(changed);
        return problems;
    }

    /// The hashes whose bytes are there and have them.
    private static Set<String> sound(Connection connection) throws SQLException {
        Set<String> sound = new LinkedHashSet<>();
        Sql.each(connection, "SELECT sha256, bytes FROM original", row -> {
            if (Sha256.of(row.getBytes(2)).equals(row.getString(1))) {
                sound.add(row.getString(1));
            }
        });
        return sound;
    }
}
