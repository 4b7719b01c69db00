package io.github.synoptic.bench;

import io.github.synoptic.PerformancePage;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Runs the benchmarks and writes their section of `src/site/performance.md`.
public final class Benchmarks {
    private Benchmarks() {}

    /// The first argument is the file to write.
    public static void main(String[] arguments) throws RunnerException, IOException {
        Map<Integer, Map<String, Double>> rows = new TreeMap<>();
        List<RunResult> results = new ArrayList<>(run(CompareBenchmark.class));
        results.addAll(new Runner(new OptionsBuilder().include("CompareBenchmark.align").param("words", "1000000")
                .mode(Mode.SingleShotTime).warmupIterations(1).measurementIterations(2).build()).run());
        results.addAll(run("CollationBenchmark.wordDiff", "1000", "10000"));
        results.addAll(run("CollationBenchmark.collate", "1000"));
        for (RunResult result : results) {
            int words = Integer.parseInt(result.getParams().getParam("words"));
            rows.computeIfAbsent(words, key -> new TreeMap<>()).put(result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore());
        }
        StringBuilder page = new StringBuilder("""
                Milliseconds in a warm process, on made-up reports of so many words each. The word diff (Myers, linear space,
                java-diff-utils) finds no moved or reworded passage, CollateX (Dekker's aligner) no reworded one; a dash stands
                where one was not run, because it takes minutes.

                """);
        page.append("| words | align | compare | word diff | CollateX | word diff / align | CollateX / align |\n"
                + "|---|---|---|---|---|---|---|\n");
        rows.forEach((words, times) -> page.append(String.format(Locale.ROOT, "| %,d | %s | %s | %s | %s | %s | %s |%n",
                words, time(times, "align"), time(times, "compare"), time(times, "wordDiff"), time(times, "collate"),
                ratio(times, "wordDiff"), ratio(times, "collate"))));
        Double middle = rows.getOrDefault(10_000, Map.of()).get("align");
        Double longest = rows.getOrDefault(1_000_000, Map.of()).get("align");
        if (middle != null && longest != null) {
            page.append(String.format(Locale.ROOT,
                    "%nFrom 10,000 to 1,000,000 words the time to align grows with an exponent of %.2f.%n",
                    Math.log(longest / middle) / Math.log(100)));
        }
        new PerformancePage(Path.of(arguments[0])).put("Comparing", page.toString());
        imports(Path.of(arguments[0]));
    }

    private static Collection<RunResult> run(Class<?> benchmark) throws RunnerException {
        return new Runner(new OptionsBuilder().include(benchmark.getSimpleName()).build()).run();
    }

    private static Collection<RunResult> run(String benchmark, String... words) throws RunnerException {
        return new Runner(new OptionsBuilder().include(benchmark).param("words", words).build()).run();
    }

    private static String time(Map<String, Double> times, String label) {
        Double time = times.get(label);
        return time == null ? "–" : String.format(Locale.ROOT, "%,.1f", time);
    }

    private static String ratio(Map<String, Double> times, String label) {
        Double time = times.get(label);
        Double align = times.get("align");
        return time == null || align == null ? "–" : String.format(Locale.ROOT, "%.1f", time / align);
    }

    private static void imports(Path file) throws RunnerException, IOException {
        StringBuilder page = new StringBuilder("""
                Milliseconds in a warm process. The PDF is taken apart by a program of its own, whose start is counted.

                | document | import |
                |---|---|
                """);
        for (RunResult result : run(ImportBenchmark.class)) {
            boolean pdf = result.getPrimaryResult().getLabel().equals("pdf");
            page.append(String.format(Locale.ROOT, "| %s | %.0f |%n", pdf
                    ? "PDF of 200 pages"
                    : "web page of 1 MB", result.getPrimaryResult().getScore()));
        }
        new PerformancePage(file).put("Importing", page.toString());
    }
}
