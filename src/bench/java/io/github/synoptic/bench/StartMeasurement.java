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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private final Path app;
    private final Path java;
    private final Path launcher;
    private final Path work;
    private final Path program;

    /// What one kind of start took, in milliseconds, and the memory it had then, in megabytes.
    private record Seen(long[] millis, long[] megabytes) {
        Seen() {
            this(new long[RUNS], new long[RUNS]);
        }

        private static long median(long[] values) {
            long[] sorted = values.clone();
            Arrays.sort(sorted);
            return (sorted[(RUNS - 1) / 2] + sorted[RUNS / 2]) / 2;
        }
    }

    private StartMeasurement(Path dist, Path work) {
        this.app = dist.resolve("lib/app");
        this.java = dist.resolve("lib/runtime/bin/java");
        this.launcher = dist.resolve("bin/synoptic");
        this.work = work;
        this.program = app.resolve("measured.jar");
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
        }
    }

    /// Puts the program that is measured beside the jars: the cache serves no folder of classes, and no other place.
    private void pack(Path classes) throws IOException {
        Path own = classes.resolve(StartProgram.class.getPackageName().replace('.', '/'));
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(program));
                Stream<Path> files = Files.list(own)) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith("StartProgram")).toList()) {
                jar.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, jar);
            }
        }
    }

    private String table() throws Exception {
        List<String> texts = new MadeUpReports(1).pair(WORDS);
        String a = Files.writeString(work.resolve("a.txt"), texts.getFirst()).toString();
        String b = Files.writeString(work.resolve("b.txt"), texts.getLast()).toString();
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put("an empty JavaFX window", List.of("empty"));
        kinds.put("Synoptic's first picture", List.of());
        kinds.put("two reports of 1,000 words, compared", List.of(a, b));
        StringBuilder table = new StringBuilder("""
                Milliseconds from the start of the process until the frame is drawn, medians of ten, as packaged, by turns; the
                last row is the whole process of `synoptic compare A B --format json`. Memory is what is resident then, in
                megabytes, with the cache.

                | | headless | headless, without the cache | under Xvfb | memory, headless | memory, under Xvfb |
                |---|---|---|---|---|---|
                """);
        List<Map<String, Seen>> columns = new ArrayList<>();
        columns.add(column(kinds, false, true));
        columns.add(column(kinds, false, false));
        columns.add(column(kinds, true, true));
        for (String kind : kinds.keySet()) {
            table.append("| ").append(kind);
            columns.forEach(column -> table.append(" | ").append(Seen.median(column.get(kind).millis())));
            table.append(" | ").append(Seen.median(columns.getFirst().get(kind).megabytes()));
            table.append(" | ").append(Seen.median(columns.getLast().get(kind).megabytes())).append(" |\n");
        }
        table.append(String.format(Locale.ROOT, "| the command on the same pair | %d | %d | – | – | – |%n",
                command(a, b, ""), command(a, b, "-XX:AOTMode=off")));
        return table.toString();
    }

    private Map<String, Seen> column(Map<String, List<String>> kinds, boolean display, boolean cache) throws Exception {
        Map<String, Seen> column = new LinkedHashMap<>();
        kinds.keySet().forEach(kind -> column.put(kind, new Seen()));
        if (display && System.getenv("DISPLAY") == null) {
            return column;
        }
        for (int run = -1; run < RUNS; run++) {
            for (var kind : kinds.entrySet()) {
                Seen seen = column.get(kind.getKey());
                start(kind.getValue(), display, cache, seen, run);
            }
        }
        return column;
    }

    /// One start; the one before the first is not counted.
    private void start(List<String> arguments, boolean display, boolean cache, Seen seen, int run) throws Exception {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        List<String> jars = new ArrayList<>();
        for (String line : Files.readAllLines(app.resolve("synoptic.cfg"))) {
            String value = line.substring(line.indexOf('=') + 1).replace("$APPDIR", app.toString());
            if (line.startsWith("app.classpath=")) {
                jars.add(value);
            } else if (line.startsWith("java-options=")) {
                command.add(value);
            }
        }
        jars.add(program.toString());
        if (!cache) {
            command.add("-XX:AOTMode=off");
        }
        if (!display) {
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        command.addAll(List.of("-cp", String.join(File.pathSeparator, jars), StartProgram.class.getName()));
        command.add(Files.createTempDirectory(work, "home").toString());
        command.addAll(arguments);
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader out = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            long millis = (System.nanoTime() - begin) / 1_000_000;
            if (line == null || !line.startsWith("seen ")) {
                throw new IOException("the program said " + line);
            }
            if (run >= 0) {
                seen.millis()[run] = millis;
                seen.megabytes()[run] = Long.parseLong(line.substring(5));
            }
        }
        process.waitFor();
    }

    private long command(String a, String b, String option) throws Exception {
        long[] millis = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            ProcessBuilder builder = new ProcessBuilder(launcher.toString(), "compare", a, b, "--format", "json")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
            if (!option.isEmpty()) {
                builder.environment().put("JAVA_TOOL_OPTIONS", option);
            }
            long begin = System.nanoTime();
            int code = builder.start().waitFor();
            millis[run] = (System.nanoTime() - begin) / 1_000_000;
            if (code != 0) {
                throw new IOException("compare ended with " + code);
            }
        }
        return Seen.median(millis);
    }
}
