package io.github.synoptic.cli;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// The command lines of the README do what they say.
class ReadmeTest {
    private static final String PROGRAM = "target/synoptic/bin/synoptic ";

    @Test
    void everyCommandLineOfTheReadmeRuns() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md")).stream().map(String::strip)
                .filter(line -> line.startsWith(PROGRAM)).toList();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(3);
        for (String line : lines) {
            Typed typed = Typed.run(Arrays.copyOfRange(line.split(" +"), 1, line.split(" +").length));
            assertThat(typed.messages()).as(line).isEmpty();
            assertThat(typed.code()).as(line).isZero();
        }
    }
}
