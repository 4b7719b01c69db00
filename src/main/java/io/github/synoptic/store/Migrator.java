package io.github.synoptic.store;

import io.github.synoptic.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Brings an older project file to the newest schema: a copy of it is set beside it first, then all steps are taken in one
/// transaction.
final class Migrator {
    private Migrator() {}

    /// Takes the steps the file needs. Step 0 leads from schema 1 to 2. Returns where the copy of the older file is, null
    /// where the file is at the newest schema already.
    static @Nullable Path migrate(Connection connection, Path path, List<String> steps) throws ProblemException {
        try {
            int version = Math.toIntExact(Sql.number(connection, "PRAGMA user_version"));
            if (version > steps.size()) {
                return null;
            }
            Path backup = Folders.beside(path, "format " + version);
            ProjectFile.copy(connection, backup);
            run(connection, steps.subList(version - 1, steps.size()), steps.size() + 1);
            return backup;
        } catch (SQLException e) {
            throw Refusal.writing(path, e);
        }
    }

    /// A connection from which an older file reads as one of the newest schema, without being changed: to a migrated copy
    /// in memory. Where the file is new already, the connection itself.
    static Connection read(Connection connection, Path path, List<String> steps) throws ProblemException {
        try {
            int version = Math.toIntExact(Sql.number(connection, "PRAGMA user_version"));
            if (version > steps.size()) {
                return connection;
            }
            Connection memory = SqliteConnector.memory(path);
            run(memory, steps.subList(version - 1, steps.size()), steps.size() + 1);
            connection.close();
            return memory;
        } catch (SQLException e) {
            throw Refusal.reading(path, e);
        }
    }

    /// Takes these steps in one transaction and sets the schema's number.
    private static void run(Connection connection, List<String> steps, int version) throws SQLException {
        Transaction.run(connection, () -> {
            for (String step : steps) {
                Sql.run(connection, step);
            }
            Sql.run(connection, "PRAGMA user_version = " + version);
        });
    }
}
