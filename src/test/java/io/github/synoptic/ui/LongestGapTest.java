package io.github.synoptic.ui;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Measures how long the JavaFX thread is held up while a project of two long reports is opened, compared, scrolled,
/// stepped through, filtered, seen in every list, level and in the other theme, how soon there is something to read, and how much memory it
/// takes. The figures are printed, not judged: the machine may be busy with something else. All is done for the first
/// time in a program just started, and then once more. The classes are loaded one by one here and watched for coverage;
/// how the packaged program answers is measured by `io.github.synoptic.bench.AnswerMeasurement`.
class LongestGapTest {
    /// The length of each report, in words; a run with `-Dsynoptic.gap.words=100000` measures the largest.
    private static final int WORDS = Integer.getInteger("synoptic.gap.words", 10_000);
    @TempDir
    Path home;

    @Test
    void theLongestGapIsMeasuredFromOpeningToTheThemeSwitch() throws Exception {
        GapSession session = new GapSession(home, WORDS);
        List<String> told = new ArrayList<>();
        for (String round : List.of("first", "again")) {
            told.add(round + ": " + session.gaps(round).stream().map(GapProbe.Gap::toString)
                    .collect(Collectors.joining("; ")) + ", " + memory());
        }
        told.forEach(line -> System.out.println("the JavaFX thread at " + WORDS + " words, " + line));
        Files.write(Path.of("target", "longest-gap.txt"), told);
        assertThat(told).hasSize(2);
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
