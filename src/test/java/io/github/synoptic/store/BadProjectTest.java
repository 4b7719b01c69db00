package io.github.synoptic.store;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.History;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.util.Map;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// A project file that cannot be used is refused with the problem that it has, and stays as it is.
class BadProjectTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("p.synoptic");
    }

    private static void refused(ThrowingCallable call, Problem problem) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class,
                e -> assertThat(e.problem()).isEqualTo(problem));
    }

    private void refusedToOpen(Problem problem) throws IOException {
        byte[] before = Files.isRegularFile(file()) ? Files.readAllBytes(file()) : new byte[0];
        refused(() -> ProjectStore.open(file()), problem);
        refused(() -> ProjectStore.openReadOnly(file()), problem);
        if (Files.isRegularFile(file())) {
            assertThat(Files.readAllBytes(file())).isEqualTo(before);
        }
        assertThat(WriterLock.fileFor(file())).doesNotExist();
    }

    private void made(String... statements) throws Exception {
        try (ProjectStore store = ProjectStore.create(file())) {
            store.append(new Edit.AddReport(1, Report.of("One", "Text. ".repeat(5_000))), Map.of());
            store.append(new Edit.Rename("n"), Map.of());
        }
        try (Connection connection = Connector.SQLITE.connect(file(), true)) {
            for (String statement : statements) {
                Sql.run(connection, statement);
            }
        }
    }

    @Test
    void aMissingFileIsTold() throws IOException {
        refusedToOpen(new Problem.Missing(file().toString()));
    }

    @Test
    void aFolderIsTold() throws IOException {
        Files.createDirectory(file());
        refusedToOpen(new Problem.IsFolder(file().toString()));
    }

    @Test
    void aTextIsNoProject() throws IOException {
        Files.writeString(file(), "This is the text of a report. ".repeat(500));
        refusedToOpen(new Problem.NotAProject(file().toString()));
    }

    @Test
    void anEmptyFileIsNoProject() throws IOException {
        Files.createFile(file());
        refusedToOpen(new Problem.NotAProject(file().toString()));
    }

    @Test
    void anotherProgramsFileIsNoProject() throws Exception {
        made("PRAGMA application_id = 77");
        refusedToOpen(new Problem.NotAProject(file().toString()));
    }

    @Test
    void aNewerProjectIsTold() throws Exception {
        made("PRAGMA user_version = 99");
        refusedToOpen(new Problem.NewerProject(file().toString(), "99"));
    }

    @Test
    void anEditOfANewerProgramIsTold() throws Exception {
        made("INSERT INTO edit(seq, kind, body) VALUES (3, 'rename/2', '{}')");
        refusedToOpen(new Problem.NewerProject(file().toString(), "rename/2"));
    }

    @Test
    void aLogThatMakesNoSenseIsDamaged() throws Exception {
        made("UPDATE edit SET body = '{' WHERE seq = 2");
        refusedToOpen(new Problem.DamagedProject(file().toString()));
    }

    @Test
    void aLogWithAGapIsDamaged() throws Exception {
        made("UPDATE edit SET seq = 5 WHERE seq = 2");
        refusedToOpen(new Problem.DamagedProject(file().toString()));
    }

    @Test
    void aProjectWithoutItsTablesIsDamaged() throws Exception {
        made("DROP TABLE state");
        refusedToOpen(new Problem.DamagedProject(file().toString()));
    }

    @Test
    void aFileOverwrittenInTheMiddleIsDamaged() throws Exception {
        made();
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap("garbage ".repeat(512).getBytes(UTF_8)), 4096);
            channel.write(ByteBuffer.wrap("garbage ".repeat(512).getBytes(UTF_8)), 8192);
        }
        refusedToOpen(new Problem.DamagedProject(file().toString()));
    }

    @Test
    void aFileCutShortIsDamaged() throws Exception {
        made();
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 3);
        }
        refusedToOpen(new Problem.DamagedProject(file().toString()));
    }

    @Test
    void aSecondWriterIsRefusedAndTheFirstGoesOn() throws Exception {
        made();
        try (ProjectStore first = ProjectStore.open(file())) {
            refused(() -> ProjectStore.open(file()), new Problem.ProjectInUse(file().toString()));
            Path alias = Files.createSymbolicLink(folder.resolve("alias"), file());
            refused(() -> ProjectStore.open(alias), new Problem.ProjectInUse(alias.toString()));
            first.append(new Edit.Rename("mine"), Map.of());
        }
        ProjectStore.open(file()).close();
    }

    @Test
    void openingAsWellAsCanBeReadsWhatAnotherWrites() throws Exception {
        made();
        try (ProjectStore first = ProjectStore.open(file())) {
            Opened second = Opener.open(file());
            try (ProjectStore store = second.store()) {
                assertThat(store.isReadOnly()).isTrue();
                assertThat(second.notices()).containsExactly(new Problem.ProjectInUse(file().toString()));
                assertThat(store.history()).isEqualTo(first.history());
            }
        }
    }

    @Test
    void aProjectWhoseRevisionAnotherChangedIsNotWrittenOver() throws Exception {
        made();
        try (ProjectStore store = ProjectStore.open(file());
                Connection other = Connector.SQLITE.connect(file(), true)) {
            Sql.run(other, "UPDATE state SET revision = revision + 1");
            History before = store.history();
            refused(() -> store.append(new Edit.Rename("no"), Map.of()), new Problem.ProjectInUse(file().toString()));
            assertThat(store.history()).isSameAs(before);
            assertThat(Sql.number(other, "SELECT count(*) FROM edit")).isEqualTo(2);
        }
    }

    @Test
    void aProjectBelowAFileCannotBeMade() throws IOException {
        Path below = Files.createFile(folder.resolve("file")).resolve("p.synoptic");
        assertThatThrownBy(() -> ProjectStore.create(below)).isInstanceOfSatisfying(ProblemException.class,
                e -> assertThat(e.problem()).isInstanceOf(Problem.Unwritable.class));
    }

    @Test
    void aProjectIsNotMadeOverAFile() throws IOException {
        Files.writeString(file(), "mine");
        refused(() -> ProjectStore.create(file()), new Problem.Exists(file().toString()));
        assertThat(file()).hasContent("mine");
    }
}
