package io.github.synoptic.cli;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class CliTest {
    @Test
    void theVersionIsThatOfTheBuild() {
        Typed typed = Typed.run("--version");
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).matches("Synoptic \\d+\\.\\d+\\.\\d+\nJava 2\\d.*\nJavaFX \\d+.*\n");
    }

    @Test
    void theHelpNamesEveryCommandAndGivesExamples() {
        Typed typed = Typed.run("--help");
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).contains("compare", "note", "Examples:", "Exit codes:").endsWith("\n");
        assertThat(typed.opened()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "note", "verify", "completion", "manual"})
    void everyCommandHasHelpWithExamples(String command) {
        Typed typed = Typed.run(command, "--help");
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).contains("Usage: synoptic " + command, "Examples:\n  synoptic " + command);
    }

    @Test
    void withoutACommandTheWindowOpensOnTheFiles() {
        assertThat(Typed.run().opened()).isEmpty();
        assertThat(Typed.run("talks.synoptic").opened()).containsExactly(Path.of("talks.synoptic"));
        assertThat(Typed.run("a b.txt", "ü.html").opened()).containsExactly(Path.of("a b.txt"), Path.of("ü.html"));
    }

    @Test
    void aCommandIsOneEvenWhereAFileHasItsName(@TempDir Path folder) throws IOException {
        String file = Files.createFile(folder.resolve("a.txt")).toString();
        assertThat(Typed.run(file, file).opened()).containsExactly(Path.of(file), Path.of(file));
        assertThat(Typed.run(file, file, file).code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(Typed.run(file, "--help").opened()).isNull();
        assertThat(Typed.run(file, "manual").opened()).isNull();
    }

    @Test
    void aFileWhoseNameBeginsWithAnAtSignIsAFile() {
        assertThat(Typed.run("@a.txt", "b.txt").opened()).containsExactly(Path.of("@a.txt"), Path.of("b.txt"));
    }

    @Test
    void aBugEndsWithFourAndAShortCode() {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream(),
                new PrintStream(messages, true, StandardCharsets.UTF_8));
        int code = new Cli(terminal, (files, tour) -> {
            throw new IllegalStateException("made by the test");
        }).run();
        assertThat(code).isEqualTo(4);
        assertThat(messages.toString(StandardCharsets.UTF_8)).matches("synoptic: .*\\(code [0-9A-F]{6}\\).*\n");
    }

    @Test
    void standardOutputThatIsFullIsTold() {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        assertThat(versionTo(new Failing("No space left on device"), messages)).isEqualTo(3);
        assertThat(messages.toString(StandardCharsets.UTF_8)).contains("standard output").hasLineCount(1);
    }

    @Test
    void aReaderOfTheOutputWhoHasHadEnoughIsNoFailure() {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        assertThat(versionTo(new Failing("Broken pipe"), messages)).isZero();
        assertThat(messages.size()).isZero();
    }

    private static int versionTo(OutputStream out, ByteArrayOutputStream messages) {
        Terminal terminal = new Terminal(new ByteArrayInputStream(new byte[0]), out,
                new PrintStream(messages, true, StandardCharsets.UTF_8));
        return new Cli(terminal, (files, tour) -> 0).run("--version");
    }

    private static final class Failing extends OutputStream {
        private final String reason;

        Failing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int sign) throws IOException {
            throw new IOException(reason);
        }
    }
}
