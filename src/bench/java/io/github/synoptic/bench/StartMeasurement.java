package io.github.synoptic.bench;

import io.github.synoptic.MadeUpReports;
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
import java.util.List;
import java.util.Locale;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/// Measures how long the packaged program takes from its start until it can be read, beside an empty window, by turns.
///
/// `StartMeasurement DIST WORK CLASSES PAGE`: the folder that runs by itself, a folder to work in, the classes of these
/// programs, and the page for the figures.
final class StartMeasurement {
    private static final int RUNS = 10;
    private static final int WORDS = 1_000;
    private static final String PROGRAM = "io.github.synoptic.app.StartProgram";
    private static final List<String> ROWS = List.of("an empty JavaFX window", "Synoptic's first picture",
            "two reports of 1,000 words, compared, with what joins them", "the lists beside them");

    private final Path app;
    private final Path launcher;
    private final Path work;
    private final Path program;
    /// The launcher, which starts the measured program instead.
    private final Path starter;

    /// The kinds of start, and the arguments of each; the last is seen twice.
    private record Kind(String name, List<String> arguments) {}

    /// What was seen in the runs of one kind: when, in milliseconds; with how much memory, in megabytes; and how long the
    /// processors were busy until then, in milliseconds.
    private record Seen(List<Long> millis, List<Long> megabytes, List<Long> busy) {
        Seen() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        private static long median(List<Long> values) {
            List<Long> sorted = values.stream().sorted().toList();
            return sorted.isEmpty() ? 0 : (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
        }
    }

    private StartMeasurement(Path dist, Path work) {
        this.app = dist.resolve("lib/app");
        this.launcher = dist.resolve("bin/synoptic");
        this.work = work;
        this.program = app.resolve("measured.jar");
        this.starter = dist.resolve("bin/measured");
    }

    public static void main(String[] arguments) throws Exception {
        Path dist = Path.of(arguments[0]);
        if (!Files.isExecutable(dist.resolve("bin/synoptic"))) {
            System.out.println("starting is not measured: make the packages first, by mvn -Pdist package");
            return;
        }
        Path work = Files.createDirectories(Path.of(arguments[1]).resolve("start"));
        StartMeasurement measurement = new StartMeasurement(dist, work);
        try {
            measurement.pack(Path.of(arguments[2]));
            new PerformancePage(Path.of(arguments[3])).put("Starting", measurement.table());
        } finally {
            Files.deleteIfExists(measurement.program);
            Files.deleteIfExists(measurement.starter);
        }
    }

