package io.github.synoptic.store;

import io.github.synoptic.project.Edit;
import io.github.synoptic.project.NoteChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/// Every project file ever released opens in this program, with all that is in it.
class SchemaTest {
    @TempDir
    Path folder;

    static IntStream versions() {
        return IntStream.rangeClosed(1, Schema.VERSION);
    }

    private Path kept(int version) throws Exception {
        Path file = folder.resolve("kept.synoptic");
        try (InputStream kept = SchemaTest.class.getResourceAsStream("schema-" + version + ".synoptic")) {
            Files.copy(Objects.requireNonNull(kept, "a file is kept for each schema"), file);
        }
        return file;
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aFileOfEachSchemaOpensForWritingAndForReading(int version) throws Exception {
        Path file = kept(version);
        try (ProjectStore reader = ProjectStore.openReadOnly(file)) {
            assertThat(reader.history()).isEqualTo(EveryEdit.history());
        }
        try (ProjectStore store = ProjectStore.open(file)) {
            assertThat(store.history()).isEqualTo(EveryEdit.history());
            assertThat(store.original(1)).isEqualTo(EveryEdit.original());
            assertThat(store.verify()).isEmpty();
            store.append(new Edit.Rename("goes on"), Map.of());
        }
        try (ProjectStore store = ProjectStore.open(file)) {
            assertThat(store.history()).isEqualTo(EveryEdit.history().after(new Edit.Rename("goes on")));
        }
    }

    /// The words in the file are a promise to every later version: this test fails where one is changed.
    @Test
    void everyKindOfEditHasAWordOfItsOwnInTheFile() throws Exception {
        Path file = folder.resolve("p.synoptic");
        EveryEdit.write(file);
        List<String> kinds = new ArrayList<>();
        try (Connection connection = Connector.SQLITE.connect(file, false)) {
            Sql.each(connection, "SELECT DISTINCT kind FROM edit", row -> kinds.add(row.getString(1)));
            assertThat(Sql.number(connection, "SELECT count(*) FROM edit WHERE seq = 9 AND body = "
                    + "'{\"pair\":[1,2],\"mark\":3,\"verdict\":\"dismissed\"}'")).isEqualTo(1);
        }
        assertThat(kinds).containsExactlyInAnyOrder("rename/1", "add-report/1", "describe/1", "open/1", "put/1",
                "decide/1", "comment/1", "retype/1", "adjust/1", "correct/1", "uncorrect/1", "several/1");
        assertThat(Edit.class.getPermittedSubclasses()).as("remove and erase are inside the step of several")
                .hasSize(kinds.size() + 4);
    }

    @Test
    void theChoiceOfANoteHasItsWordsInTheFileToo() throws Exception {
        Path file = folder.resolve("p.synoptic");
        try (ProjectStore store = ProjectStore.create(file)) {
            store.append(new Edit.ChooseNote(NoteChoice.FIRST.in("de").using("house").by(NoteChoice.Order.KIND)),
                    Map.of());
        }
        try (Connection connection = Connector.SQLITE.connect(file, false)) {
            assertThat(Sql.number(connection, "SELECT count(*) FROM edit WHERE kind = 'note/1' AND body = "
                    + "'{\"choice\":{\"language\":\"de\",\"order\":\"kind\",\"template\":\"house\",\"format\":\"md\","
                    + "\"sections\":[\"confirmed\",\"only\"]}}'")).isEqualTo(1);
        }
    }
}
