package io.github.synoptic.ui;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.History;
import io.github.synoptic.store.Change;
import io.github.synoptic.store.ProjectStore;
import io.github.synoptic.store.Settings;
import io.github.synoptic.store.SettingsFile;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Effect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What the window learns of its project file after it was opened.
class KeeperTest {
    private static final int PAGE = 4096;
    @TempDir
    Path folder;
    private final ExecutorService disk = Executors.newSingleThreadExecutor();
    private final BlockingQueue<Action> told = new LinkedBlockingQueue<>();
    private Keeper keeper;
    private Path file;
    private History history;

    @BeforeEach
    void setUp() throws ProblemException {
        Desktop desktop = new Desktop(folder.resolve("untitled"), folder.resolve("settings.properties"),
                Settings.DEFAULT,
                "1");
        keeper = new Keeper(desktop, disk, told::add);
        file = folder.resolve("talks.synoptic");
        try (ProjectStore store = ProjectStore.create(file)) {
            store.append(new Edit.AddReport(1, Report.of("One", "A sentence. ".repeat(2_000))), Map.of());
            store.append(new Edit.Rename("talks"), Map.of());
            history = store.history();
        }
    }

    @AfterEach
    void tearDown() throws Exception {
        disk.submit(() -> {
            keeper.close();
            return true;
        }).get(60, TimeUnit.SECONDS);
        disk.shutdownNow();
    }

    private Action perform(Effect.InOrder effect) throws Exception {
        return disk.submit(() -> keeper.perform(effect)).get(60, TimeUnit.SECONDS).orElseThrow();
    }

