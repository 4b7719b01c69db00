package io.github.synoptic.store;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteOpenMode;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// Opens SQLite connections to project files.
///
/// The journal is SQLite's rollback journal, not the write-ahead log: a project is a document that is copied and mailed,
/// so after every edit, and after a crash too, all that was committed must stand in the one file. With the journal
/// deleted at each commit, `synchronous = EXTRA` also writes the folder through, so that an edit outlives a power cut.
final class SqliteConnector {
    /// How long a write waits for another program's read to end, in milliseconds.
    private static final int PATIENCE = 5_000;

    private SqliteConnector() {}

    /// A connection to the file, which must exist.
    static Connection connect(Path file, boolean writes) throws SQLException {
        SQLiteConfig config = config();
        if (writes) {
            config.resetOpenMode(SQLiteOpenMode.CREATE);
        } else {
            config.setReadOnly(true);
        }
        return config.createConnection(url(file));
    }

    /// A connection to a copy of the file in memory.
    static Connection memory(Path file) throws SQLException {
        Connection connection = config().createConnection("jdbc:sqlite::memory:");
        connection.unwrap(SQLiteConnection.class).getDatabase().restore("main", file.toAbsolutePath().toString(), null);
        return connection;
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setPragma(SQLiteConfig.Pragma.SYNCHRONOUS, "EXTRA");
        config.enableFullSync(true);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE);
        return config;
    }

    /// The file's name as an address, because the driver takes a question mark in a plain name for the start of options.
    private static String url(Path file) {
        return "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath();
    }
}
