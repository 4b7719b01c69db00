package io.github.synoptic.store;

import java.sql.Connection;
import java.sql.SQLException;

/// Statements that are done all or not at all.
final class Transaction {
    private Transaction() {}

    /// The statements of one transaction.
    interface Work {
        /// Runs them.
        void run() throws SQLException;
    }

    /// Does the work and commits it. Where any of it fails, the file is as before.
    static void run(Connection connection, Work work) throws SQLException {
        Sql.run(connection, "BEGIN IMMEDIATE");
        try {
            work.run();
            Sql.run(connection, "COMMIT");
        } catch (SQLException | RuntimeException e) {
            rollBack(connection, e);
            throw e;
        }
    }

    private static void rollBack(Connection connection, Exception cause) {
        try {
            Sql.run(connection, "ROLLBACK");
        } catch (SQLException e) {
            // SQLite has rolled back on its own after most failures of the disk, and then says so here.
            cause.addSuppressed(e);
        }
    }
}
