import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;

/// The jars as they are packed: without what this system has no use for, and with what the program would otherwise have
/// to make at each start.
///
/// @param from the folder with the jars of the build
/// @param to the folder for those to be packed
/// @param system how SQLite names this system: `Linux`, `Mac`, `Windows`
/// @param machine how it names the processor: `x86_64`, `aarch64`
record Libraries(Path from, Path to, String system, String machine) {
    /// What Synoptic does not use: SQLite for other systems and processors; what ICU knows for sorting, numbers, dates,
    /// currencies, units, time zones, transliteration and the names of signs; how Lucene keeps and searches an index; the
    /// other looks of AtlantaFX and an old one of JavaFX.
    private static final String LEFT_OUT = "org/sqlite/native/(?!%s/%s/).*"
            + "|com/ibm/icu/impl/data/icudata/((coll|curr|lang|region|unit|zone|translit|rbnf)/.*|unames.icu"
            + "|[a-z]{2,3}(_\\w+)?\\.res)|com/ibm/icu/(impl/)?(number|message2|duration|units|personname)/.*"
            + "|org/apache/lucene/(codecs|document|geo|search/(comparators|knn|similarities)"
            + "|util/(bkd|hnsw|quantization))/.*|atlantafx/base/theme/.*\\.[bc]ss"
            + "|com/sun/javafx/scene/control/skin/caspian/.*";
    /// The libraries of the system, which are not unpacked at each start where they lie beside the jars.
    private static final String NATIVE = "(org/sqlite/native/.*/)?[^/]*\\.so";
    private static final List<String> TRIMMED = List.of("sqlite-jdbc", "icu4j", "javafx-graphics", "javafx-controls",
            "lucene-core", "atlantafx-base");
    /// The library whose classes no cache takes as they are.
    private static final String OLD = "picocli";
    /// What the licences want said in a library that was changed, and where it stands in the jar.
    private static final String CHANGES = "META-INF/CHANGES-BY-SYNOPTIC.txt";
    private static final String CHANGED = """
            This jar is not as its authors published it. It was changed for the packages of Synoptic.
            """;
    private static final String LESS = CHANGED + """
            Files were left out that Synoptic has no use for, style sheets were compiled without the rules for controls
            that Synoptic does not have, and libraries of the operating system lie beside the jar.
            """;
    private static final String UNCHANGED = """
            What is left is unchanged.
            """;
    private static final String REWRITTEN = CHANGED + """
            All of its classes were rewritten from the class file format of Java 5 into that of Java 8. What they do is
            unchanged.
            """;
    /// The licence of JavaFX asks that the source of what was changed can be had: it names the program that changes it.
    private static final String UNFOLDING = """
            A style sheet in it may have been compiled.
            What Java would make up anew at each start was written out: some lambdas as classes, switches over types and
            the comparison of records as methods, a call by reflection as a call. What they do is unchanged. The program
            that does this, src/build/dist/Unfolder.java, is part of the source of Synoptic.
            """;
    /// The jars of which a start with two reports would have most made up.
    private static final List<String> UNFOLDED = List.of("synoptic", "javafx-", "reactfx", "richtextfx", "wellbehavedfx",
            "java-diff-utils");
    private static final String PROGRAM = "synoptic.jar";
    private static final String FONT = "io/github/synoptic/fonts/.*\\.[ot]tf";
    private static final String PDF_FONTS = "io/github/synoptic/note/format/PdfFonts.class";
    private static final String SHEETS = "io/github/synoptic/ui/";
    private static final String CONTROLS = "atlantafx";
    private static final String TEXT = "richtextfx";
    private static final String TEXT_SHEETS = "org/fxmisc/richtext/";
    private static final String CONTROLS_SHEETS = "atlantafx/base/theme/";

    /// How the classes of a jar are rewritten, and those that are made on the way.
    private record Rewriting(UnaryOperator<byte[]> rewriter, Supplier<Map<String, byte[]>> made) {
        private static final Rewriting NONE = new Rewriting(UnaryOperator.identity(), Map::of);

        /// The same, and these classes too.
        private Rewriting with(Map<String, byte[]> others) {
            return new Rewriting(rewriter, () -> {
                Map<String, byte[]> all = new HashMap<>(made.get());
                all.putAll(others);
                return all;
            });
        }
    }

