package io.github.synoptic.store;

import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;

/// What the disk and SQLite refuse, as the problem the reader is told.
final class Refusal {
    /// An extended result code of SQLite carries its primary code in the lowest byte.
    private static final int PRIMARY = 0xff;

    private Refusal() {}

    /// What SQLite refused when this project was to be written.
    static ProblemException writing(Path path, SQLException cause) {
        String subject = path.toString();
        return new ProblemException(problem(subject, cause, new Problem.Unwritable(subject, words(cause))), cause);
    }

    /// What SQLite refused when this project was to be read.
    static ProblemException reading(Path path, SQLException cause) {
        String subject = path.toString();
        return new ProblemException(problem(subject, cause, new Problem.Unreadable(subject, words(cause))), cause);
    }

    private static Problem problem(String subject, SQLException cause, Problem otherwise) {
        if (cause instanceof SQLiteException sqlite
                && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_READONLY_DBMOVED) {
            return new Problem.Missing(subject);
        }
        return switch (primary(cause)) {
            case SQLITE_NOTADB -> new Problem.NotAProject(subject);
            case SQLITE_CORRUPT, SQLITE_MISMATCH, SQLITE_CONSTRAINT, SQLITE_ERROR, SQLITE_SCHEMA ->
                new Problem.DamagedProject(subject);
            case SQLITE_FULL -> new Problem.DiskFull(subject);
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> new Problem.ProjectInUse(subject);
            default -> otherwise;
        };
    }

    /// Whether a change left half done by a crash would have to be taken back first, which takes the right to write.
    static boolean isUnfinished(SQLException cause) {
        return cause instanceof SQLiteException sqlite
                && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_READONLY_ROLLBACK;
    }

    /// The primary result code.
    private static SQLiteErrorCode primary(SQLException cause) {
        return SQLiteErrorCode.getErrorCode(cause.getErrorCode() & PRIMARY);
    }

    /// What the file system refused when this file was to be written.
    static ProblemException writing(Path path, IOException cause) {
        return new ProblemException(new Problem.Unwritable(path.toString(), words(cause)), cause);
    }

    /// What the file system refused when this file was to be read.
    static ProblemException reading(Path path, IOException cause) {
        return new ProblemException(new Problem.Unreadable(path.toString(), words(cause)), cause);
    }

    private static String words(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "no permission";
        }
        if (cause instanceof NoSuchFileException) {
            return "no such folder";
        }
        String reason = cause instanceof FileSystemException refused ? refused.getReason() : cause.getMessage();
        return reason == null ? cause.getClass().getSimpleName() : reason;
    }

    /// SQLite's sentence without the driver's prefix: `disk I/O error`.
    private static String words(SQLException cause) {
        String message = String.valueOf(cause.getMessage());
        int from = message.lastIndexOf('(');
        int to = message.lastIndexOf(')');
        return from >= 0 && to > from ? message.substring(from + 1, to) : message;
    }
}