    private void overwrite(long offset, byte[] bytes) throws Exception {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes), offset);
        }
    }

    @Test
    void whatCanBeReadOfADamagedProjectIsOpenedAsACopyAndSaidSo() throws Exception {
        overwrite(0, new byte[PAGE]);
        Action opened = perform(new Effect.Recover(7, file));
        assertThat(opened).isEqualTo(new Action.Opened(7, folder.resolve("talks (recovered).synoptic"), history, false,
                new Problem.RecoveredCopy(file.toString(), "0")));
    }

    @Test
    void aReportWhoseBytesAreNotWhatTheyWereIsToldAfterOpening() throws Exception {
        String stored = Files.readString(file, ISO_8859_1);
        overwrite(stored.lastIndexOf("A sentence."), "B sentence.".getBytes(ISO_8859_1));
        assertThat(perform(new Effect.OpenProject(1, file))).isInstanceOf(Action.Opened.class);
        assertThat(told.poll(60, TimeUnit.SECONDS)).isEqualTo(new Action.Noticed(new Problem.ReportChanged("One")));
    }

    @Test
    void whatAnotherProgramWritesIsShownByItselfAndTheProjectTakenOverWhenItCloses() throws Exception {
        History theirs;
        try (ProjectStore other = ProjectStore.open(file)) {
            assertThat(perform(new Effect.OpenProject(1, file))).isEqualTo(
                    new Action.Opened(1, file, history, true, new Problem.ProjectInUse(file.toString())));
            other.append(new Edit.Rename("from the other window"), Map.of());
            assertThat(told.poll(60, TimeUnit.SECONDS)).isEqualTo(new Action.Reloaded(other.history()));
            other.append(new Edit.Rename("the last there"), Map.of());
            theirs = other.history();
        }
        Action next = told.poll(60, TimeUnit.SECONDS);
        while (next instanceof Action.Reloaded) {
            next = told.poll(60, TimeUnit.SECONDS);
        }
        assertThat(next).isEqualTo(new Action.TakenOver(theirs));
        assertThat(perform(rename("mine again"))).isEqualTo(new Action.Kept(1, 0));
    }

    private static Effect.Keep rename(String name) {
        return new Effect.Keep(new Change.Append(new Edit.Rename(name), Map.of()));
    }

    private String nameIn(Path project) throws ProblemException {
        try (ProjectStore store = ProjectStore.openReadOnly(project)) {
            return store.history().present().name();
        }
    }

    @Test
    void aProjectThatCannotBeWrittenMayBeWorkedOnAndTheWorkIsWrittenWhenItCan() throws Exception {
        Path inTheWay = Files.createDirectory(folder.resolve(".talks.synoptic.lock"));
        assertThat(perform(new Effect.OpenProject(1, file)))
                .isInstanceOfSatisfying(Action.Opened.class, opened -> {
                    assertThat(opened.readOnly()).isFalse();
                    assertThat(opened.notice()).isInstanceOf(Problem.Unwritable.class);
                });
        assertThat(perform(rename("in memory"))).isInstanceOfSatisfying(Action.NotKept.class,
                not -> assertThat(not.left()).isEqualTo(1));
        Files.delete(inTheWay);
        Action next = told.poll(60, TimeUnit.SECONDS);
        while (next instanceof Action.NotKept) {
            next = told.poll(60, TimeUnit.SECONDS);
        }
        assertThat(next).isEqualTo(new Action.Kept(0, 0));
        assertThat(nameIn(file)).isEqualTo("in memory");
    }

    @Test
    void workWhoseDiskIsGoneAtTheEndIsThereOnTheNextStart() throws Exception {
        perform(new Effect.OpenProject(1, file));
        Files.delete(file);
        assertThat(perform(rename("the disk is gone"))).isInstanceOf(Action.NotKept.class);
        disk.submit(() -> {
            keeper.close();
            return true;
        }).get(60, TimeUnit.SECONDS);
        Settings left = new SettingsFile(folder.resolve("settings.properties")).read().settings();
        keeper = new Keeper(new Desktop(folder.resolve("untitled"), folder.resolve("settings.properties"), left, "1"),
                disk,
                told::add);
        assertThat(perform(new Effect.Restore(2))).isInstanceOfSatisfying(Action.Opened.class, opened -> {
            assertThat(opened.file()).isNull();
            assertThat(opened.history().present().name()).isEqualTo("the disk is gone");
            assertThat(opened.history().present().reports()).hasSize(1);
        });
    }

    @Test
    void savedAsTheWorkGoesOnInTheCopyAndTheOldOneIsFree() throws Exception {
        Path copy = folder.resolve("copy.synoptic");
        perform(new Effect.OpenProject(1, file));
        assertThat(perform(new Effect.SaveAs(2, copy))).isEqualTo(new Action.SavedAs(2, copy));
        perform(rename("in the copy"));
        assertThat(nameIn(copy)).isEqualTo("in the copy");
        assertThat(nameIn(file)).isEqualTo("talks");
        ProjectStore.open(file).close();
    }

    @Test
    void savedUnderItsOwnNameItStaysOpen() throws Exception {
        perform(new Effect.OpenProject(1, file));
        assertThat(perform(new Effect.SaveAs(2, file))).isEqualTo(new Action.SavedAs(2, file));
        assertThat(perform(rename("still here"))).isEqualTo(new Action.Kept(1, 0));
    }

    @Test
    void whereTheCopyCannotBeWrittenTheWorkGoesOnInTheOldOne() throws Exception {
        perform(new Effect.OpenProject(1, file));
        Path nowhere = folder.resolve("no such folder").resolve("copy.synoptic");
        assertThatThrownBy(() -> perform(new Effect.SaveAs(2, nowhere)))
                .hasRootCauseInstanceOf(IOException.class).cause().isInstanceOf(ProblemException.class);
        assertThat(perform(rename("goes on"))).isEqualTo(new Action.Kept(1, 0));
        assertThat(nameIn(file)).isEqualTo("goes on");
    }

    @Test
    void aSavedCopyIsWholeAndTheWorkGoesOnWhereItWas() throws Exception {
        Path copy = folder.resolve("copy.synoptic");
        perform(new Effect.OpenProject(1, file));
        assertThat(perform(new Effect.SaveCopy(2, copy))).isEqualTo(new Action.CopySaved(2, copy));
        perform(rename("in the first"));
        assertThat(nameIn(copy)).isEqualTo("talks");
        assertThat(nameIn(file)).isEqualTo("in the first");
        try (ProjectStore store = ProjectStore.open(copy)) {
            assertThat(store.history()).isEqualTo(history);
            assertThat(store.verify()).isEmpty();
        }
    }
}
