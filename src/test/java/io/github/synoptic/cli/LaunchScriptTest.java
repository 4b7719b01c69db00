package io.github.synoptic.cli;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import static org.assertj.core.api.Assertions.assertThat;

/// `bin/synoptic`, started as a shell starts it, in a folder with spaces in its name.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "bin/synoptic is a script for a POSIX shell")
class LaunchScriptTest {
    private static final String MINIMUM = "25";
    @TempDir
    private Path folder;
    private Path script;

    private record Ended(int code, String out, String messages) {}

    @BeforeEach
    void installInAFolderWithSpaces() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("my programs ä/synoptic/bin"));
        String text = Files.readString(Path.of("src/build/bin/synoptic")).replace("@jdk.minimum@", MINIMUM)
                .replace("@jvm.arguments@", "-Dsynoptic.test=on")
                .replace("@main.class@", "io.github.synoptic.app.Main");
        script = Files.writeString(bin.resolve("synoptic"), text);
        makeExecutable(script);
        Path lib = Files.createDirectory(bin.resolveSibling("lib"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath());
        try (OutputStream file = Files.newOutputStream(lib.resolve("all.jar"))) {
            new JarOutputStream(file, manifest).close();
        }
    }

    private static String classPath() {
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            entries.add(Path.of(entry).toUri().toString());
        }
        return String.join(" ", entries);
    }

    private static void makeExecutable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void itComparesTwoReportsWithTheRealProgram() throws Exception {
        Ended ended = start(script, Map.of("JAVA_HOME", System.getProperty("java.home")), "compare",
                Path.of("assets/samples/harbour-post.txt").toAbsolutePath().toString(),
                Path.of("assets/samples/northern-wire.txt").toAbsolutePath().toString(), "--format", "json");
        assertThat(ended.messages()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).startsWith("{\n  \"format\": \"synoptic-comparison/1\"").contains("“").endsWith("}\n");
    }

    @Test
    void itWorksThroughALink() throws Exception {
        Path jdk = jdk("jdk-25", "25.0.1");
        Path link = Files.createSymbolicLink(folder.resolve("synoptic"), folder.relativize(script));
        Ended ended = start(link, Map.of("JAVA_HOME", jdk.toString()));
        assertThat(ended.out()).contains("-cp\n" + folder.resolve("my programs ä/synoptic/lib") + "/*\n");
    }

    @Test
    void argumentsArriveAsTheyWereTyped() throws Exception {
        Path jdk = jdk("a jdk", "25");
        Ended ended = start(script, Map.of("JAVA_HOME", jdk.toString()), "compare", "a b.txt", "", "$HOME *");
        assertThat(ended.out()).endsWith("io.github.synoptic.app.Main\ncompare\na b.txt\n\n$HOME *\n");
    }

    @Test
    void aJdkThatIsTooOldIsPassedBy() throws Exception {
        Path old = jdk("old", "24.0.2");
        Path young = jdk("home/.jdks/young", "26-ea");
        Ended ended = start(script, Map.of("JAVA_HOME", old.toString(), "HOME", folder.resolve("home").toString()),
                "--version");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).doesNotContain(old.toString());
        assertThat(young).exists();
    }

    @Test
    void theMachinesLocaleDoesNotMatter() throws Exception {
        Path jdk = Path.of(System.getProperty("java.home"));
        Ended ended = start(script, Map.of("JAVA_HOME", jdk.toString(), "LC_ALL", "C"), "compare",
                Path.of("assets/samples/harbour-post.txt").toAbsolutePath().toString(),
                Path.of("assets/samples/northern-wire.txt").toAbsolutePath().toString());
        assertThat(ended.out()).contains("“", "–");
    }

    /// A folder that looks like a JDK of this version, whose `java` prints its arguments, one a line,
    /// after its own name.
    private Path jdk(String name, String version) throws IOException {
        Path jdk = folder.resolve(name);
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        Path java = Files.writeString(jdk.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$0\" \"$@\"\n");
        makeExecutable(java);
        return jdk;
    }

    private Ended start(Path program, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path messages = folder.resolve("messages");
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile())
                .redirectError(messages.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA") || name.equals("JDK_JAVA_OPTIONS"));
        builder.environment().putAll(environment);
        Process started = builder.start();
        assertThat(started.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Ended(started.exitValue(), Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(messages, StandardCharsets.UTF_8));
    }
}
