package io.github.synoptic.cli;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// Shells and `man` know the commands from the definition that the program itself reads arguments by.
class CompletionTest {
    private static final List<String> COMMANDS = List.of("compare", "note", "verify", "completion", "manual");
    @TempDir
    Path folder;

    private static String run(Path folder, String... command) throws Exception {
        Process process;
        try {
            process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new TestAbortedException("skipped: there is no " + command[0] + " here", e);
        }
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private String completed(String... words) throws Exception {
        Path script = Files.writeString(folder.resolve("completion"), Typed.run("completion", "bash").out());
        String line = "source '" + script + "'; COMP_WORDS=(" + String.join(" ", words) + "); COMP_CWORD="
                + (words.length - 1) + "; _complete_synoptic; printf '%s\\n' \"${COMPREPLY[@]}\"";
        return run(folder, "bash", "-c", line);
    }

    @Test
    void bashCompletesCommandsOptionsAndTheirValues() throws Exception {
        assertThat(completed("synoptic", "co").lines()).contains("compare", "completion").doesNotContain("note");
        assertThat(completed("synoptic", "note", "--fo").lines()).contains("--format", "--force");
        assertThat(completed("synoptic", "note", "--format", "''").lines()).contains("md", "pdf");
    }

    @Test
    void theScriptForZshHasEveryCommandAndOption() throws Exception {
        String script = Typed.run("completion", "zsh").out();
        assertThat(script).startsWith("#compdef synoptic\n").contains("'--format[", ":FORMAT:(", "'--version[")
                .doesNotContain("--tour");
        assertThat(COMMANDS).allSatisfy(command -> assertThat(script).contains("'" + command + ":",
                "_synoptic_" + command + "() {", command + ") _synoptic_" + command + " ;;"));
        run(folder, "zsh", "-n", Files.writeString(folder.resolve("_synoptic"), script).toString());
    }

    @Test
    void anUnknownShellIsRefused() {
        Typed typed = Typed.run("completion", "fish");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.messages()).contains("fish", "bash or zsh");
    }

    @Test
    void theManualPageTellsOfEveryCommandAndCanBeSet() throws Exception {
        String page = Typed.run("manual").out();
        assertThat(COMMANDS).allSatisfy(command -> assertThat(page).contains(".SS " + command + "\n"));
        assertThat(page).contains("\\-\\-exit\\-code", "Exit codes: 0 done").doesNotContain("tour");
        assertThat(page.lines().filter(line -> line.startsWith("."))).allMatch(line -> line.matches(
                "\\.(TH|SH|SS|TP|PP|nf|fi|br)( .*)?"));
        Path file = Files.writeString(folder.resolve("synoptic.1"), page);
        assertThat(run(folder, "groff", "-man", "-ww", "-Tutf8", file.toString())).contains("compare", "Examples")
                .doesNotContain("warning");
    }
}
