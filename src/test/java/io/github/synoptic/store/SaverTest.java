package io.github.synoptic.store;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.History;
import io.github.synoptic.project.Project;
import io.github.synoptic.store.Saver.Saving;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Where the disk refuses, work goes on in memory, and is saved by itself when the disk is back.
class SaverTest {
    private static final Duration SOON = Duration.ofMillis(20);
    private static final Duration NEVER = Duration.ofDays(1);
    @TempDir
    Path folder;
    private final ExecutorService disk = Executors.newSingleThreadExecutor();
    private final List<Saving> told = new CopyOnWriteArrayList<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private Path file;

    @BeforeEach
    void setUp() throws ProblemException {
        file = folder.resolve("p.synoptic");
        ProjectStore.create(file).close();
    }

    @AfterEach
    void tearDown() {
        disk.shutdownNow();
    }

    private Saver saver(ProjectStore store, Duration pause) {
        return new Saver(store, disk, pause, saving -> {
            told.add(saving);
            if (saving.isDone()) {
                done.countDown();
            }
        });
    }

    private static Change rename(String name) {
        return new Change.Append(new Edit.Rename(name), Map.of());
    }

    private History onDisk() throws ProblemException {
        try (ProjectStore reader = ProjectStore.openReadOnly(file)) {
            return reader.history();
        }
    }

    @Test
    void whatIsSavedIsOnTheDiskWhenItReturns() throws ProblemException {
        try (Saver saver = saver(ProjectStore.open(file), NEVER)) {
            assertThat(saver.save(rename("one"))).isEqualTo(Saving.DONE);
            assertThat(onDisk()).isEqualTo(saver.history());
            saver.save(new Change.Undo());
            assertThat(onDisk()).isEqualTo(saver.history());
            assertThat(told).isEmpty();
        }
    }

    @Test
    void savingGoesOnByItselfInTheRightOrderWhenTheDiskIsBack() throws Exception {
        FaultyConnector connector = new FaultyConnector(FaultyConnector.Fault.ONCE);
        try (Saver saver = saver(ProjectStore.open(file, connector), SOON)) {
            saver.save(rename("before"));
            connector.failAfter(0);
            Problem problem = new Problem.Unwritable(file.toString(), "disk I/O error");
            assertThat(saver.save(rename("one"))).isEqualTo(new Saving(1, problem));
            connector.failAfter(0);
            saver.save(new Change.Undo());
            connector.failAfter(0);
            saver.save(rename("two"));
            assertThat(saver.history().present().name()).isEqualTo("two");
            connector.repair();
            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(onDisk()).isEqualTo(saver.history());
            assertThat(onDisk().past()).hasSize(2);
            assertThat(told).endsWith(Saving.DONE).contains(new Saving(1, problem));
        }
    }

    @Test
    void aFileTakenAwayAndPutBackIsWrittenAgain() throws Exception {
        Path away = folder.resolve("elsewhere.synoptic");
        try (Saver saver = saver(ProjectStore.open(file), SOON)) {
            Files.move(file, away);
            assertThat(saver.save(rename("while it was away")).problem())
                    .isEqualTo(new Problem.Missing(file.toString()));
            Files.move(away, file);
            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(onDisk()).isEqualTo(saver.history());
        }
    }

