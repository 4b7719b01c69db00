package io.github.synoptic.store;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The few forms in which the store speaks SQL.
final class Sql {
    private Sql() {}

    /// Runs statements that take and return nothing, parted by semicolons.
    static void run(Connection connection, String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String one : statements.split(";")) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        }
    }

    /// Runs one statement with these values; returns how many rows it changed.
    static int update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    /// The number in the first column of the first row. Throws where there is no row.
    static long number(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw new SQLException("no row for: " + sql);
            }
            return rows.getLong(1);
        }
    }

    /// Hands each row to the reader.
    static void each(Connection connection, String sql, RowReader reader, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /// Takes one row.
    interface RowReader {
        /// Reads the row the result stands on.
        void read(ResultSet row) throws SQLException;
    }
}
