package io.github.synoptic;

import io.github.synoptic.engine.discrepancy.Kind;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// What the documents name is there.
class ProseTest {

    private static final Path SITE = Path.of("src/site");
    private static final Path CASES = Path.of("src/test/resources/cases");

    @Test
    void everyTrickyCaseHasItsFolder() throws IOException {
        List<String> named = Pattern.compile("\\| `([a-z-]+)` \\|$", Pattern.MULTILINE)
                .matcher(Files.readString(SITE.resolve("tricky-cases.md")))
                .results().map(found -> found.group(1)).toList();
        assertThat(named).isNotEmpty()
                .allSatisfy(name -> assertThat(CASES.resolve(name).resolve("expected.txt")).exists());
    }

    @Test
    void theGlossaryTellsEveryKindWithItsLetter() throws IOException {
        String glossary = Files.readString(SITE.resolve("glossary.md"));
        for (Kind kind : Kind.values()) {
            assertThat(glossary).contains("| " + kind.letter() + " | " + kind.label() + " |");
        }
    }

    @Test
    void linksBetweenTheDocumentsLeadSomewhere() throws IOException {
        for (Path document : documents()) {
            for (String target : targets(document)) {
                assertThat(document.resolveSibling(target)).as("%s leads to %s", document, target).exists();
            }
        }
    }

    private static List<Path> documents() throws IOException {
        try (var site = Files.list(SITE)) {
            Stream<Path> top = Stream.of(Path.of("README.md"), Path.of("CHANGELOG.md"));
            return Stream.concat(top, site).filter(path -> path.toString().endsWith(".md")).toList();
        }
    }

    private static List<String> targets(Path document) throws IOException {
        return Pattern.compile("]\\((?!https?:|#)([^)#]+)[^)]*\\)").matcher(Files.readString(document)).results()
                .map((MatchResult found) -> found.group(1)).toList();
    }
}
