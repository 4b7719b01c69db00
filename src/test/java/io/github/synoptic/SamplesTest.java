package io.github.synoptic;

import io.github.synoptic.engine.Comparer;
import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Corrections;
import io.github.synoptic.engine.discrepancy.Discrepancy;
import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/// The sample reports hold what `samples-planted.tsv` says was planted in them.
class SamplesTest {

    private static final Path SAMPLES = Path.of("assets/samples");
    private static final Path PLANTED = Path.of("src/test/resources/samples-planted.tsv");

    @Test
    void everyPlantedDifferenceStandsInItsReportLetterByLetter() throws IOException {
        for (Planted planted : planted()) {
            assertThat(Files.readString(SAMPLES.resolve(planted.a()))).contains(planted.wordsA());
            assertThat(Files.readString(SAMPLES.resolve(planted.b()))).contains(planted.wordsB());
        }
    }

    @Test
    void theFirstTwoSamplesHoldEveryKind() throws IOException {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Planted planted : planted()) {
            if (planted.a().equals("harbour-post.txt") && planted.b().equals("northern-wire.txt")) {
                kinds.add(planted.kind());
            }
        }
        assertThat(kinds).containsExactlyInAnyOrder(Kind.values());
    }

    /// The floors are what is found today; raise them when more is.
    @ParameterizedTest
    @CsvSource({"harbour-post.txt, northern-wire.txt, 10", "harbour-post.txt, civic-ledger.html, 7",
            "northern-wire.txt, civic-ledger.html, 9"})
    void manyPlantedDifferencesAreProposedUnderTheirKind(String a, String b, int least) throws Exception {
        Comparison comparison = new Comparer().compare(read(a), read(b), Corrections.NONE);
        List<Planted> found = planted().stream().filter(planted -> planted.a().equals(a) && planted.b().equals(b))
                .filter(planted -> comparison.discrepancies().stream().anyMatch(d -> planted.is(d, comparison)))
                .toList();
        assertThat(found).hasSizeGreaterThanOrEqualTo(least);
    }

    private static Report read(String name) throws ProblemException {
        return SourceReader.read(SAMPLES.resolve(name)).report();
    }

    private static List<Planted> planted() throws IOException {
        return Files.readAllLines(PLANTED).stream().skip(2).map(Planted::parse).toList();
    }

    private record Planted(String a, String b, Kind kind, String wordsA, String wordsB) {

        static Planted parse(String row) {
            String[] cells = row.split("\t", -1);
            return new Planted(cells[0], cells[1], Kind.valueOf(cells[2].toUpperCase(Locale.ROOT)), cells[3], cells[4]);
        }

        /// Whether this proposal is of the same kind and touches the planted words on both sides.
        boolean is(Discrepancy proposal, Comparison comparison) {
            return proposal.kind() == kind && touches(proposal.a(), comparison.a().report().text(), wordsA)
                    && touches(proposal.b(), comparison.b().report().text(), wordsB);
        }

        private static boolean touches(Span span, String text, String words) {
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                if (span.start() < at + words.length() && at < span.end()) {
                    return true;
                }
            }
            return false;
        }
    }
}
