package io.github.synoptic.store;

import com.sun.management.UnixOperatingSystemMXBean;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.project.Edit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/// Opening, working and closing again and again leaves no memory, threads or file handles behind.
///
/// `-Dsynoptic.sessions=2000` sets how often.
class LongSessionTest {
    private static final int SESSIONS = Integer.getInteger("synoptic.sessions", 200);
    private static final int WARM_UP = 40;
    /// What the memory in use may grow by, in bytes: a leaked project of this test holds about 1 MB.
    private static final long MEMORY = 8 << 20;
    private static final int EDITS = 10;
    @TempDir
    Path folder;

    private record Use(long memory, int threads, long handles) {
        static Use now() {
            System.gc();
            long memory = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            long handles = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                    ? unix.getOpenFileDescriptorCount()
                    : 0;
            return new Use(memory, ManagementFactory.getThreadMXBean().getThreadCount(), handles);
        }
    }

    @Test
    void manySessionsLeaveNothingBehind() throws Exception {
        Path file = folder.resolve("p.synoptic");
        ProjectStore.create(file).close();
        for (int i = 0; i < WARM_UP; i++) {
            session(file, i);
        }
        Use before = Use.now();
        for (int i = 0; i < SESSIONS; i++) {
            session(file, i);
        }
        Use after = Use.now();
        System.out.printf("%d sessions: memory %+,d bytes, threads %+d, handles %+d%n", SESSIONS,
                after.memory() - before.memory(), after.threads() - before.threads(),
                after.handles() - before.handles());
        assertThat(after.memory()).isLessThan(before.memory() + MEMORY);
        assertThat(after.threads()).isLessThanOrEqualTo(before.threads() + 2);
        assertThat(after.handles()).isLessThanOrEqualTo(before.handles() + 4);
    }

    /// Opens, makes some edits, copies, takes all back, and has one edit refused.
    private void session(Path file, int number) throws ProblemException {
        MadeUpChanges changes = new MadeUpChanges(number);
        try (Saver saver = new Saver(ProjectStore.open(file), Runnable::run, Duration.ofDays(1), saving -> {})) {
            for (int i = 0; i < EDITS; i++) {
                saver.save(changes.next(saver.history()));
            }
            saver.copyTo(folder.resolve("copy.synoptic"));
            assertThat(saver.store().verify()).isEmpty();
            while (!saver.history().past().isEmpty()) {
                saver.save(new Change.Undo());
            }
        }
        try (ProjectStore reader = ProjectStore.openReadOnly(file)) {
            assertThat(refused(reader)).isTrue();
        }
    }

    private static boolean refused(ProjectStore reader) {
        try {
            reader.append(new Edit.Rename("no"), Map.of());
            return false;
        } catch (ProblemException e) {
            return true;
        }
    }
}
