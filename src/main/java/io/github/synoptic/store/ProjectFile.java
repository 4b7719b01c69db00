package io.github.synoptic.store;

import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// Makes, opens and copies project files. Nothing but SQLite ever opens one, see [WriterLock].
final class ProjectFile {
    private ProjectFile() {}

    /// Refuses what is not there, or is a folder.
    static void require(Path path) throws ProblemException {
        if (Files.isDirectory(path)) {
            throw new ProblemException(new Problem.IsFolder(path.toString()));
        }
        if (!Files.exists(path)) {
            throw new ProblemException(new Problem.Missing(path.toString()));
        }
    }

    /// Whether both names stand for one file.
    static boolean isSame(Path path, Path other) {
        try {
            return Files.isSameFile(path, other);
        } catch (IOException e) {
            return false;
        }
    }

    /// Connects to a project, and refuses what this program cannot open. Where a program that writes crashed in the middle
    /// of a change, a connection that must not write goes to a copy in memory, without that change.
    static Connection connect(Connector connector, Path path, boolean writes) throws ProblemException {
        try {
            return checked(connector.connect(path, writes), path);
        } catch (SQLException e) {
            if (writes || !Refusal.isUnfinished(e)) {
                throw Refusal.reading(path, e);
            }
            return CrashedFile.read(path);
        }
    }

    /// The connection, to what this program can open.
    static Connection checked(Connection connection, Path path) throws SQLException, ProblemException {
        try {
            Schema.check(connection, path);
            return connection;
        } catch (SQLException | ProblemException e) {
            disconnect(connection);
            throw e;
        }
    }

    /// Ends a connection, also one to a file that has vanished.
    static void disconnect(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // Every change was committed when it was made: there is nothing left to lose, and no other way to close.
            return;
        }
    }

    /// Makes a project of what the filler writes. It is put under its name when it is whole.
    static void make(Connector connector, Path path, Filler filler) throws ProblemException {
        Path draft = null;
        try {
            draft = Folders.draft(path);
            try (Connection connection = connector.connect(draft, true)) {
                filler.fill(connection);
            }
            Folders.place(draft, path);
        } catch (SQLException e) {
            throw Refusal.writing(path, e);
        } catch (IOException e) {
            throw Refusal.writing(path, e);
        } finally {
            Folders.discard(draft);
        }
    }

    /// Copies a project with SQLite's backup. The copy is put under its name when it is whole and on the disk.
    static void copy(Connection source, Path target) throws ProblemException {
        Path draft = null;
        try {
            draft = Folders.draft(target);
            backUp(source, draft);
            Folders.force(draft);
            Folders.place(draft, target);
        } catch (SQLException e) {
            throw Refusal.writing(target, e);
        } catch (IOException e) {
            throw Refusal.writing(target, e);
        } finally {
            Folders.discard(draft);
        }
    }

    private static void backUp(Connection source, Path draft) throws SQLException {
        int code = source.unwrap(SQLiteConnection.class).getDatabase().backup("main", draft.toString(), null);
        if (code != SQLiteErrorCode.SQLITE_OK.code) {
            throw new SQLiteException("backup failed", SQLiteErrorCode.getErrorCode(code));
        }
    }

    /// Writes an empty file full.
    interface Filler {
        /// Fills the file behind this connection.
        void fill(Connection connection) throws SQLException;
    }
}
