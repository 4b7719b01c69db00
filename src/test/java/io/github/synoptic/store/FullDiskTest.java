package io.github.synoptic.store;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.History;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Where the disk is full, what was saved stays, and saving goes on when there is room again.
class FullDiskTest {
    /// Pages of 4,096 bytes: room for an empty project and a little more.
    private static final int PAGES = 12;
    @TempDir
    Path folder;
    private final Edit big = new Edit.AddReport(1, Report.of("Long", "A sentence of a long report. ".repeat(5_000)));

    @Test
    void aFullDiskIsToldTheFileStaysAndTheSameEditCanBeMadeLater() throws Exception {
        Path file = folder.resolve("p.synoptic");
        try (ProjectStore store = ProjectStore.create(file)) {
            store.append(new Edit.Rename("before"), Map.of());
        }
        boolean[] full = {true};
        byte[] before = Files.readAllBytes(file);
        try (ProjectStore store = ProjectStore.open(file, (path, writes) -> limited(path, writes, full[0]))) {
            History kept = store.history();
            assertThatThrownBy(() -> store.append(big, Map.of())).isInstanceOfSatisfying(ProblemException.class,
                    e -> assertThat(e.problem()).isEqualTo(new Problem.DiskFull(file.toString())));
            assertThat(store.history()).isSameAs(kept);
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
            full[0] = false;
            store.append(big, Map.of());
        }
        try (ProjectStore store = ProjectStore.open(file)) {
            assertThat(store.history().present().reports()).hasSize(1);
            assertThat(store.history().past()).hasSize(2);
        }
    }

    @Test
    void aProjectThatDoesNotFitIsNotMade() {
        Path file = folder.resolve("p.synoptic");
        assertThatThrownBy(() -> ProjectStore.create(file, (path, writes) -> {
            Connection connection = Connector.SQLITE.connect(path, writes);
            Sql.run(connection, "PRAGMA max_page_count = 2");
            return connection;
        })).isInstanceOfSatisfying(ProblemException.class,
                e -> assertThat(e.problem()).isEqualTo(new Problem.DiskFull(file.toString())));
        assertThat(folder).isEmptyDirectory();
    }

    private static Connection limited(Path path, boolean writes, boolean full) throws SQLException {
        Connection connection = Connector.SQLITE.connect(path, writes);
        if (full) {
            Sql.run(connection, "PRAGMA max_page_count = " + PAGES);
        }
        return connection;
    }
}
