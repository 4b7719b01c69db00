package io.github.synoptic.ui;

import io.github.synoptic.MadeUpReports;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.Pair;
import io.github.synoptic.store.ProjectStore;
import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Measures how long the JavaFX thread is held up while a project of two long reports is opened, compared, scrolled,
/// stepped through, filtered and seen in the other theme, how soon there is something to read, and how much memory it
/// takes. The figures are printed, not judged: the machine may be busy with something else. All is done for the first
/// time in a program just started, and then once more.
class LongestGapTest {
    /// The length of each report, in words; a run with `-Dsynoptic.gap.words=100000` measures the largest.
    private static final int WORDS = Integer.getInteger("synoptic.gap.words", 10_000);
    @TempDir
    Path home;

    @Test
    void theLongestGapIsMeasuredFromOpeningToTheThemeSwitch() throws Exception {
        Path project = project();
        List<String> told = new ArrayList<>();
        for (String round : List.of("first", "again")) {
            try (WindowDriver window = new WindowDriver(home.resolve(round),
                    Settings.DEFAULT.withTheme(Settings.Theme.LIGHT))) {
                window.until("the start", state -> state.waits().isEmpty());
                window.pulse();
                told.add(round + ": " + String.join("; ", session(window, project)) + ", " + memory());
            }
        }
        told.forEach(line -> System.out.println("the JavaFX thread at " + WORDS + " words, " + line));
        Files.write(Path.of("target", "longest-gap.txt"), told);
        assertThat(told).hasSize(2);
    }

    private Path project() throws Exception {
        List<String> texts = new MadeUpReports(8).pair(WORDS);
        Path file = home.resolve("long.synoptic");
        try (ProjectStore store = ProjectStore.create(file)) {
            store.append(new Edit.AddReport(1, Report.of("One", texts.get(0))), Map.of());
            store.append(new Edit.AddReport(2, Report.of("Other", texts.get(1))), Map.of());
            store.append(new Edit.Open(new Pair(1, 2)), Map.of());
        }
        return file;
    }

    private static List<String> session(WindowDriver window, Path project) throws Exception {
        try (GapProbe probe = new GapProbe()) {
            window.does(new Action.OpenProject(project));
            window.until("the first text", state -> window.shows(Side.A, 1_000));
            probe.mark("first text", "after " + probe.elapsed() + " ms");
            window.until("the comparison", state -> state.review() != null && window.showsRelations());
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
            window.does(new Action.SetFilter(Filter.ALL.holding("ba")));
            window.pulse();
            window.does(new Action.SetFilter(Filter.ALL));
            window.pulse();
            probe.mark("filter", "");
            window.does(new Action.SetLook(window.state().look().in(Settings.Theme.DARK)));
            window.pulse();
            probe.mark("theme", "");
            return probe.lines();
        }
    }

    /// What is in use once what is not has been cleared away, and how much of the machine's memory the program has had
    /// at most; Linux alone tells of that.
    private static String memory() throws IOException {
        ManagementFactory.getMemoryMXBean().gc();
        String told = "memory " + (ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20) + " MB";
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return told;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return told + lines.filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                    .map(line -> line.replaceAll("\\s+", " ")).collect(Collectors.joining(", ", ", ", ""));
        }
    }
}
