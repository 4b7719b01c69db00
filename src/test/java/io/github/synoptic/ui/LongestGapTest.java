package io.github.synoptic.ui;

import io.github.synoptic.MadeUpReports;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Filter;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

import static org.assertj.core.api.Assertions.assertThat;

/// Measures how long the JavaFX thread is held up while long reports are loaded, compared, scrolled, stepped through,
/// filtered and seen in the other theme, how soon there is something to read, and how much memory it takes. The figures
/// are printed, not judged: the machine may be busy with something else.
class LongestGapTest {
    /// The length of each report, in words; a run with `-Dsynoptic.gap.words=100000` measures the largest.
    private static final int WORDS = Integer.getInteger("synoptic.gap.words", 10_000);
    @TempDir
    Path home;

    @Test
    void theLongestGapIsMeasuredFromLoadingToTheThemeSwitch() throws Exception {
        List<String> texts = new MadeUpReports(8).pair(WORDS);
        Path a = Files.writeString(home.resolve("a.txt"), texts.get(0));
        Path b = Files.writeString(home.resolve("b.txt"), texts.get(1));
        Filter words = Filter.ALL.holding("ba");
        try (WindowDriver window = new WindowDriver(home, Settings.DEFAULT.withTheme(Settings.Theme.LIGHT))) {
            window.until("the start", state -> state.waits().isEmpty());
            window.pulse();
            try (Probe probe = new Probe()) {
                window.does(new Action.LoadFile(Side.A, a));
                window.does(new Action.LoadFile(Side.B, b));
                window.until("the first text", state -> isShown(window));
                probe.mark("first text", "after " + probe.elapsed() + " ms");
                window.until("the comparison", LongestGapTest::isCompared);
                window.pulse();
                probe.mark("compare", "after " + probe.elapsed() + " ms");
                for (int i = 0; i < 40; i++) {
                    window.scroll(Side.A, 300);
                }
                probe.mark("scroll", "");
                for (int i = 0; i < 10; i++) {
                    window.does(new Action.StepFinding(1, false));
                    window.pulse();
                }
                probe.mark("step", "");
                window.does(new Action.SetFilter(words));
                window.pulse();
                window.does(new Action.SetFilter(Filter.ALL));
                window.pulse();
                probe.mark("filter", "");
                window.does(new Action.SetLook(window.state().look().in(Settings.Theme.DARK)));
                window.pulse();
                probe.mark("theme", "");
                assertThat(probe.lines()).hasSize(6);
                System.out.println("longest gaps of the JavaFX thread at " + WORDS + " words: " + probe.lines()
                        + ", memory " + memory() + " MB");
                Files.write(Path.of("target", "longest-gap.txt"), probe.lines());
            }
        }
    }

    private static boolean isCompared(AppState state) {
        return state.review() != null && state.waits().isEmpty();
    }

    private static boolean isShown(WindowDriver window) {
        try {
            return window.find(".side-a .reading-text", StyleClassedTextArea.class).getLength() > 1_000;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// What is in use once what is not has been cleared away, in megabytes.
    private static long memory() {
        ManagementFactory.getMemoryMXBean().gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    /// Asks the JavaFX thread again and again to answer, and notes how long the answer took, and how much of that time
    /// the thread was at work: on a busy machine it waits for the processor too.
    private static final class Probe implements AutoCloseable {
        /// How often it asks, in milliseconds.
        private static final long PERIOD = 2;
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
        private final long begun = System.nanoTime();
        private final AtomicLong longest = new AtomicLong();
        private final AtomicLong longestWork = new AtomicLong();
        private final List<String> lines = new ArrayList<>();
        private volatile boolean closed;
        private long worked = Long.MAX_VALUE;
        private final Thread asker = Thread.ofPlatform().daemon().start(this::ask);

        private void ask() {
            while (!closed) {
                long asked = System.nanoTime();
                Platform.runLater(() -> answer(asked));
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PERIOD));
            }
        }

        private void answer(long asked) {
            longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
            long now = THREADS.getCurrentThreadCpuTime();
            longestWork.accumulateAndGet(now - worked, Math::max);
            worked = now;
        }

        long elapsed() {
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        }

        void mark(String part, String when) {
            lines.add((part + " " + when).strip() + ": "
                    + TimeUnit.NANOSECONDS.toMillis(longest.getAndSet(0)) + " ms, at work "
                    + TimeUnit.NANOSECONDS.toMillis(longestWork.getAndSet(0)) + " ms");
        }

        List<String> lines() {
            return lines;
        }

        @Override
        public void close() {
            closed = true;
            asker.interrupt();
        }
    }
}