    /// Puts them there. `compiled` holds the compiled style sheets, `controls` that of the controls, `text`
    /// that of RichTextFX.
    void pack(Path compiled, Path controls, Path text) throws IOException {
        Files.createDirectories(to);
        try (Unfolder unfolder = new Unfolder(listed(from))) {
            for (Path jar : listed(from)) {
                String name = jar.getFileName().toString();
                Path packed = to.resolve(name);
                boolean isUnfolded = UNFOLDED.stream().anyMatch(name::startsWith);
                Rewriting rewriting = isUnfolded ? new Rewriting(unfolder::unfold, unfolder::made) : Rewriting.NONE;
                if (name.equals(PROGRAM)) {
                    copy(jar, packed, unpackFonts(jar), SHEETS, compiled, rewriting.with(Comparators.classes()), "");
                } else if (TRIMMED.stream().anyMatch(name::startsWith)) {
                    String leftOut = LEFT_OUT.formatted(system, machine);
                    copy(jar, packed, isLinux() ? leftOut + "|" + NATIVE : leftOut, CONTROLS_SHEETS,
                            name.startsWith(CONTROLS) ? controls : null, rewriting,
                            LESS + (isUnfolded ? UNFOLDING : UNCHANGED));
                    unpack(jar);
                } else if (name.startsWith(OLD)) {
                    try (JarFile old = new JarFile(jar.toFile())) {
                        copy(jar, packed, "", "", null, new Rewriting(new Rejuvenator(old)::rejuvenate, Map::of),
                                REWRITTEN);
                    }
                } else if (isUnfolded) {
                    copy(jar, packed, "", TEXT_SHEETS, name.startsWith(TEXT) ? text : null, rewriting,
                            CHANGED + UNFOLDING);
                } else {
                    Files.copy(jar, packed);
                }
            }
        }
    }

    private boolean isLinux() {
        return system.equals("Linux");
    }

    /// Puts the library of SQLite beside the jars, and on Linux those of JavaFX, so that none has to be unpacked at a start and
    /// none is left behind where the program is killed.
    private void unpack(Path jar) throws IOException {
        String wanted = "org/sqlite/native/" + system + "/" + machine + "/";
        try (JarFile open = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(open.entries())) {
                String name = entry.getName();
                boolean own = isLinux() && name.matches(NATIVE) && name.indexOf('/') < 0;
                if (own || name.startsWith(wanted) && !entry.isDirectory()) {
                    try (InputStream in = open.getInputStream(entry)) {
                        Files.copy(in, to.resolve(name.substring(name.lastIndexOf('/') + 1)));
                    }
                }
            }
        }
    }

    /// Puts the fonts beside the jars, where JavaFX reads them as they lie. Returns those that need not be in the jar too: a
    /// note in PDF takes its own from there.
    private String unpackFonts(Path program) throws IOException {
        Path fonts = Files.createDirectories(to.resolve("fonts"));
        StringBuilder needless = new StringBuilder();
        try (JarFile jar = new JarFile(program.toFile())) {
            String pdf;
            try (InputStream in = jar.getInputStream(jar.getEntry(PDF_FONTS))) {
                pdf = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            }
            for (JarEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (entry.getName().matches(FONT)) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        Files.copy(in, fonts.resolve(name));
                    }
                    if (!pdf.contains(name)) {
                        needless.append(needless.isEmpty() ? "" : "|").append(Pattern.quote(entry.getName()));
                    }
                }
            }
        }
        return needless.toString();
    }

    private static void copy(Path from, Path to, String leftOut, String folder, Path sheets,
            Rewriting rewriting, String changes) throws IOException {
        try (JarFile jar = new JarFile(from.toFile());
                JarOutputStream copy = new JarOutputStream(Files.newOutputStream(to))) {
            copy.setLevel(Deflater.BEST_COMPRESSION);
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (!entry.getName().matches(leftOut)) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        put(copy, entry.getName(), entry, entry.getName().endsWith(".class")
                                ? new ByteArrayInputStream(rewriting.rewriter().apply(in.readAllBytes()))
                                : in);
                    }
                }
            }
            ZipEntry manifest = jar.getEntry("META-INF/MANIFEST.MF");
            for (Map.Entry<String, byte[]> made : new TreeMap<>(rewriting.made().get()).entrySet()) {
                put(copy, made.getKey(), manifest, new ByteArrayInputStream(made.getValue()));
            }
            if (!changes.isEmpty()) {
                put(copy, CHANGES, manifest, new ByteArrayInputStream(changes.getBytes(StandardCharsets.UTF_8)));
            }
            for (Path sheet : sheets == null ? List.<Path>of() : listed(sheets)) {
                try (InputStream in = Files.newInputStream(sheet)) {
                    put(copy, folder + sheet.getFileName(), jar.getEntry(folder), in);
                }
            }
        }
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /// An entry with the time of `old`.
    private static void put(JarOutputStream jar, String name, ZipEntry old, InputStream in) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(old.getTimeLocal());
        jar.putNextEntry(entry);
        in.transferTo(jar);
    }
}
