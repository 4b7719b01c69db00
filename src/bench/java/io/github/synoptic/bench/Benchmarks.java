package io.github.synoptic.bench;

import io.github.synoptic.PerformancePage;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Runs the benchmarks and writes their section of `src/site/performance.md`.
public final class Benchmarks {
    private Benchmarks() {}

    /// The first argument is the file to write.
    public static void main(String[] arguments) throws RunnerException, IOException {
        Collection<RunResult> results = new Runner(
                new OptionsBuilder().include(CompareBenchmark.class.getSimpleName()).build()).run();
        Map<Integer, Map<String, Double>> rows = new TreeMap<>();
        for (RunResult result : results) {
            int words = Integer.parseInt(result.getParams().getParam("words"));
            rows.computeIfAbsent(words, key -> new TreeMap<>()).put(result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore());
        }
        StringBuilder page = new StringBuilder("""
                Milliseconds in a warm process, on made-up reports of so many words each. The word diff (Myers, linear space,
                java-diff-utils) finds no moved or reworded passage; it is not run on more than 10,000 words, where it takes
                minutes.

                """);
        page.append("| words | align | compare | word diff | compare / word diff |\n|---|---|---|---|---|\n");
        rows.forEach((words, times) -> {
            boolean diffed = words <= 10_000;
            page.append(String.format(Locale.ROOT, "| %,d | %.1f | %.1f | %s | %s |%n", words, times.get("align"),
                    times.get("compare"), diffed ? String.format(Locale.ROOT, "%.1f", times.get("wordDiff")) : "–",
                    diffed ? String.format(Locale.ROOT, "%.2f", times.get("compare") / times.get("wordDiff")) : "–"));
        });
        new PerformancePage(Path.of(arguments[0])).put("Comparing", page.toString());
        imports(Path.of(arguments[0]));
    }

    private static void imports(Path file) throws RunnerException, IOException {
        StringBuilder page = new StringBuilder("""
                Milliseconds in a warm process. The PDF is taken apart by a program of its own, whose start is counted.

                | document | import |
                |---|---|
                """);
        for (RunResult result : new Runner(
                new OptionsBuilder().include(ImportBenchmark.class.getSimpleName()).build()).run()) {
            boolean pdf = result.getPrimaryResult().getLabel().equals("pdf");
            page.append(String.format(Locale.ROOT, "| %s | %.0f |%n", pdf
                    ? "PDF of 200 pages"
                    : "web page of 1 MB", result.getPrimaryResult().getScore()));
        }
        new PerformancePage(file).put("Importing", page.toString());
    }
}
