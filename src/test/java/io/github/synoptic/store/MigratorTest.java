package io.github.synoptic.store;

import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.project.Edit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// An older file is brought to the newest schema whole, with a copy of it beside.
class MigratorTest {
    private static final List<String> STEPS = List.of("ALTER TABLE edit ADD COLUMN made_at TEXT",
            "CREATE TABLE tag(word TEXT) STRICT; INSERT INTO tag(word) VALUES ('new')");
    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void setUp() throws ProblemException {
        file = folder.resolve("talks.synoptic");
        try (ProjectStore store = ProjectStore.create(file)) {
            store.append(new Edit.Rename("n"), Map.of());
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void anOlderFileTakesAllStepsAndACopyOfItStaysBeside() throws Exception {
        try (Connection connection = Connector.SQLITE.connect(file, true)) {
            Path backup = Migrator.migrate(connection, file, STEPS);
            assertThat(backup).isEqualTo(folder.resolve("talks (format 1).synoptic"));
            assertThat(Sql.number(connection, "PRAGMA user_version")).isEqualTo(3);
            assertThat(Sql.number(connection, "SELECT count(*) FROM tag")).isEqualTo(1);
            assertThat(Sql.number(connection, "SELECT count(made_at) + count(*) FROM edit")).isEqualTo(1);
            assertThat(Migrator.migrate(connection, file, STEPS)).isNull();
        }
        try (ProjectStore old = ProjectStore.open(folder.resolve("talks (format 1).synoptic"))) {
            assertThat(old.history().present().name()).isEqualTo("n");
        }
    }

    @Test
    void aBackupNeverTakesThePlaceOfAnother() throws Exception {
        Files.writeString(folder.resolve("talks (format 1).synoptic"), "an earlier one");
        try (Connection connection = Connector.SQLITE.connect(file, true)) {
            assertThat(Migrator.migrate(connection, file, STEPS))
                    .isEqualTo(folder.resolve("talks (format 1, 2).synoptic"));
        }
        assertThat(folder.resolve("talks (format 1).synoptic")).hasContent("an earlier one");
    }

    @Test
    void aStepThatFailsLeavesTheFileAsItWas() throws Exception {
        byte[] before = Files.readAllBytes(file);
        try (Connection connection = Connector.SQLITE.connect(file, true)) {
            assertThatThrownBy(() -> Migrator.migrate(connection, file, List.of(STEPS.get(0), "DROP TABLE nothing")))
                    .isInstanceOf(ProblemException.class);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        ProjectStore.open(file).close();
    }

    @Test
    void anOlderFileOpenForReadingIsReadAsANewOneAndStaysAsItIs() throws Exception {
        byte[] before = Files.readAllBytes(file);
        try (Connection connection = Migrator.read(Connector.SQLITE.connect(file, false), file, STEPS)) {
            assertThat(Sql.number(connection, "SELECT count(*) FROM tag")).isEqualTo(1);
            assertThat(Sql.number(connection, "SELECT count(*) FROM edit")).isEqualTo(1);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(names()).containsExactly("talks.synoptic");
    }

    @Test
    void aFileOfTheNewestSchemaIsLeftAlone() throws Exception {
        try (Connection connection = Connector.SQLITE.connect(file, true)) {
            assertThat(Migrator.migrate(connection, file, Schema.STEPS)).isNull();
            assertThat(Migrator.read(connection, file, Schema.STEPS)).isSameAs(connection);
        }
        assertThat(names()).containsExactly("talks.synoptic");
    }
}
