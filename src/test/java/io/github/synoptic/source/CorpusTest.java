package io.github.synoptic.source;

import io.github.synoptic.engine.text.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Every folder below `source/` holds one document, the text it must become, what must be read of it
/// (`facts.properties`) and what must be left out (`left-out.txt`, the reason and some of the words).
class CorpusTest {
    private static final Path CORPUS = Path.of("src", "test", "resources", "source");

    @TestFactory
    Stream<DynamicTest> everyDocumentBecomesItsExpectedText() throws IOException {
        try (Stream<Path> folders = Files.list(CORPUS)) {
            List<Path> sorted = folders.filter(Files::isDirectory).sorted().toList();
            return sorted.stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        Loaded loaded = SourceReader.read(document(folder));
        assertThat(loaded.report().text()).isEqualTo(Files.readString(folder.resolve("expected.txt")));
        checkFacts(folder.resolve("facts.properties"), loaded.report());
        checkLeftOut(folder.resolve("left-out.txt"), loaded);
    }

    private static Path document(Path folder) throws IOException {
        return Documents.all().stream().filter(file -> folder.equals(file.getParent())).findFirst().orElseThrow();
    }

    private static void checkFacts(Path file, Report report) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        Properties expected = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            expected.load(reader);
        }
        Properties found = new Properties();
        put(found, "title", report.title());
        put(found, "outlet", report.outlet());
        put(found, "byline", report.byline());
        put(found, "published", report.published());
        put(found, "language", report.language());
        if (expected.containsKey("origin")) {
            put(found, "origin", report.origin());
        }
        assertThat(found).isEqualTo(expected);
    }

    private static void put(Properties facts, String key, @org.jspecify.annotations.Nullable Object value) {
        if (value != null) {
            facts.setProperty(key, Objects.toString(value));
        }
    }

    private static void checkLeftOut(Path file, Loaded loaded) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split(": ", 2);
            assertThat(loaded.leftOut()).as(line)
                    .anyMatch(one -> one.why().equals(parts[0]) && one.text().contains(parts[1]));
        }
        assertThat(loaded.leftOut()).allMatch(one -> one.at() >= 0 && one.at() <= loaded.report().text().length());
    }
}