    @Test
    void aFolderThatVanishedAndCameBackIsWrittenAgain() throws Exception {
        Path disk1 = Files.createDirectory(folder.resolve("stick"));
        file = disk1.resolve("q.synoptic");
        ProjectStore.create(file).close();
        try (Saver saver = saver(ProjectStore.open(file), NEVER)) {
            Files.move(disk1, folder.resolve("unplugged"));
            assertThat(saver.save(rename("one")).isDone()).isFalse();
            assertThat(saver.retry().problem()).isEqualTo(new Problem.Missing(file.toString()));
            assertThat(disk1).doesNotExist();
            Files.move(folder.resolve("unplugged"), disk1);
            assertThat(saver.retry()).isEqualTo(Saving.DONE);
            assertThat(onDisk()).isEqualTo(saver.history());
            assertThatThrownBy(() -> ProjectStore.open(file)).as("the right to write is held again")
                    .isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void aCopyHasWhatWaitsToo() throws Exception {
        Path copy = folder.resolve("copy.synoptic");
        try (Saver saver = saver(ProjectStore.open(file), NEVER)) {
            saver.save(new Change.Append(new Edit.AddReport(1, Report.of("One", "Text.")), Map.of()));
            Files.delete(file);
            saver.save(new Change.Append(new Edit.AddReport(2, Report.of("Two", "Words.")), Map.of()));
            saver.save(rename("lost disk"));
            saver.save(new Change.Undo());
            assertThat(saver.saving().waiting()).isEqualTo(3);
            saver.copyTo(copy);
            try (ProjectStore store = ProjectStore.open(copy)) {
                assertThat(store.history()).isEqualTo(saver.history());
                assertThat(store.verify()).isEmpty();
                assertThat(store.original(1)).isEqualTo("Text.".getBytes(UTF_8));
            }
        }
    }

    /// Nothing can be written beside the project while a folder stands where its lock belongs, not even by root.
    private Path protect() throws IOException {
        return Files.createDirectory(WriterLock.fileFor(file));
    }

    @Test
    void workOnAProtectedProjectStaysInMemoryAndCanBeCopied() throws Exception {
        protect();
        Opened opened = Opener.open(file);
        assertThat(opened.notice()).isInstanceOf(Problem.Unwritable.class);
        assertThat(opened.isElsewhere()).isFalse();
        try (Saver saver = saver(opened.store(), NEVER)) {
            assertThat(saver.save(rename("mine"))).isEqualTo(new Saving(1, opened.notice()));
            saver.copyTo(folder.resolve("mine.synoptic"));
        }
        assertThat(onDisk()).isEqualTo(History.of(Project.EMPTY));
        try (ProjectStore store = ProjectStore.open(folder.resolve("mine.synoptic"))) {
            assertThat(store.history().present().name()).isEqualTo("mine");
        }
    }

    @Test
    void workOnAProtectedProjectIsWrittenByItselfWhenTheProtectionEnds() throws Exception {
        Path lock = protect();
        try (Saver saver = saver(Opener.open(file).store(), SOON)) {
            saver.save(rename("one"));
            assertThat(saver.save(rename("two")).waiting()).isEqualTo(2);
            Files.delete(lock);
            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(onDisk()).isEqualTo(saver.history());
            assertThat(onDisk().past()).hasSize(2);
        }
    }

    @Test
    void workOnAProtectedProjectIsNotWrittenOverWhatAnotherWrote() throws Exception {
        Path lock = protect();
        try (Saver saver = saver(Opener.open(file).store(), NEVER)) {
            saver.save(rename("mine"));
            Files.delete(lock);
            try (ProjectStore other = ProjectStore.open(file)) {
                other.append(new Edit.Rename("theirs"), Map.of());
            }
            assertThat(saver.retry()).isEqualTo(new Saving(1, new Problem.ProjectChanged(file.toString())));
            assertThat(onDisk().present().name()).isEqualTo("theirs");
            assertThat(saver.history().present().name()).isEqualTo("mine");
        }
    }

    @Test
    void aProjectThatAnotherProgramClosedIsTakenOver() throws Exception {
        Saver saver;
        History theirs;
        try (ProjectStore other = ProjectStore.open(file)) {
            saver = saver(Opener.open(file).store(), NEVER);
            assertThatThrownBy(saver::takeOver).isInstanceOfSatisfying(ProblemException.class,
                    e -> assertThat(e.problem()).isEqualTo(new Problem.ProjectInUse(file.toString())));
            other.append(new Edit.Rename("theirs"), Map.of());
            assertThat(saver.refresh()).isTrue();
            assertThat(saver.refresh()).isFalse();
            other.append(new Edit.Rename("their last"), Map.of());
            theirs = other.history();
        }
        try (saver) {
            saver.takeOver();
            assertThat(saver.history()).isEqualTo(theirs);
            assertThat(saver.save(rename("mine"))).isEqualTo(Saving.DONE);
            assertThat(onDisk().past()).hasSize(3);
        }
    }

    @Test
    void aChangeThatDoesNotFitIsRefusedAndTheOthersAreSaved() throws Exception {
        try (Saver saver = saver(ProjectStore.open(file), NEVER)) {
            for (Edit edit : List.of(new Edit.RemoveReport(9), new Edit.AddReport(1, Report.of("One", "Text.")))) {
                assertThatThrownBy(() -> saver.save(new Change.Append(edit, Map.of(1, new byte[]{7}))))
                        .isInstanceOf(IllegalArgumentException.class);
            }
            assertThat(saver.save(rename("fits"))).isEqualTo(Saving.DONE);
            assertThat(onDisk().past()).hasSize(1);
        }
    }
}
