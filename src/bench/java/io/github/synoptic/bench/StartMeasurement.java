package io.github.synoptic.bench;

import io.github.synoptic.MadeUpReports;
import io.github.synoptic.PerformancePage;
import io.github.synoptic.store.Places;
import io.github.synoptic.store.Settings;
import io.github.synoptic.store.SettingsFile;

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
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/// Measures how long the packaged program takes from its start until it can be read, beside empty windows, by turns.
///
/// `StartMeasurement TARGET CLASSES SAMPLES PAGE TRAINING`: the folder with the packages and the jars of the build, the
/// classes of these programs, the samples that the package's cache was made with, the page for the figures, and the options
/// under which the cache was made.
final class StartMeasurement {
    private static final int RUNS = 10;
    private static final int WORDS = 1_000;
    private static final Path PROGRAMS = Path.of("io/github/synoptic/app");
    private static final String MAIN = "io.github.synoptic.app.Main";
    private static final String PROGRAM = "io.github.synoptic.app.StartProgram";
    private static final String EMPTY = "io.github.synoptic.app.EmptyProgram";
    private static final List<String> ROWS = List.of(
            "an empty JavaFX window as any program opens it: the JDK's `java`, JavaFX's jars, nothing of Synoptic",
            "an empty JavaFX window on Synoptic's runtime, class path and cache",
            "that window with the two texts in it, unstyled and not compared, and nothing else",
            "Synoptic's first picture",
            "two reports of 1,000 words, compared, with what joins them: they can be read", "the lists beside them");
    /// The rows that are put in relation.
    private static final int ANY = 0;
    private static final int OWN = 1;
    private static final int READABLE = 4;

    private final Path app;
    private final Path launcher;
    private final Path work;
    private final Path published;
    private final Path program;
    /// The launcher, which starts the measured program instead, with a cache that knows that too.
    private final Path starter;
    private final Path cache;

    /// A kind of start. Of the last, two things are seen.
    ///
    /// @param command what is started
    /// @param isOwn whether it is started as Synoptic is, with nothing kept from another start
    private record Kind(List<String> command, boolean isOwn) {}

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

    private StartMeasurement(Path target) throws IOException {
        Path dist = target.resolve("dist/synoptic");
        this.app = dist.resolve("lib/app");
        this.launcher = dist.resolve("bin/synoptic");
        this.work = Files.createDirectories(target.resolve("start"));
        this.published = target.resolve("synoptic/lib");
        this.program = app.resolve("measured.jar");
        this.starter = dist.resolve("bin/measured");
        this.cache = app.resolve("measured.aot");
    }

    public static void main(String[] arguments) throws Exception {
        Path target = Path.of(arguments[0]);
        if (!Files.isExecutable(target.resolve("dist/synoptic/bin/synoptic"))) {
            System.out.println("starting is not measured: make the packages first, by mvn -Pdist package");
            return;
        }
        StartMeasurement measurement = new StartMeasurement(target);
        try {
            measurement.pack(Path.of(arguments[1]));
            measurement.train(Path.of(arguments[2]), arguments[4]);
            new PerformancePage(Path.of(arguments[3])).put("Starting", measurement.table());
        } finally {
            for (Path made : List.of(measurement.program, measurement.starter, measurement.cache)) {
                Files.deleteIfExists(made);
            }
        }
    }

