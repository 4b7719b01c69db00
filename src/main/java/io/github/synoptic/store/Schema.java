package io.github.synoptic.store;

import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The tables of a project file, and the numbers in its header that say what it is.
///
/// `edit` is the log of all the reader did, in order, undone edits at its end; `state.done` says how many are done, and
/// `state.revision` counts the changes of the file. `report` holds what was extracted when a report was added, `original`
/// the bytes it came from, once for each hash.
final class Schema {
    /// What leads from each schema to the next, the first from 1 to 2; see [Migrator].
    static final List<String> STEPS = List.of();
    /// The number of the schema this program writes, kept as `user_version`.
    static final int VERSION = STEPS.size() + 1;
    /// "SYNO": says that an SQLite file is a project of Synoptic's.
    static final int APPLICATION = 0x53594E4F;

    private static final String TABLES = """
            CREATE TABLE edit(
              seq INTEGER PRIMARY KEY,
              kind TEXT NOT NULL,
              body TEXT NOT NULL) STRICT;
            CREATE TABLE state(
              only INTEGER PRIMARY KEY CHECK (only = 1),
              done INTEGER NOT NULL,
              revision INTEGER NOT NULL) STRICT;
            CREATE TABLE original(
              number INTEGER PRIMARY KEY,
              sha256 TEXT NOT NULL UNIQUE,
              bytes BLOB NOT NULL) STRICT;
            CREATE TABLE report(
              number INTEGER PRIMARY KEY,
              edit INTEGER NOT NULL REFERENCES edit(seq) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
              sha256 TEXT NOT NULL,
              title TEXT NOT NULL,
              outlet TEXT,
              byline TEXT,
              published TEXT,
              language TEXT,
              origin TEXT NOT NULL,
              text TEXT NOT NULL,
              text_sha256 TEXT NOT NULL) STRICT;
            CREATE INDEX report_by_edit ON report(edit);
            INSERT INTO state(only, done, revision) VALUES (1, 0, 0)""";

    private Schema() {}

    /// Makes the tables of an empty project in an empty file.
    static void create(Connection connection) throws SQLException {
        Sql.run(connection,
                "PRAGMA auto_vacuum = NONE; BEGIN IMMEDIATE; " + TABLES + "; PRAGMA user_version = " + VERSION
                        + "; PRAGMA application_id = " + APPLICATION + "; COMMIT");
    }

    /// Refuses what this program cannot open: another program's file, or a newer Synoptic's.
    static void check(Connection connection, Path path) throws SQLException, ProblemException {
        if (Sql.number(connection, "PRAGMA application_id") != APPLICATION) {
            throw new ProblemException(new Problem.NotAProject(path.toString()));
        }
        long version = Sql.number(connection, "PRAGMA user_version");
        if (version > VERSION) {
            throw new ProblemException(new Problem.NewerProject(path.toString(), Long.toString(version)));
        }
        if (version < 1) {
            throw new ProblemException(new Problem.DamagedProject(path.toString()));
        }
    }
}
