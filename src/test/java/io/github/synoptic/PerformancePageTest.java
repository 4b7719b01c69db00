package io.github.synoptic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/// One measurement does not wipe out another's figures.
class PerformancePageTest {
    @TempDir
    Path folder;

    @Test
    void aSectionIsReplacedAndTheOthersStay() throws Exception {
        Path file = Files.writeString(folder.resolve("page.md"), "# Performance\n\nWords.\n");
        PerformancePage page = new PerformancePage(file);
        page.put("One", "first");
        page.put("Two", "second");
        page.put("One", "third");
        assertThat(Files.readString(file)).startsWith("# Performance\n\nWords.\n\n## One\n").contains("third")
                .doesNotContain("first").containsOnlyOnce("\n## Two\n").contains("second").endsWith("second\n");
    }
}
