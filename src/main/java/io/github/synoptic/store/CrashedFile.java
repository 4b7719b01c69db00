package io.github.synoptic.store;

import io.github.synoptic.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// Reads a project that a crash left in the middle of a change, where the file must not be written, on a write-protected
/// disk for one. The change is taken back in a copy.
final class CrashedFile {
    private static final String JOURNAL = "-journal";

    private CrashedFile() {}

    /// A connection to a copy in memory of the project as it was before the change.
    static Connection read(Path path) throws ProblemException {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("synoptic-");
            Path copy = folder.resolve("copy.synoptic");
            Files.copy(path, copy);
            Files.copy(journal(path), journal(copy));
            return ProjectFile.checked(settled(copy), path);
        } catch (SQLException e) {
            throw Refusal.reading(path, e);
        } catch (ProblemException e) {
            throw e;
        } catch (IOException e) {
            throw Refusal.reading(path, e);
        } finally {
            discard(folder);
        }
    }

    private static Path journal(Path path) {
        return path.resolveSibling(path.getFileName() + JOURNAL);
    }

    private static Connection settled(Path copy) throws SQLException {
        try (Connection connection = Connector.SQLITE.connect(copy, true)) {
            Sql.number(connection, "SELECT count(*) FROM sqlite_schema");
        }
        return SqliteConnector.memory(copy);
    }

    private static void discard(@Nullable Path folder) {
        if (folder != null) {
            Folders.discard(folder.resolve("copy.synoptic" + JOURNAL));
            Folders.discard(folder.resolve("copy.synoptic"));
            Folders.discard(folder);
        }
    }
}
