package io.github.synoptic.cli;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/// The script that starts the program in the packages for Linux, with a runtime that prints its arguments.
@DisabledOnOs(OS.WINDOWS)
class PackageScriptTest {
    @TempDir
    Path folder;
    private Path home;

    @BeforeEach
    void layOut() throws Exception {
        home = folder.toRealPath().resolve("a folder");
        String script = Files.readString(Path.of("src/build/dist/synoptic.sh"))
                .replace("@options@", "\"-Dwhere=$app\" \"-Xms1m\"").replace("@class.path@", "$app/synoptic.jar")
                .replace("@main.class@", "Main");
        program("bin/synoptic", script);
        program("lib/runtime/bin/synoptic",
                "#!/bin/sh\nprintf '%s\\n' \"$@\" \"LC_ALL=${LC_ALL:-}\" \"more=${JDK_JAVA_OPTIONS:-none}\"\n");
    }

    @Test
    void theProgramIsFoundFromAnywhere() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("bin/synoptic"));
        Path linked = Files.createSymbolicLink(folder.resolve("linked"), Path.of("link"));
        String app = home + "/lib/app";
        List<String> expected = List.of("-Dwhere=" + app, "-Xms1m", "-cp", app + "/synoptic.jar", "Main", "a b", "*");
        for (String name : List.of(home.resolve("bin/synoptic").toString(), link.toString(), linked.toString(),
                "a folder/bin/synoptic", "./link")) {
            assertThat(said(Map.of(), name, "a b", "*")).as(name).startsWith(expected.toArray(String[]::new));
        }
    }

    @Test
    void namesOfFilesAreReadInTheBareLocaleToo() throws Exception {
        String name = home.resolve("bin/synoptic").toString();
        assertThat(said(Map.of("LC_ALL", "C"), name)).contains("LC_ALL=C.UTF-8");
        assertThat(said(Map.of("LC_ALL", "de_DE.UTF-8"), name)).contains("LC_ALL=de_DE.UTF-8");
    }

    @Test
    void whatIsMeantForOtherProgramsIsNotTaken() throws Exception {
        assertThat(said(Map.of("JDK_JAVA_OPTIONS", "-Xmx1m"), home.resolve("bin/synoptic").toString()))
                .contains("more=none");
    }

    private void program(String name, String text) throws Exception {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        assertThat(Files.writeString(file, text).toFile().setExecutable(true)).isTrue();
    }

    private List<String> said(Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command))).directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().putAll(environment);
        Process running = builder.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).isZero();
        return said.lines().toList();
    }
}