    /// Puts the program that is measured beside the jars: the cache serves no folder of classes, and no other place.
    private void pack(Path classes) throws IOException {
        Path own = classes.resolve(PROGRAM.substring(0, PROGRAM.lastIndexOf('.')).replace('.', '/'));
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(program));
                Stream<Path> files = Files.list(own)) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith("StartProgram")).toList()) {
                jar.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, jar);
            }
        }
        Files.copy(launcher, starter, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(starter, Files.readString(launcher).replace("io.github.synoptic.app.Main", PROGRAM)
                .replaceFirst("(?m)^(\\s*-cp \".*)\"", "$1:\\$app/" + program.getFileName() + "\""));
    }

    private String table() throws Exception {
        List<String> texts = new MadeUpReports(1).pair(WORDS);
        String a = Files.writeString(work.resolve("a.txt"), texts.getFirst()).toString();
        String b = Files.writeString(work.resolve("b.txt"), texts.getLast()).toString();
        List<Kind> kinds = List.of(new Kind(ROWS.get(0), List.of("empty")), new Kind(ROWS.get(1), List.of()),
                new Kind(ROWS.get(2), List.of(a, b)));
        List<Seen> cached = column(kinds, false, true);
        List<Seen> uncached = column(kinds, false, false);
        List<Seen> shown = column(kinds, true, true);
        StringBuilder table = new StringBuilder("""
                Milliseconds from the start of the process until the pixels are on the screen, medians of ten, as packaged, by
                turns, on the way the launcher takes. The last row is the whole process of `synoptic compare A B --format
                json`. Processor time is what all threads took until then, headless; memory is what is resident then, in
                megabytes; both with the cache.

                | | headless | headless, without the cache | under Xvfb | processor time | memory, headless | memory, under Xvfb |
                |---|---|---|---|---|---|---|
                """);
        for (int row = 0; row < ROWS.size(); row++) {
            table.append("| ").append(ROWS.get(row));
            for (List<Seen> column : List.of(cached, uncached, shown)) {
                table.append(" | ").append(Seen.median(column.get(row).millis()));
            }
            table.append(" | ").append(Seen.median(cached.get(row).busy()));
            table.append(" | ").append(Seen.median(cached.get(row).megabytes()));
            table.append(" | ").append(Seen.median(shown.get(row).megabytes())).append(" |\n");
        }
        table.append(String.format(Locale.ROOT, "| the command on the same pair | %d | %d | – | – | – | – |%n",
                command(a, b, ""), command(a, b, "-XX:AOTMode=off")));
        return table.append(ratios(cached, uncached, shown)).toString();
    }

    private static String ratios(List<Seen> cached, List<Seen> uncached, List<Seen> shown) {
        double readable = Seen.median(cached.get(2).millis());
        return String.format(Locale.ROOT, """

                The two reports can be read after %.2f times the time of the empty window, both with the cache, headless;
                %.2f times under Xvfb. To an empty window without the cache, as any JavaFX program opens it, it is %.2f times.
                """, readable / Seen.median(cached.getFirst().millis()),
                (double) Seen.median(shown.get(2).millis()) / Math.max(1, Seen.median(shown.getFirst().millis())),
                readable / Seen.median(uncached.getFirst().millis()));
    }

    private List<Seen> column(List<Kind> kinds, boolean display, boolean cache) throws Exception {
        List<Seen> column = ROWS.stream().map(row -> new Seen()).toList();
        if (display && System.getenv("DISPLAY") == null) {
            return column;
        }
        for (int run = -1; run < RUNS; run++) {
            for (int kind = 0; kind < kinds.size(); kind++) {
                start(kinds.get(kind).arguments(), display, cache, column.subList(kind, ROWS.size()), run);
            }
        }
        return column;
    }

    /// One start; the one before the first is not counted. Each line the program says goes into the next of `seen`.
    private void start(List<String> arguments, boolean display, boolean cache, List<Seen> seen, int run)
            throws Exception {
        List<String> options = new ArrayList<>();
        if (!cache) {
            options.add("-XX:AOTMode=off");
        }
        if (!display) {
            options.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        options.add("-Duser.home=" + Files.createTempDirectory(work, "home"));
        List<String> command = new ArrayList<>(List.of(starter.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
        builder.environment().put("JAVA_TOOL_OPTIONS", String.join(" ", options));
        long begin = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader out = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int lines = 0;
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                long millis = (System.nanoTime() - begin) / 1_000_000;
                String[] words = line.split(" ");
                if (run >= 0) {
                    seen.get(lines).millis().add(millis);
                    seen.get(lines).megabytes().add(Long.parseLong(words[1]));
                    seen.get(lines).busy().add(Long.parseLong(words[2]));
                }
                lines++;
            }
            if (lines != (arguments.size() == 2 ? 2 : 1)) {
                throw new IOException("the program said " + lines + " lines");
            }
        }
        process.waitFor();
    }

    private long command(String a, String b, String option) throws Exception {
        List<Long> millis = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            ProcessBuilder builder = new ProcessBuilder(launcher.toString(), "compare", a, b, "--format", "json")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
            if (!option.isEmpty()) {
                builder.environment().put("JAVA_TOOL_OPTIONS", option);
            }
            long begin = System.nanoTime();
            int code = builder.start().waitFor();
            millis.add((System.nanoTime() - begin) / 1_000_000);
            if (code != 0) {
                throw new IOException("compare ended with " + code);
            }
        }
        return Seen.median(millis);
    }
}