    /// Puts the programs that are measured beside the jars: the cache serves no folder of classes, and no other place.
    private void pack(Path classes) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(program));
                Stream<Path> files = Files.list(classes.resolve(PROGRAMS))) {
            for (Path file : files.filter(StartMeasurement::isProgram).toList()) {
                jar.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, jar);
            }
        }
        Files.copy(launcher, starter, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(starter, Files.readString(launcher).replace(MAIN, PROGRAM)
                .replace("/synoptic.aot", "/" + cache.getFileName())
                .replaceFirst("(?m)^(\\s*-cp \".*)\"", "$1:\\$app/" + program.getFileName() + "\""));
    }

    private static boolean isProgram(Path file) {
        return file.getFileName().toString().matches("(StartProgram|EmptyProgram|Sight)(\\$.*)?\\.class");
    }

    /// Makes the cache as the package's was made. With the package's own, which does not know the measured program, all jars
    /// would be looked through for it at each start; the program itself is in the cache and looked for in none.
    private void train(Path samples, String training) throws Exception {
        Path tour = Files.createDirectories(work.resolve("tour"));
        String script = Files.readString(starter);
        Files.writeString(starter, script.replaceAll("\"-XX:(AOTCache=[^\"]*|\\+Use\\w+GC)\"", ""));
        ProcessBuilder builder = new ProcessBuilder(starter.toString(), "--tour", tour.toString(),
                samples.resolve("harbour-post.txt").toString(), samples.resolve("northern-wire.txt").toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_TOOL_OPTIONS", "-XX:AOTCacheOutput=" + cache + " " + training + " -Duser.home="
                + tour + " -Djava.io.tmpdir=" + tour + " -Dglass.platform=Headless");
        int code = builder.start().waitFor();
        Files.writeString(starter, script);
        if (code != 0 || !Files.exists(cache)) {
            throw new IOException("the cache was not made; the tour ended with " + code);
        }
    }

    private List<Kind> kinds(String a, String b) throws IOException {
        List<String> plain = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp"));
        try (Stream<Path> jars = Files.list(published)) {
            plain.add(Stream.concat(Stream.of(program),
                    jars.filter(jar -> jar.getFileName().toString().startsWith("javafx-")).sorted())
                    .map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        }
        plain.add(EMPTY);
        String own = starter.toString();
        return List.of(new Kind(plain, false), new Kind(List.of(own, "plain"), true),
                new Kind(List.of(own, "plain", a, b), true), new Kind(List.of(own), true),
                new Kind(List.of(own, a, b), true));
    }

    private String table() throws Exception {
        List<String> texts = new MadeUpReports(1).pair(WORDS);
        String a = Files.writeString(work.resolve("a.txt"), texts.getFirst()).toString();
        String b = Files.writeString(work.resolve("b.txt"), texts.getLast()).toString();
        List<Kind> kinds = kinds(a, b);
        List<Seen> cached = column(kinds, false, true);
        List<Seen> uncached = column(kinds, false, false);
        List<Seen> shown = column(kinds, true, true);
        StringBuilder table = new StringBuilder("""
                Milliseconds from the start of the process until the pixels are on the screen, medians of ten, by turns. Two empty
                windows stand beside Synoptic. The first is started as any program of JavaFX is. The second has what Synoptic is
                packaged with: its runtime, its launcher and its cache of classes. The last row is the whole process of `synoptic
                compare A B --format json`. Processor time is what all threads took until then, headless; memory is what is
                resident then, in megabytes; both with the cache. Synoptic is measured as packaged, and as by a reader who had it
                open before; its cache was made anew, in the same way, with the few classes that tell when a picture is seen.

                | | headless | headless, without Synoptic's cache | under Xvfb | processor time | memory, headless | memory, under Xvfb |
                |---|---|---|---|---|---|---|
                """);
        for (int row = 0; row < ROWS.size(); row++) {
            table.append("| ").append(ROWS.get(row)).append(" | ").append(Seen.median(cached.get(row).millis()))
                    .append(" | ").append(row == ANY ? "–" : Seen.median(uncached.get(row).millis()))
                    .append(" | ").append(Seen.median(shown.get(row).millis()))
                    .append(" | ").append(Seen.median(cached.get(row).busy()))
                    .append(" | ").append(Seen.median(cached.get(row).megabytes()))
                    .append(" | ").append(Seen.median(shown.get(row).megabytes())).append(" |\n");
        }
        table.append(String.format(Locale.ROOT, "| the command on the same pair | %d | %d | – | – | – | – |%n",
                command(a, b, ""), command(a, b, "-XX:AOTMode=off")));
        return table.append(ratios(cached, shown)).toString();
    }

    private static String ratios(List<Seen> headless, List<Seen> shown) {
        return String.format(Locale.ROOT, """

                The two reports can be read after %.2f times the time of an empty window as any program opens it, headless, and
                %.2f times under Xvfb; after %.2f and %.2f times that of an empty window with Synoptic's cache.
                """, ratio(headless, ANY), ratio(shown, ANY), ratio(headless, OWN), ratio(shown, OWN));
    }

    private static double ratio(List<Seen> column, int row) {
        return (double) Seen.median(column.get(READABLE).millis()) / Math.max(1, Seen.median(column.get(row).millis()));
    }

    private List<Seen> column(List<Kind> kinds, boolean display, boolean cache) throws Exception {
        List<Seen> column = ROWS.stream().map(row -> new Seen()).toList();
        if (display && System.getenv("DISPLAY") == null) {
            return column;
        }
        for (int run = -1; run < RUNS; run++) {
            for (int kind = 0; kind < kinds.size(); kind++) {
                if (cache || kinds.get(kind).isOwn()) {
                    start(kinds.get(kind), display, cache, column.subList(kind, ROWS.size()), run);
                }
            }
        }
        return column;
    }

    /// One start; the one before the first is not counted. Each line the program says goes into the next of `seen`.
    private void start(Kind kind, boolean display, boolean cache, List<Seen> seen, int run) throws Exception {
        List<String> options = new ArrayList<>();
        if (!cache) {
            options.add("-XX:AOTMode=off");
        }
        if (!display) {
            options.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        // JavaFX keeps its libraries of the system unpacked in the first run for those after it.
        options.add("-Duser.home=" + (kind.isOwn() ? home() : Files.createDirectories(work.resolve("home"))));
        ProcessBuilder builder = new ProcessBuilder(kind.command()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
        builder.environment().put("JAVA_TOOL_OPTIONS", String.join(" ", options));
        long begin = System.nanoTime();
        Process process = builder.start();
        int lines = 0;
        try (BufferedReader out = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
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
        }
        if (process.waitFor() != 0 || lines == 0 || lines > 2) {
            throw new IOException("the program said " + lines + " lines");
        }
    }

    /// A new folder of a reader who had the program open before, and so has settings.
    private Path home() throws Exception {
        Path home = Files.createTempDirectory(work, "home");
        Path settings = Places.of(System.getProperty("os.name"), home, Map.of()).settings();
        new SettingsFile(settings).write(Settings.DEFAULT.withWindow(new Settings.Bounds(60, 50, 1280, 800, false)));
        return home;
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
