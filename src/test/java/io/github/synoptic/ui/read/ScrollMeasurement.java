package io.github.synoptic.ui.read;

import io.github.synoptic.MadeUpReports;
import io.github.synoptic.PerformancePage;
import io.github.synoptic.engine.Comparer;
import io.github.synoptic.engine.align.Corrections;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.project.PairWork;
import io.github.synoptic.project.Review;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxToolkit;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Measures what a frame costs while two long reports are scrolled together, with ribbons between them and without, and
/// writes the section on it of `src/site/performance.md`.
final class ScrollMeasurement {
    /// The length of each report, in words.
    private static final int WORDS = 100_000;
    /// How often the two are measured in turn, and how many frames each time.
    private static final int ROUNDS = 9;
    private static final int FRAMES = 60;
    /// How far each frame scrolls, in pixels.
    private static final double STEP = 90;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ScrollMeasurement() {}

    /// The first argument is the page to write.
    public static void main(String[] arguments) throws Exception {
        FxToolkit.registerPrimaryStage();
        ReadingWindow window = new ReadingWindow(962, 604);
        List<String> texts = new MadeUpReports(8).pair(WORDS);
        Review review = Review.of(new Comparer().compare(Report.of("A", texts.get(0)), Report.of("B", texts.get(1)),
                Corrections.NONE), PairWork.NONE);
        ReadingModel ribboned = ReadingModel.of(review, ReadingLook.DEFAULT, Messages.of(Locale.ENGLISH));
        ReadingModel plain = new ReadingModel(plain(ribboned.a()), plain(ribboned.b()), List.of(), null,
                ReadingLook.DEFAULT);
        window.show(ribboned);
        window.waitForText(Side.B, texts.get(1).substring(0, 40));
        double[] with = new double[ROUNDS];
        double[] without = new double[ROUNDS];
        frames(window);
        for (int i = 0; i < ROUNDS; i++) {
            window.show(ribboned);
            with[i] = frames(window);
            window.show(plain);
            without[i] = frames(window);
        }
        write(Path.of(arguments[0]), median(with), median(without));
        System.exit(0);
    }

    /// The same words in the same look, joined to nothing.
    private static ReadingSide plain(@Nullable ReadingSide side) {
        ReadingSide own = Objects.requireNonNull(side);
        List<Passage> passages = own.passages().stream()
                .map(passage -> new Passage(passage.span(), passage.paragraph(), passage.relation(), List.of()))
                .toList();
        return new ReadingSide(own.side(), own.report(), own.lines(), passages, own.frames(), own.rightToLeft());
    }

    private static void write(Path page, double with, double without) throws Exception {
        String body = String.format(Locale.ROOT,
                """
                        Milliseconds of work for a frame, of the JavaFX thread and of the one that draws, while two reports of %,d words
                        are scrolled together by %.0f pixels a frame, drawn in software without a display. The median of %d rounds of
                        %d frames each, with and without in turn.

                        | with ribbons | the same panes without | with / without |
                        |---|---|---|
                        | %.2f | %.2f | %.2f |
                        """,
                WORDS, STEP, ROUNDS, FRAMES, with, without, with / without);
        System.out.print(body);
        new PerformancePage(page).put("Scrolling", body);
    }

    /// The milliseconds of work that a frame costs.
    private static double frames(ReadingWindow window) throws Exception {
        long before = work();
        for (int i = 0; i < FRAMES; i++) {
            window.scroll(Side.A, STEP);
        }
        return (work() - before) / 1e6 / FRAMES;
    }

    /// The time that the threads of the toolkit were at work, in nanoseconds.
    private static long work() throws Exception {
        long own = ReadingWindow.onFx(THREADS::getCurrentThreadCpuTime);
        ThreadInfo[] threads = THREADS.getThreadInfo(THREADS.getAllThreadIds());
        return own + Arrays.stream(threads).filter(thread -> thread != null)
                .filter(thread -> thread.getThreadName().startsWith("QuantumRenderer"))
                .mapToLong(thread -> THREADS.getThreadCpuTime(thread.getThreadId())).sum();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
