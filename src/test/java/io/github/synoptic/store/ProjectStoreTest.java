package io.github.synoptic.store;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Sha256;
import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.History;
import io.github.synoptic.project.MadeUpEdits;
import io.github.synoptic.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What was done is in the file, and comes back as it was.
class ProjectStoreTest {
    @TempDir
    Path folder;

    private Path path() {
        return folder.resolve("Meetings of 8 February?#%20.synoptic");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void editsUndoneAndRedoneAnyHowComeBackWithTheirHistory(long seed) throws ProblemException {
        MadeUpEdits edits = new MadeUpEdits(seed);
        Random random = new Random(seed);
        History expected = History.of(Project.EMPTY);
        ProjectStore store = ProjectStore.create(path());
        for (int i = 0; i < 150; i++) {
            switch (random.nextInt(6)) {
                case 0 -> {
                    store.undo();
                    expected = expected.undone();
                }
                case 1 -> {
                    store.redo();
                    expected = expected.redone();
                }
                default -> {
                    Edit edit = edits.next(expected.present());
                    store.append(edit, Map.of());
                    expected = expected.after(edit);
                }
            }
            assertThat(store.history()).isEqualTo(expected);
            if (i % 10 == 0) {
                store.close();
                store = ProjectStore.open(path());
                assertThat(store.history()).isEqualTo(expected);
            }
        }
        store.close();
    }

    @Test
    void aReportComesBackWithAllItSaysAndItsOriginalBytes() throws ProblemException {
        byte[] bytes = "<html>Zwölf Verletzte</html>".getBytes(StandardCharsets.ISO_8859_1);
        Report report = new Report("Zwölf Verletzte", "Der Bote", "Eva Öst", LocalDate.of(2025, 2, 8), "de",
                "bote.html", Sha256.of(bytes), "Zwölf Verletzte\n\nText “mit” Zeichen \u0000 und 🙂.");
        try (ProjectStore store = ProjectStore.create(path())) {
            store.append(new Edit.Several(List.of(new Edit.AddReport(1, report), new Edit.Rename("n"))),
                    Map.of(1, bytes));
        }
        try (ProjectStore store = ProjectStore.open(path())) {
            assertThat(store.history().present().report(1)).isEqualTo(report);
            assertThat(store.original(1)).isEqualTo(bytes);
        }
    }

    @Test
    void bytesThatAreNotTheReportsAreRefusedAndNothingIsWritten() throws ProblemException {
        try (ProjectStore store = ProjectStore.create(path())) {
            Edit edit = new Edit.AddReport(1, Report.of("One", "Text."));
            assertThatThrownBy(() -> store.append(edit, Map.of(1, new byte[]{1})))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(store.history()).isEqualTo(History.of(Project.EMPTY));
            store.append(edit, Map.of());
            assertThat(store.original(1)).isEqualTo("Text.".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void anEditThatDoesNotFitIsRefusedAndNothingIsWritten() throws ProblemException {
        try (ProjectStore store = ProjectStore.create(path())) {
            assertThatThrownBy(() -> store.append(new Edit.RemoveReport(7), Map.of()))
                    .isInstanceOf(IllegalArgumentException.class);
            store.append(new Edit.Rename("still works"), Map.of());
        }
        try (ProjectStore store = ProjectStore.open(path())) {
            assertThat(store.history().past()).hasSize(1);
        }
    }

    @Test
    void aReportUndoneAndDroppedLeavesNoBytesBehind() throws Exception {
        try (ProjectStore store = ProjectStore.create(path())) {
            store.append(new Edit.AddReport(1, Report.of("One", "Text.")), Map.of());
            store.undo();
            store.append(new Edit.Rename("another way"), Map.of());
        }
        try (var connection = Connector.SQLITE.connect(path(), false)) {
            assertThat(Sql.number(connection, "SELECT count(*) FROM original")).isZero();
            assertThat(Sql.number(connection, "SELECT count(*) FROM report")).isZero();
            assertThat(Sql.number(connection, "SELECT count(*) FROM edit")).isEqualTo(1);
        }
    }

    @Test
    void theTextOfAReportStandsInTheFileOnce() throws Exception {
        String text = "Unmistakable words of a report. ".repeat(10_000);
        try (ProjectStore store = ProjectStore.create(path())) {
            store.append(new Edit.AddReport(1, Report.of("One", text)), Map.of());
            for (int i = 0; i < 50; i++) {
                store.append(new Edit.Describe(1, "Title " + i, null, null), Map.of());
            }
        }
        assertThat(Files.size(path())).as("the bytes, the text and little else")
                .isLessThan(2L * text.length() + 100_000);
    }

    @Test
    void anOpenProjectIsOneFileAndItsLockAClosedOneIsOneFile() throws IOException {
        try (ProjectStore store = ProjectStore.create(path())) {
            store.append(new Edit.Rename("n"), Map.of());
            assertThat(names()).hasSize(2).contains(path().getFileName().toString());
        }
        assertThat(names()).containsExactly(path().getFileName().toString());
    }

    @Test
    void openingAndClosingChangesNothingInTheFile() throws IOException {
        ProjectStore.create(path()).close();
        byte[] before = Files.readAllBytes(path());
        ProjectStore.open(path()).close();
        ProjectStore.openReadOnly(path()).close();
        assertThat(Files.readAllBytes(path())).isEqualTo(before);
    }

    @Test
    void aReaderSeesWhatTheWriterDoesWhenItLooksAgain() throws ProblemException {
        try (ProjectStore writer = ProjectStore.create(path());
                ProjectStore reader = ProjectStore.openReadOnly(path())) {
            assertThat(reader.isReadOnly()).isTrue();
            assertThat(reader.refresh()).isFalse();
            writer.append(new Edit.Rename("live"), Map.of());
            assertThat(reader.refresh()).isTrue();
            assertThat(reader.history()).isEqualTo(writer.history());
            writer.undo();
            assertThat(reader.refresh()).isTrue();
            assertThat(reader.history()).isEqualTo(writer.history());
        }
    }

    @Test
    void aReaderSeesAFileThatTookThePlaceOfTheOldOne() throws ProblemException {
        Path other = folder.resolve("other.synoptic");
        ProjectStore.create(path()).close();
        try (ProjectStore reader = ProjectStore.openReadOnly(path()); ProjectStore newer = ProjectStore.create(other)) {
            newer.append(new Edit.Rename("saved over it"), Map.of());
            newer.copyTo(path());
            assertThat(reader.refresh()).isTrue();
            assertThat(reader.history()).isEqualTo(newer.history());
        }
    }

    @Test
    void aReaderWritesNothing() throws ProblemException {
        ProjectStore.create(path()).close();
        try (ProjectStore reader = ProjectStore.openReadOnly(path())) {
            assertThatThrownBy(() -> reader.append(new Edit.Rename("no"), Map.of()))
                    .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problem())
                            .isEqualTo(new Problem.ReadOnlyProject(path().toString())));
        }
    }

    @Test
    void aCopyHasTheWholeHistoryAndIsAProjectOfItsOwn() throws IOException {
        Path copy = folder.resolve("copy.synoptic");
        Files.writeString(copy, "stood here before");
        try (ProjectStore store = ProjectStore.create(path())) {
            store.append(new Edit.Rename("one"), Map.of());
            store.append(new Edit.Rename("two"), Map.of());
            store.undo();
            store.copyTo(copy);
            try (ProjectStore copied = ProjectStore.open(copy)) {
                assertThat(copied.history()).isEqualTo(store.history());
                copied.append(new Edit.Rename("three"), Map.of());
            }
            assertThat(store.history().present().name()).isEqualTo("one");
        }
        assertThat(names()).containsExactlyInAnyOrder("copy.synoptic", path().getFileName().toString());
    }

    @Test
    void aProjectSavedOverItselfIsLeftAlone() throws IOException {
        try (ProjectStore store = ProjectStore.create(path())) {
            store.append(new Edit.Rename("one"), Map.of());
            store.copyTo(path());
            store.append(new Edit.Rename("two"), Map.of());
        }
        try (ProjectStore store = ProjectStore.open(path())) {
            assertThat(store.history().past()).hasSize(2);
        }
    }

    @Test
    void closingTwiceTakesNothingFromTheNextToOpen() throws ProblemException {
        ProjectStore first = ProjectStore.create(path());
        first.close();
        try (ProjectStore second = ProjectStore.open(path())) {
            first.close();
            assertThat(Opener.open(path()).notices()).containsExactly(new Problem.ProjectInUse(path().toString()));
            second.append(new Edit.Rename("n"), Map.of());
        }
    }

    @Test
    void aCopyOntoAnOpenProjectOrIntoNoFolderIsRefusedAndLeavesNothing() throws IOException {
        try (ProjectStore store = ProjectStore.create(path());
                ProjectStore other = ProjectStore.create(folder.resolve("other.synoptic"))) {
            assertThatThrownBy(() -> store.copyTo(other.path())).isInstanceOfSatisfying(ProblemException.class,
                    e -> assertThat(e.problem()).isEqualTo(new Problem.ProjectInUse(other.path().toString())));
            assertThatThrownBy(() -> store.copyTo(folder.resolve("no/such/x.synoptic")))
                    .isInstanceOfSatisfying(ProblemException.class,
                            e -> assertThat(e.problem()).isInstanceOf(Problem.Unwritable.class));
            other.append(new Edit.Rename("still mine"), Map.of());
        }
        assertThat(names()).hasSize(2);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).toList();
        }
    }
}
