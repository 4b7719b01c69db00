package io.github.synoptic.engine.align;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Pairs of accounts of one event that were written apart and linked by reading, in three languages; their README says how.
class AccountsTest {
    private static final Path ACCOUNTS = Path.of("src/test/resources/accounts");

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "pt"})
    void theLinksAreAsGoodAsBefore(String language) throws IOException {
        int asked = 0;
        int given = 0;
        int right = 0;
        for (Path pair : pairs(language)) {
            Set<String> wanted = wanted(pair);
            List<Link> links = links(report(pair, "a.txt"), report(pair, "b.txt"));
            asked += wanted.size();
            given += links.size();
            right += (int) links.stream().filter(link -> wanted.contains(name(link))).count();
        }
        assertThat(2.0 * right / (asked + given)).isGreaterThanOrEqualTo(floor(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "pt"})
    void accountsOfDifferentEventsAreNotLinked(String language) throws IOException {
        for (Path one : pairs(language)) {
            for (Path other : pairs(language)) {
                if (!one.equals(other)) {
                    assertThat(links(report(one, "a.txt"), report(other, "b.txt"))).as(one + " and " + other).isEmpty();
                }
            }
        }
    }

    @Test
    void theSentencesAreThoseTheAnswersCount() throws IOException {
        for (Path pair : pairs("")) {
            List<String> found = new ArrayList<>();
            sentences("A", report(pair, "a.txt"), found);
            sentences("B", report(pair, "b.txt"), found);
            assertThat(found).isEqualTo(Files.readAllLines(pair.resolve("sentences.tsv")));
        }
    }

    private static void sentences(String side, SegmentedReport report, List<String> into) {
        report.sentences().forEach(sentence -> into
                .add(side + "\t" + (sentence.number() + 1) + "\t" + report.words(sentence.span())));
    }

    private static List<Link> links(SegmentedReport a, SegmentedReport b) {
        return new Aligner(AlignOptions.DEFAULT).align(a, b, Corrections.NONE).links();
    }

    private static String name(Link link) {
        return (link.a() + 1) + " " + (link.b() + 1);
    }

    private static Set<String> wanted(Path pair) throws IOException {
        Set<String> wanted = new HashSet<>();
        for (String line : Files.readAllLines(pair.resolve("links.tsv"))) {
            String[] parts = line.split("\t", -1);
            wanted.add(parts[0] + " " + parts[1]);
        }
        return wanted;
    }

    private static SegmentedReport report(Path pair, String file) throws IOException {
        return new Segmenter().segment(Report.of(file, Files.readString(pair.resolve(file))));
    }

    private static List<Path> pairs(String language) throws IOException {
        try (Stream<Path> folders = Files.list(ACCOUNTS)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> folder.getFileName().toString().startsWith(language)).sorted().toList();
        }
    }

    private static double floor(String language) throws IOException {
        Properties floors = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/test/resources/accounts-floors.properties"))) {
            floors.load(reader);
        }
        return Double.parseDouble(floors.getProperty(language));
    }
}
