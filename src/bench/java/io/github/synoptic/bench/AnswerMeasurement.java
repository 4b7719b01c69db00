package io.github.synoptic.bench;

import io.github.synoptic.PerformancePage;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/// Measures how long the window of the packaged program leaves the reader without an answer, each time in a program just
/// started: with the package's own runtime and class cache, the probe's classes added at the end of the class path.
///
/// `AnswerMeasurement DIST WORK CLASSES PAGE`: the folder that runs by itself, a folder to work in, the classes of these
/// programs, and the page for the figures.
final class AnswerMeasurement {
    private static final int RUNS = 6;
    private static final List<Integer> WORDS = List.of(1_000, 100_000);
    private static final String PROGRAM = "io.github.synoptic.ui.GapSession";
    /// The libraries of the tests that the probe needs.
    private static final List<String> LIBRARIES = List.of("testfx-core", "assertj-core");

    private final Path dist;
    private final Path work;
    private final Path classes;

    /// The longest of one part of a session, in milliseconds.
    private record Gap(long after, long unanswered, long ours) {}

    private AnswerMeasurement(Path dist, Path work, Path classes) {
        this.dist = dist;
        this.work = work;
        this.classes = classes;
    }

    public static void main(String[] arguments) throws Exception {
        Path dist = Path.of(arguments[0]);
        if (!Files.isExecutable(dist.resolve("bin/synoptic"))) {
            System.out.println("answering is not measured: make the packages first, by mvn -Pdist package");
            return;
        }
        Path work = Files.createDirectories(Path.of(arguments[1]).resolve("answers"));
        AnswerMeasurement measurement = new AnswerMeasurement(dist, work, Path.of(arguments[2]));
        try {
            measurement.pack();
            new PerformancePage(Path.of(arguments[3])).put("Answering", measurement.table());
        } finally {
            Files.deleteIfExists(measurement.starter());
            Files.deleteIfExists(measurement.probe());
        }
    }

    /// The launcher, which starts the probe instead.
    private Path starter() {
        return dist.resolve("bin/probed");
    }

    private Path probe() {
        return work.resolve("probe.jar");
    }

    /// Makes a jar of the probe, for the cache serves no folder of classes, and a launcher that ends its class path with
    /// it.
    private void pack() throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(probe()));
                Stream<Path> files = Files.walk(classes.resolve("io"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, jar);
            }
        }
        Path launcher = dist.resolve("bin/synoptic");
        Files.copy(launcher, starter(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        String added = Stream.concat(Stream.of(probe().toAbsolutePath().toString()), libraries())
                .collect(Collectors.joining(":"));
        Files.writeString(starter(), Files.readString(launcher).replace("io.github.synoptic.app.Main", PROGRAM)
                .replaceFirst("(?m)^(\\s*-cp \".*)\"", "$1:" + added + "\""));
    }

    private static Stream<String> libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).filter(
                path -> LIBRARIES.stream().anyMatch(name -> path.contains(File.separator + name + "-")));
    }

    private String table() throws Exception {
        StringBuilder table = new StringBuilder("""
                Milliseconds, the most and the median of six runs, each in a program just started, as packaged, with its class
                cache, headless: the longest work of our code on the JavaFX thread without a pause, the longest time without an
                answer for whatever reason (JavaFX's own layout and drawing, other work on the processors), and when the part
                was over, from opening the project.

                | words each | | our code, most | our code, median | no answer, most | no answer, median | over after, median |
                |---|---|---|---|---|---|---|
                """);
        for (int words : WORDS) {
            sessions(words).forEach((part, gaps) -> table.append(String.format(java.util.Locale.ROOT,
                    "| %,d | %s | %d | %d | %d | %d | %d |%n", words, part, most(gaps, Gap::ours),
                    median(gaps, Gap::ours), most(gaps, Gap::unanswered), median(gaps, Gap::unanswered),
                    median(gaps, Gap::after))));
        }
        return table.toString();
    }

    private static long most(List<Gap> gaps, ToLongFunction<Gap> figure) {
        return gaps.stream().mapToLong(figure).max().orElse(0);
    }

    private static long median(List<Gap> gaps, ToLongFunction<Gap> figure) {
        List<Long> sorted = gaps.stream().map(figure::applyAsLong).sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    /// What was seen in all runs, by parts of the session.
    private Map<String, List<Gap>> sessions(int words) throws Exception {
        Map<String, List<Gap>> parts = new LinkedHashMap<>();
        for (int run = 0; run < RUNS; run++) {
            session(words, parts);
        }
        return parts;
    }

    private void session(int words, Map<String, List<Gap>> parts) throws Exception {
        Path home = Files.createTempDirectory(work, "home");
        ProcessBuilder builder = new ProcessBuilder(starter().toString(), home.toString(), String.valueOf(words))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
        builder.environment().put("JAVA_TOOL_OPTIONS",
                "-Dglass.platform=Headless -Dprism.order=sw -Duser.home=" + home);
        Process process = builder.start();
        try (BufferedReader out = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                String[] cells = line.split("\t");
                parts.computeIfAbsent(cells[0], part -> new ArrayList<>()).add(new Gap(Long.parseLong(cells[1]),
                        Long.parseLong(cells[2]), Long.parseLong(cells[4])));
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException("the probed program ended with " + process.exitValue());
        }
    }
}
