package io.github.synoptic.store;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.History;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The store on a real disk that is full, write-protected, or gone.
class SmallDiskTest {
    private static final int PAGE = 4096;
    @TempDir
    Path folder;

    private static Change add() {
        Report report = Report.of("Long", "A sentence of a long report. ".repeat(1_000));
        return new Change.Append(new Edit.AddReport(1, report), Map.of());
    }

    private static History onDisk(Path file) throws ProblemException {
        try (ProjectStore reader = ProjectStore.openReadOnly(file)) {
            assertThat(reader.verify()).isEmpty();
            return reader.history();
        }
    }

    @Test
    void withEveryAmountOfRoomTheFileIsTheOldOneOrTheNew() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder, 512)) {
            Path file = disk.folder().resolve("p.synoptic");
            ProjectStore.create(file).close();
            History old = onDisk(file);
            boolean fits = false;
            for (int pages = 0; !fits; pages++) {
                try (ProjectStore store = ProjectStore.open(file)) {
                    disk.fillUpTo((long) pages * PAGE);
                    fits = saves(store, add());
                    disk.empty();
                    assertThat(onDisk(file)).as("%d pages free", pages)
                            .isEqualTo(fits ? add().applyTo(old) : old);
                }
                assertThat(pages).as("the sweep comes to an end").isLessThan(60);
            }
        }
    }

    private static boolean saves(ProjectStore store, Change change) {
        try {
            store.save(change);
            return true;
        } catch (ProblemException e) {
            assertThat(e.problem()).isIn(new Problem.DiskFull(store.path().toString()),
                    new Problem.Unwritable(store.path().toString(), "disk I/O error"));
            return false;
        }
    }

    @Test
    void savingResumesByItselfWhenThereIsRoomAgain() throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        CountDownLatch done = new CountDownLatch(1);
        try (SmallDisk disk = SmallDisk.mount(folder, 512)) {
            Path file = disk.folder().resolve("p.synoptic");
            try (Saver saver = new Saver(ProjectStore.create(file), thread, Duration.ofMillis(20), saving -> {
                if (saving.isDone()) {
                    done.countDown();
                }
            })) {
                disk.fillUpTo(0);
                assertThat(saver.save(add()).problem()).isEqualTo(new Problem.DiskFull(file.toString()));
                saver.save(new Change.Append(new Edit.Rename("in memory meanwhile"), Map.of()));
                assertThat(saver.saving().waiting()).isEqualTo(2);
                disk.empty();
                assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
                assertThat(onDisk(file)).isEqualTo(saver.history());
            }
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void aWriteProtectedDiskIsReadAndToldAndWorkOnItCanBeSavedElsewhere() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder, 512)) {
            Path file = disk.folder().resolve("p.synoptic");
            try (ProjectStore store = ProjectStore.create(file)) {
                store.save(add());
            }
            disk.protect();
            assertThatThrownBy(() -> ProjectStore.create(disk.folder().resolve("q.synoptic")))
                    .isInstanceOfSatisfying(ProblemException.class,
                            e -> assertThat(e.problem()).isInstanceOf(Problem.Unwritable.class));
            Opened opened = Opener.open(file);
            assertThat(opened.notices()).singleElement().isInstanceOf(Problem.Unwritable.class);
            try (Saver saver = new Saver(opened.store(), Runnable::run, Duration.ofDays(1), saving -> {})) {
                saver.save(new Change.Append(new Edit.Rename("mine"), Map.of()));
                saver.copyTo(folder.resolve("elsewhere.synoptic"));
            }
        }
        assertThat(onDisk(folder.resolve("elsewhere.synoptic")).present().name()).isEqualTo("mine");
    }

    @Test
    void aDiskTakenAwayIsToldAndTheWorkSavedElsewhereIsWhole() throws Exception {
        Path elsewhere = folder.resolve("elsewhere.synoptic");
        SmallDisk disk = SmallDisk.mount(folder, 512);
        Path file = disk.folder().resolve("p.synoptic");
        try (Saver saver = new Saver(ProjectStore.create(file), Runnable::run, Duration.ofDays(1), saving -> {})) {
            saver.save(add());
            disk.close();
            for (String name : List.of("one", "two")) {
                assertThat(saver.save(new Change.Append(new Edit.Rename(name), Map.of())).problem())
                        .isEqualTo(new Problem.Missing(file.toString()));
            }
            saver.copyTo(elsewhere);
            assertThat(onDisk(elsewhere)).isEqualTo(saver.history());
        } finally {
            disk.close();
        }
    }
}
