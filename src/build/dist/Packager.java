import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// Makes what people install, from `target/synoptic/lib`, into `target/dist`: the folder that runs by itself, and the
/// system's own package of it. `mvn -Pdist package` runs it with the JDK it found; no part of the program needs it.
///
/// The folder has a runtime trimmed by jlink and a cache of loaded and linked classes, made by a run of the real window
/// without a display. The cache knows each jar by its size and time, so that every file gets the one time that packages
/// keep.
final class Packager {
    /// The modules that the libraries name.
    private static final String MODULES = "java.base,java.desktop,java.logging,java.management,java.sql,"
            + "java.xml,jdk.charsets,jdk.localedata,jdk.management,jdk.unsupported";
    /// Parts of these modules that nothing in the program comes to: the inner classes of AWT's and Swing's own windows and
    /// sounds. Of every package of a module something must stay.
    private static final String UNUSED = "regex:/java\\.desktop/"
            + "(javax/swing|sun/swing|com/sun/java/swing|com/sun/media/sound|javax/sound|sun/awt/X11)/.*\\$.*";
    /// How the parts list names a jar.
    private static final Pattern PART = Pattern.compile("\"purl\"\\s*:\\s*\"pkg:maven/[^/]+/(?<name>[^@]+)@(?<version>[^?]+)"
            + "\\?(classifier=(?<classifier>[^&]+)&)?type=jar\"");
    private static final String VENDOR = "The Synoptic contributors";
    private static final String MAIN = "io.github.synoptic.app.Main";

