package io.github.synoptic.store;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.History;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/// A project whose program crashed in the middle of a change is as it was before the change.
class CrashTest {
    @TempDir
    Path folder;
    private Path crashed;
    private History before;

    /// Copies a project with its journal while pages of an unfinished change stand in the file already.
    @BeforeEach
    void crash() throws Exception {
        Path file = folder.resolve("p.synoptic");
        crashed = folder.resolve("crashed.synoptic");
        try (ProjectStore store = ProjectStore.create(file)) {
            store.append(new Edit.AddReport(1, Report.of("One", "A sentence. ".repeat(20_000))), Map.of());
            before = store.history();
        }
        try (Connection connection = Connector.SQLITE.connect(file, true)) {
            Sql.run(connection, "PRAGMA cache_size = 2; BEGIN IMMEDIATE; UPDATE report SET text = upper(text); "
                    + "UPDATE original SET bytes = zeroblob(300000)");
            Files.copy(file, crashed);
            Files.copy(folder.resolve("p.synoptic-journal"), folder.resolve("crashed.synoptic-journal"));
            Sql.run(connection, "ROLLBACK");
        }
        assertThat(Files.readAllBytes(crashed)).as("half a change stands in the file")
                .isNotEqualTo(Files.readAllBytes(file));
    }

    @Test
    void openedForReadingItIsAsBeforeAndTheFileIsNotTouched() throws Exception {
        byte[] found = Files.readAllBytes(crashed);
        try (ProjectStore store = ProjectStore.openReadOnly(crashed)) {
            assertThat(store.history()).isEqualTo(before);
            assertThat(store.verify()).isEmpty();
            assertThat(store.refresh()).isFalse();
        }
        assertThat(Files.readAllBytes(crashed)).isEqualTo(found);
        assertThat(folder.resolve("crashed.synoptic-journal")).exists();
    }

    @Test
    void openedForWritingTheHalfChangeIsTakenBack() throws Exception {
        try (ProjectStore store = ProjectStore.open(crashed)) {
            assertThat(store.history()).isEqualTo(before);
            assertThat(store.verify()).isEmpty();
            store.append(new Edit.Rename("goes on"), Map.of());
        }
        assertThat(folder.resolve("crashed.synoptic-journal")).doesNotExist();
    }
}
