package io.github.synoptic;

import io.github.synoptic.engine.discrepancy.Kind;
import org.junit.jupiter.api.Test;

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

    private static List<Planted> planted() throws IOException {
        return Files.readAllLines(PLANTED).stream().skip(2).map(Planted::parse).toList();
    }

    private record Planted(String a, String b, Kind kind, String wordsA, String wordsB) {

        static Planted parse(String row) {
            String[] cells = row.split("\t", -1);
            return new Planted(cells[0], cells[1], Kind.valueOf(cells[2].toUpperCase(Locale.ROOT)), cells[3], cells[4]);
        }
    }
}
