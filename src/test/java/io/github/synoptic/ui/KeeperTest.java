package io.github.synoptic.ui;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.History;
import io.github.synoptic.store.ProjectStore;
import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Effect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        Desktop desktop = new Desktop(folder.resolve("untitled"), folder.resolve("settings.json"), Settings.DEFAULT,
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
        disk.submit(keeper::close).get(60, TimeUnit.SECONDS);
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
    void whatAnotherProgramWritesIsShownByItself() throws Exception {
        try (ProjectStore other = ProjectStore.open(file)) {
            assertThat(perform(new Effect.OpenProject(1, file))).isEqualTo(
                    new Action.Opened(1, file, history, true, new Problem.ProjectInUse(file.toString())));
            other.append(new Edit.Rename("from the other window"), Map.of());
            assertThat(told.poll(60, TimeUnit.SECONDS)).isEqualTo(new Action.Reloaded(other.history()));
        }
    }
}