    private final Path base;
    private final Path target;
    private final Path out;
    private final Path work;
    private final String version;
    private final FileTime time;
    private final String training;
    private final List<String> options;
    private final String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);

    private Packager(Path base, String version, Instant time, String training, List<String> options) {
        this.base = base;
        this.target = base.resolve("target");
        this.out = target.resolve("dist");
        this.work = target.resolve("dist-work");
        this.version = version;
        this.time = FileTime.from(time);
        this.training = training;
        this.options = options;
    }

    /// Takes the folder of the project, the version, the time of all files, the options under which the cache is made, and
    /// what the virtual machine is started with.
    public static void main(String[] arguments) throws Exception {
        List<String> options = List.of(arguments).subList(4, arguments.length);
        Packager packager = new Packager(Path.of(arguments[0]), arguments[1], Instant.parse(arguments[2]), arguments[3],
                options);
        packager.folder();
        switch (packager.system.substring(0, 3)) {
            case "lin" -> packager.linux();
            case "mac" -> packager.mac();
            default -> packager.windows();
        }
    }

    private boolean isWindows() {
        return system.startsWith("windows");
    }

    private boolean isLinux() {
        return !isWindows() && !isMac();
    }

    private boolean isMac() {
        return system.startsWith("mac");
    }

    private Path image() {
        return out.resolve(isMac() ? "synoptic.app" : "synoptic");
    }

    /// The folder with the jars and the launcher's settings.
    private Path app() {
        return image().resolve(isMac() ? "Contents/app" : isWindows() ? "app" : "lib/app");
    }

    private Path launcher() {
        return image().resolve(isMac() ? "Contents/MacOS/synoptic" : isWindows() ? "synoptic.exe" : "bin/synoptic");
    }

    private void folder() throws Exception {
        delete(work);
        delete(image());
        Files.createDirectories(work);
        Files.createDirectories(out);
        Path lib = libraries();
        checkParts(lib);
        Path runtime = runtime();
        List<String> arguments = new ArrayList<>(List.of("--type", "app-image", "--name", "synoptic", "--app-version",
                number(), "--vendor", VENDOR, "--dest", out.toString(), "--input", lib.toString(), "--main-jar", "synoptic.jar",
                "--main-class", MAIN, "--runtime-image", runtime.toString(), "--icon", icon().toString()));
        if (isMac()) {
            // What the files of a program are stands in the folder there, and not in what it is packed into.
            arguments.addAll(List.of("--file-associations", association().toString()));
        }
        if (isWindows()) {
            Path console = Files.writeString(work.resolve("console.properties"), "win-console=true\n");
            arguments.addAll(List.of("--add-launcher", "synoptic-console=" + console));
        }
        options.forEach(option -> arguments.addAll(List.of("--java-options", option)));
        arguments.addAll(List.of("--java-options", "-Dsynoptic.fonts=$APPDIR/fonts"));
        arguments.addAll(List.of("--java-options", "-Dorg.sqlite.lib.path=$APPDIR"));
        if (isLinux()) {
            // SQLite's driver looks here for libraries it had unpacked before: where there are none, it is done at once.
            arguments.addAll(List.of("--java-options", "-Dorg.sqlite.tmpdir=$APPDIR/../runtime/lib/server"));
        }
        tool("jpackage", arguments);
        strip();
        notices(app());
        if (isLinux()) {
            script();
        }
        setTimes(image());
        train();
        if (isLinux()) {
            script();
            for (String unused : List.of("lib/libapplauncher.so", "lib/app/synoptic.cfg", "lib/app/.jpackage.xml")) {
                Files.delete(image().resolve(unused));
            }
        }
        setTimes(image());
    }

    /// Puts a script with the launcher's settings in its place. jpackage's own launcher asks the package managers of the
    /// system, twice, which package it belongs to, before it starts: with 1,000 packages that takes a third of a command.
    private void script() throws IOException {
        List<String> options = new ArrayList<>();
        List<String> jars = new ArrayList<>();
        for (String line : Files.readAllLines(app().resolve("synoptic.cfg"))) {
            String value = line.substring(line.indexOf('=') + 1).replace("$APPDIR", "$app");
            if (line.startsWith("app.classpath=")) {
                jars.add(value);
            } else if (line.startsWith("java-options=")) {
                options.add('"' + value + '"');
            }
        }
        Files.deleteIfExists(launcher());
        Files.writeString(launcher(), Files.readString(base.resolve("src/build/dist/synoptic.sh"))
                .replace("@options@", String.join(" ", options)).replace("@class.path@", String.join(":", jars))
                .replace("@main.class@", MAIN));
        Files.setPosixFilePermissions(launcher(), PosixFilePermissions.fromString("rwxr-xr-x"));
        // The name by which the system lists the program while it runs.
        Path named = image().resolve("lib/runtime/bin/synoptic");
        if (!Files.exists(named)) {
            Files.createSymbolicLink(named, Path.of("java"));
        }
    }

    /// The jars as they are packed, with the style sheets compiled by JavaFX itself, which is no part of this JDK.
    private Path libraries() throws Exception {
        Path built = target.resolve("synoptic/lib");
        Path sheets = work.resolve("sheets");
        Path controls = work.resolve("controls");
        Path text = work.resolve("text");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        run(Map.of(), java, "--class-path", built + "/*", base.resolve("src/build/dist/SheetCompiler.java").toString(),
                base.resolve("src/main/resources/io/github/synoptic/ui").toString(), sheets.toString(),
                base.resolve("src/build/dist/controls-left-out.txt").toString(), controls.toString(), text.toString());
        Path lib = work.resolve("lib");
        new Libraries(built, lib, isMac() ? "Mac" : isWindows() ? "Windows" : "Linux",
                System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64").pack(sheets, controls, text);
        return lib;
    }

    /// The parts list must name the jars that are packed, and no others; else nothing is packed.
    private void checkParts(Path lib) throws IOException {
        Set<String> named = new TreeSet<>();
        Matcher purl = PART.matcher(Files.readString(target.resolve("sbom.json")));
        while (purl.find()) {
            String classifier = purl.group("classifier");
            named.add(purl.group("name") + "-" + purl.group("version") + (classifier == null ? "" : "-" + classifier)
                    + ".jar");
        }
        named.remove("synoptic-" + version + ".jar");
        Set<String> packed = new TreeSet<>();
        for (Path file : all(lib)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".jar") && !name.equals("synoptic.jar")) {
                packed.add(name);
            }
        }
        if (!named.equals(packed)) {
            throw new IllegalStateException("the parts list names " + named + ", and packed are " + packed);
        }
    }

    /// The runtime. What `handles.txt` names is written into it, which drawing would otherwise make up at each start; Java
    /// tells what that is with `-Djava.lang.invoke.MethodHandle.TRACE_RESOLVE=true`, as lines that end in `(fail)`.
    private Path runtime() throws Exception {
        Path runtime = work.resolve("runtime");
        tool("jlink", List.of("--add-modules", MODULES, "--include-locales=en,de,fr", "--strip-debug",
                "--no-header-files", "--no-man-pages", "--exclude-resources", UNUSED, "--compress", "zip-9",
                "--generate-jli-classes=@" + base.resolve("src/build/dist/handles.txt"), "--output",
                runtime.toString()));
        // Keys and certificates are for the network, the others for AWT's own windows, for sounds, and for tools.
        for (String unused : List.of("bin/keytool", "lib/security/cacerts", "lib/security/public_suffix_list.dat",
                "lib/libsplashscreen.so", "lib/libawt_xawt.so", "lib/libjawt.so", "lib/libjsound.so",
                "lib/libsimdsort.so", "lib/classlist", "lib/jrt-fs.jar")) {
            Files.deleteIfExists(runtime.resolve(unused));
        }
        return runtime;
    }

    /// Takes names for a debugger out of the system's libraries; of the virtual machine they are a sixth.
    private void strip() throws Exception {
        if (isLinux() && has("strip")) {
            for (Path file : all(image())) {
                if (file.toString().endsWith(".so")) {
                    run(Map.of(), "strip", "--strip-unneeded", file.toString());
                }
            }
        }
    }

    private Path icon() {
        Path icons = base.resolve("src/main/resources/io/github/synoptic/icons");
        // macOS and Windows want the pictures in one file.
        return isMac() ? base.resolve("assets/icon.icns")
                : isWindows() ? base.resolve("assets/icon.ico") : icons.resolve("synoptic-512.png");
    }

    /// The parts list and the licences.
    private void notices(Path folder) throws IOException {
        Files.copy(target.resolve("sbom.json"), folder.resolve("sbom.json"), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(target.resolve("third-party/third-party.txt"), folder.resolve("third-party.txt"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.copy(base.resolve("LICENSE"), folder.resolve("LICENSE"), StandardCopyOption.REPLACE_EXISTING);
    }

    /// Runs the window and a command once, on two of the samples, and keeps what was loaded.
    private void train() throws Exception {
        Path cache = app().resolve("synoptic.aot");
        Path tour = Files.createDirectories(work.resolve("tour"));
        Path samples = base.resolve("assets/samples");
        run(Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTCacheOutput=" + cache + " " + training + " -Duser.home=" + tour
                + " -Djava.io.tmpdir=" + tour + " -Dglass.platform=Headless"), launcher().toString(), "--tour",
                tour.toString(), samples.resolve("harbour-post.txt").toString(),
                samples.resolve("northern-wire.txt").toString());
        Files.writeString(app().resolve("synoptic.cfg"),
                "java-options=-XX:AOTCache=$APPDIR/synoptic.aot\njava-options=-XX:+UseParallelGC\n",
                StandardOpenOption.APPEND);
    }

    private void linux() throws Exception {
        if (has("dpkg-deb")) {
            debian();
        }
        if (has("rpmbuild")) {
            rpm();
        }
    }

    /// The version as jpackage takes it: on macOS the first number must not be zero.
    private String number() {
        return isMac() ? version.replaceFirst("^0\\.", "1.") : version;
    }

    /// What a project is.
    private Path association() throws IOException {
        return Files.writeString(work.resolve("association.properties"), """
                extension=synoptic
                mime-type=application/vnd.synoptic.project
                description=Synoptic project
                """);
    }

    private void mac() {
        installer("dmg");
    }

    private void windows() throws IOException {
        installer("msi", "--file-associations", association().toString(), "--win-menu", "--win-per-user-install",
                "--win-dir-chooser");
    }

    /// The system's own package of the folder, by jpackage.
    private void installer(String type, String... further) {
        List<String> arguments = new ArrayList<>(List.of("--type", type, "--app-image", image().toString(), "--name",
                "synoptic", "--app-version", number(), "--vendor", VENDOR, "--dest", out.toString(), "--license-file",
                base.resolve("LICENSE").toString()));
        arguments.addAll(List.of(further));
        tool("jpackage", arguments);
    }

    /// All files of a package for Linux, as they are installed: the program, its command, the manual page, the completions,
    /// the desktop entry, the icons, the type of a project. It is laid out here rather than by jpackage, so that the system
    /// knows every file it has. Nothing of ours runs as root when it is installed.
    private void layOut(Path root, String zsh) throws Exception {
        Path share = root.resolve("usr/share");
        Path dist = base.resolve("src/build/dist");
        copy(image(), root.resolve("usr/lib/synoptic"));
        Files.createDirectories(root.resolve("usr/bin"));
        Files.createSymbolicLink(root.resolve("usr/bin/synoptic"), Path.of("../lib/synoptic/bin/synoptic"));
        put(dist.resolve("synoptic.desktop"), share.resolve("applications/synoptic.desktop"));
        put(dist.resolve("synoptic.xml"), share.resolve("mime/packages/synoptic.xml"));
        put(base.resolve("assets/icon.svg"), share.resolve("icons/hicolor/scalable/apps/synoptic.svg"));
        try (Stream<Path> icons = Files.list(base.resolve("src/main/resources/io/github/synoptic/icons"))) {
            for (Path icon : icons.toList()) {
                String size = icon.getFileName().toString().replaceAll("\\D", "");
                put(icon, share.resolve("icons/hicolor/" + size + "x" + size + "/apps/synoptic.png"));
            }
        }
        written(share.resolve("bash-completion/completions/synoptic"), "completion", "bash");
        written(share.resolve("zsh").resolve(zsh).resolve("_synoptic"), "completion", "zsh");
        packed(written(share.resolve("man/man1/synoptic.1"), "manual"));
        packed(put(base.resolve("CHANGELOG.md"), share.resolve("doc/synoptic/changelog")));
        put(base.resolve("LICENSE"), share.resolve("doc/synoptic/copyright"));
        notices(share.resolve("doc/synoptic"));
        setModes(root);
        setTimes(root);
    }

    private Map<String, String> day() {
        return Map.of("SOURCE_DATE_EPOCH", Long.toString(time.toInstant().getEpochSecond()));
    }

    private void rpm() throws Exception {
        Path root = work.resolve("rpm");
        layOut(root, "site-functions");
        StringBuilder files = new StringBuilder();
        for (Path file : all(root)) {
            String name = "/" + root.relativize(file);
            boolean own = name.startsWith("/usr/lib/synoptic") || name.startsWith("/usr/share/doc/synoptic");
            if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                files.append('"').append(name).append("\"\n");
            } else if (own) {
                files.append("%dir \"").append(name).append("\"\n");
            }
        }
        String spec = Files.readString(base.resolve("src/build/dist/synoptic.spec")).replace("@version@", version);
        Path list = Files.writeString(work.resolve("synoptic.spec"), spec + files);
        run(day(), "rpmbuild", "-bb", "--quiet", "--buildroot", work.resolve("rpm-root").toString(), "--define",
                "_topdir " + work.resolve("rpmbuild"), "--define", "_rpmdir " + out, "--define",
                "_rpmfilename %%{NAME}-%%{VERSION}-%%{RELEASE}.%%{ARCH}.rpm", "--define", "laid_out " + root,
                list.toString());
    }

    private void debian() throws Exception {
        Path root = work.resolve("deb");
        layOut(root, "vendor-completions");
        String machine = output("dpkg", "--print-architecture").strip();
        Files.writeString(Files.createDirectories(root.resolve("DEBIAN")).resolve("control"), """
                Package: synoptic
                Version: %s
                Architecture: %s
                Maintainer: The Synoptic contributors
                Installed-Size: %d
                Section: text
                Priority: optional
                Depends: libc6, libgtk-3-0t64 | libgtk-3-0, libfreetype6, libfontconfig1, libx11-6, libxtst6
                Description: reader for people who compare reports of the same events
                 Sets two reports side by side, joins the passages that tell the same thing,
                 proposes where the accounts disagree and says why it thinks so. The reader
                 confirms, dismisses, marks and comments, and exports the comparison note.
                """.formatted(version, machine, size(root) / 1024));
        setTimes(root);
        run(day(), "dpkg-deb", "--root-owner-group", "--build", root.toString(),
                out.resolve("synoptic_" + version + "_" + machine + ".deb").toString());
    }

    /// A file with what the program itself writes for these arguments.
    private Path written(Path file, String... arguments) throws Exception {
        Files.createDirectories(file.getParent());
        List<String> command = new ArrayList<>(List.of(launcher().toString()));
        command.addAll(List.of(arguments));
        return Files.writeString(file, output(command.toArray(String[]::new)));
    }

    private static Path put(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        return Files.copy(from, to);
    }

    private static void packed(Path file) throws IOException {
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(file + ".gz")))) {
            Files.copy(file, out);
        }
        Files.delete(file);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        for (Path file : all(from)) {
            Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES,
                    LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static long size(Path folder) throws IOException {
        long size = 0;
        for (Path file : all(folder)) {
            size += Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.size(file) : 0;
        }
        return size;
    }

    /// Read by all and written by their owner alone, whatever the mask of the person who builds.
    private static void setModes(Path folder) throws IOException {
        for (Path file : all(folder)) {
            if (!Files.isSymbolicLink(file)) {
                boolean runs = Files.isDirectory(file) || Files.isExecutable(file);
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    private void setTimes(Path folder) throws IOException {
        for (Path file : all(folder)) {
            Files.getFileAttributeView(file, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                    .setTimes(time, time, null);
        }
    }

    /// All files of a folder, each before what is in it.
    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path file : all(folder).reversed()) {
                Files.delete(file);
            }
        }
    }

    private static void tool(String name, List<String> arguments) {
        ToolProvider tool = ToolProvider.findFirst(name).orElseThrow();
        int code = tool.run(System.out, System.err, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(name + " ended with " + code);
        }
    }

    private static boolean has(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version").redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void run(Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        check(builder.start(), command[0]);
    }

    private static String output(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        check(process, command[0]);
        return said;
    }

    private static void check(Process process, String name) throws InterruptedException {
        int code = process.waitFor();
        if (code != 0) {
            throw new UncheckedIOException(new IOException(name + " ended with " + code));
        }
    }
}
