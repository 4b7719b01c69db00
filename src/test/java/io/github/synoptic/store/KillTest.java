package io.github.synoptic.store;

import io.github.synoptic.project.History;
import io.github.synoptic.project.Project;
import io.github.synoptic.ui.state.MadeUpSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import static org.assertj.core.api.Assertions.assertThat;

/// A program killed at any moment has lost nothing that it was told is on the disk.
///
/// `-Dsynoptic.kills=200` sets how often it is killed.
class KillTest {
    private static final int KILLS = Integer.getInteger("synoptic.kills", 200);
    private static final int AT_ONCE = 2;
    private static final int MOST_CHANGES = 25;
    /// The longest wait between the last acknowledgement looked for and the kill, in nanoseconds: a few changes' time.
    private static final int JITTER = 4_000_000;
    @TempDir
    Path folder;
    private final Random random = new Random(8);
    private int acknowledged;

    /// A program started ahead, so that it is there when its turn comes.
    private record Turn(Path file, long seed, Process program) {}

    @Test
    void nothingAcknowledgedIsLostWhereverTheProgramIsKilled() throws Exception {
        Programs programs = new Programs(folder);
        Process first = programs.start(EditingProgram.class, project("first"), 0, 3);
        first.getOutputStream().close();
        assertThat(first.waitFor(60, TimeUnit.SECONDS)).isTrue();
        Deque<Turn> turns = new ArrayDeque<>();
        for (int kill = 0; kill < KILLS + AT_ONCE; kill++) {
            if (kill >= AT_ONCE) {
                survives(turns.remove());
            }
            if (kill < KILLS) {
                Path file = project("p" + kill);
                turns.add(new Turn(file, kill, programs.start(EditingProgram.class, file, kill, Integer.MAX_VALUE)));
            }
        }
        System.out.printf("killed %d times, %d changes acknowledged, 0 lost%n", KILLS, acknowledged);
        assertThat(acknowledged).isGreaterThan(KILLS);
    }

    private Path project(String name) throws Exception {
        Path file = folder.resolve(name + ".synoptic");
        ProjectStore.create(file).close();
        return file;
    }

    private void survives(Turn turn) throws Exception {
        int told = killed(turn.program());
        acknowledged += told;
        try (ProjectStore store = ProjectStore.open(turn.file())) {
            long kept = revision(turn.file());
            assertThat(kept).as("acknowledged, and at most one more").isBetween((long) told, told + 1L);
            assertThat(store.history()).isEqualTo(expected(turn.seed(), kept));
            assertThat(store.verify()).isEmpty();
        }
    }

    /// Kills the program some time after a random number of acknowledgements; returns how many it gave in all.
    private int killed(Process program) throws Exception {
        int changes = random.nextInt(MOST_CHANGES);
        int told = 0;
        try (BufferedReader output = Programs.output(program)) {
            assertThat(output.readLine()).isEqualTo("ready");
            program.getOutputStream().write('\n');
            program.getOutputStream().flush();
            while (told < changes) {
                told = Integer.parseInt(output.readLine());
            }
            LockSupport.parkNanos(random.nextInt(JITTER));
            program.toHandle().destroyForcibly();
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                told = Integer.parseInt(line);
            }
        }
        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return told;
    }

    private static History expected(long seed, long changes) {
        MadeUpSession session = new MadeUpSession(seed);
        History history = History.of(Project.EMPTY);
        for (long i = 0; i < changes; i++) {
            history = session.next().applyTo(history);
        }
        return history;
    }

    private static long revision(Path file) throws Exception {
        try (Connection connection = Connector.SQLITE.connect(file, false)) {
            return EditLog.revision(connection);
        }
    }
}
