package io.github.synoptic.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// Opens connections to project files.
interface Connector {
    /// The connections the program uses.
    Connector SQLITE = SqliteConnector::connect;

    /// A connection to the file, which must exist. One that does not write never changes the file or its folder.
    Connection connect(Path file, boolean writes) throws SQLException;
}
