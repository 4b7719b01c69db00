package io.github.synoptic;

import io.github.synoptic.engine.Comparer;
import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Corrections;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Sentence;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.source.SourceReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/// The sample reports are aligned much as a careful reader aligned them in `samples-links.tsv`.
class SampleLinksTest {
    private static final Path SAMPLES = Path.of("assets/samples");
    private static final Path LINKS = Path.of("src/test/resources/samples-links.tsv");

    @ParameterizedTest
    @CsvSource({"harbour-post.txt, northern-wire.txt", "harbour-post.txt, civic-ledger.html",
            "northern-wire.txt, civic-ledger.html"})
    void mostLinksOfACarefulReaderAreFoundAndFewOthers(String a, String b) throws Exception {
        Comparison comparison = new Comparer().compare(read(a), read(b), Corrections.NONE);
        Set<Joined> sure = expected(a, b, comparison, false);
        Set<Joined> maybe = expected(a, b, comparison, true);
        Set<Joined> found = new HashSet<>();
        for (Link link : comparison.alignment().links()) {
            found.add(new Joined(link.a(), link.b()));
        }
        found.removeAll(maybe);
        long right = found.stream().filter(sure::contains).count();
        assertThat(2.0 * right / (found.size() + sure.size())).as("F1 of the links").isGreaterThan(0.8);
    }

    private static Report read(String name) throws ProblemException {
        return SourceReader.read(SAMPLES.resolve(name)).report();
    }

    private static Set<Joined> expected(String a, String b, Comparison comparison, boolean maybe) throws IOException {
        List<String[]> rows = Files.readAllLines(LINKS).stream().filter(row -> !row.startsWith("#"))
                .map(row -> row.split("\t", -1))
                .filter(row -> row[0].equals(a) && row[1].equals(b) && row[2].equals("maybe") == maybe).toList();
        Set<Joined> joined = new HashSet<>();
        for (String[] row : rows) {
            joined.add(new Joined(number(comparison.a(), row[3]), number(comparison.b(), row[4])));
        }
        return joined;
    }

    private static int number(SegmentedReport report, String beginning) {
        for (Sentence sentence : report.sentences()) {
            if (report.report().text().startsWith(beginning, sentence.span().start())) {
                return sentence.number();
            }
        }
        throw new AssertionError("no sentence begins: " + beginning);
    }

    private record Joined(int a, int b) {}
}
