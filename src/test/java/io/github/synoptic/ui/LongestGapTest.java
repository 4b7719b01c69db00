package io.github.synoptic.ui;

import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

import static org.assertj.core.api.Assertions.assertThat;

/// Measures how long the JavaFX thread is held up while long reports are loaded, compared, stepped through, filtered and
/// seen in the other theme. The figures are printed, not judged: the machine may be busy with something else.
class LongestGapTest {
    /// The length of each report, in words; a run with `-Dsynoptic.gap.words=100000` measures the largest.
    private static final int WORDS = Integer.getInteger("synoptic.gap.words", 10_000);
    @TempDir
    Path home;

    @Test
    void theLongestGapIsMeasuredFromLoadingToTheThemeSwitch() throws Exception {
        Path a = Files.writeString(home.resolve("a.txt"), report(4_181));
        Path b = Files.writeString(home.resolve("b.txt"), report(4_189));
        try (WindowDriver window = new WindowDriver(home, Settings.DEFAULT.withTheme(Settings.Theme.LIGHT));
                Probe probe = new Probe()) {
            window.does(new Action.LoadFile(Side.A, a));
            window.does(new Action.LoadFile(Side.B, b));
            window.until("both texts", state -> state.pair() != null);
            probe.mark("load");
            window.until("the comparison", state -> state.review() != null && state.waits().isEmpty());
            window.picture();
            probe.mark("compare");
            for (int i = 0; i < 5; i++) {
                window.does(new Action.StepFinding(1, false));
            }
            window.picture();
            probe.mark("step");
            window.does(new Action.SetFilter(Filter.ALL.only(Kind.QUANTITY)));
            window.picture();
            probe.mark("filter");
            window.does(new Action.SetLook(window.state().look().in(Settings.Theme.DARK)));
            window.picture();
            probe.mark("theme");
            assertThat(probe.lines()).hasSize(5);
            Files.write(Path.of("target", "longest-gap.txt"), probe.lines());
            System.out.println("longest gaps of the JavaFX thread at " + WORDS + " words: " + probe.lines());
        }
    }

    /// Sentences whose words differ as those of real reports do; the figures are those of one side.
    private static String report(int figure) {
        StringBuilder text = new StringBuilder();
        int words = 0;
        for (int i = 0; words < WORDS; i++, words += 17) {
            text.append(
                    String.format(Locale.ROOT, "The %s of %s told the %s on day %d that %d %s and a %s had left %s. ",
                            word(i * 7 + 1), word(i * 11 + 2), word(i * 13 + 3), i, figure + i * 13, word(i * 17 + 4),
                            word(i * 19 + 5), word(i * 23 + 6)));
            if (i % 4 == 3) {
                text.append("\n\n");
            }
        }
        return text.toString();
    }

    /// A made-up word for a number.
    private static String word(int number) {
        String[] syllables = {"ba", "dor", "fel", "gim", "hu", "ka", "lin", "mor", "nes", "pol", "ri", "sun", "tav"};
        StringBuilder word = new StringBuilder();
        for (int rest = number + 2_000; rest > 0; rest /= syllables.length) {
            word.append(syllables[rest % syllables.length]);
        }
        return word.toString();
    }

    /// Asks the JavaFX thread again and again to answer, and notes how long the answer took.
    private static final class Probe implements AutoCloseable {
        /// How often it asks, in milliseconds.
        private static final long PERIOD = 2;
        private final AtomicLong longest = new AtomicLong();
        private final List<String> lines = new ArrayList<>();
        private final Thread asker = Thread.ofPlatform().daemon().start(this::ask);
        private volatile boolean closed;

        private void ask() {
            while (!closed) {
                long asked = System.nanoTime();
                Platform.runLater(() -> longest.accumulateAndGet(System.nanoTime() - asked, Math::max));
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PERIOD));
            }
        }

        void mark(String part) {
            lines.add(part + " " + TimeUnit.NANOSECONDS.toMillis(longest.getAndSet(0)) + " ms");
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
