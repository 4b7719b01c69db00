package io.github.synoptic.ui;

import com.sun.management.UnixOperatingSystemMXBean;
import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.Verdict;
import io.github.synoptic.store.ProjectStore;
import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.States;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/// A long day in one window: opening, comparing, marking, undoing and closing again and again leaves no memory, threads or
/// file handles behind.
///
/// `-Dsynoptic.sessions=2000` sets how often.
class LongSessionTest {
    private static final int SESSIONS = Integer.getInteger("synoptic.sessions", 30);
    private static final int WARM_UP = 20;
    /// What the memory in use may grow by, in bytes. One project of this test left behind in each session would be more
    /// than that after some hundred.
    private static final long MEMORY = 16 << 20;
    @TempDir
    Path folder;

    private record Use(long memory, int threads, long handles) {
        static Use now() {
            for (int i = 0; i < 3; i++) {
                System.gc();
            }
            long memory = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            long handles = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                    ? unix.getOpenFileDescriptorCount()
                    : 0;
            return new Use(memory, ManagementFactory.getThreadMXBean().getThreadCount(), handles);
        }
    }

    @Test
    void manySessionsInOneWindowLeaveNothingBehind() throws Exception {
        Path file = project();
        try (WindowDriver window = new WindowDriver(folder, Settings.DEFAULT)) {
            for (int i = 0; i < WARM_UP; i++) {
                session(window, file);
            }
            Use before = Use.now();
            for (int i = 0; i < SESSIONS; i++) {
                session(window, file);
            }
            Use after = Use.now();
            System.out.printf("%d sessions: memory %+,d bytes, threads %+d, handles %+d%n", SESSIONS,
                    after.memory() - before.memory(), after.threads() - before.threads(),
                    after.handles() - before.handles());
            assertThat(after.memory()).isLessThan(before.memory() + MEMORY);
            assertThat(after.threads()).isLessThanOrEqualTo(before.threads() + 2);
            assertThat(after.handles()).isLessThanOrEqualTo(before.handles() + 4);
        }
    }

    private Path project() throws ProblemException {
        Path file = folder.resolve("p.synoptic");
        try (ProjectStore store = ProjectStore.create(file)) {
            store.append(new Edit.AddReport(1, Report.of("One", States.A)), Map.of());
            store.append(new Edit.AddReport(2, Report.of("Two", States.B)), Map.of());
            store.append(new Edit.Open(new Pair(1, 2)), Map.of());
        }
        return file;
    }

    private void session(WindowDriver window, Path file) throws Exception {
        window.does(new Action.OpenProject(file));
        window.until("the comparison", state -> file.equals(state.keeping().file()) && state.review() != null
                && state.waits().isEmpty());
        window.does(new Action.StepFinding(1, false), new Action.Decide(Verdict.CONFIRMED),
                new Action.Comment("Ask the office"),
                new Action.MarkOwn(Kind.FACT, new Span(0, 9), new Span(0, 9)), new Action.Undo(), new Action.Redo(),
                new Action.Undo(), new Action.Undo(), new Action.Undo(),
                new Action.SaveCopy(folder.resolve("copy.synoptic")));
        window.until("all on the disk", state -> state.keeping().waiting() == 0 && state.waits().isEmpty());
        assertThat(window.state().history().past()).hasSize(3);
        window.does(new Action.NewProject(List.of()));
        window.until("the empty project", state -> state.keeping().file() == null && state.waits().isEmpty());
    }
}
