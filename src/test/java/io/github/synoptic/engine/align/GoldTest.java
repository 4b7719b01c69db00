package io.github.synoptic.engine.align;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/// The links keep as near to those made by hand as they were: the floors stand in `gold-floors.properties`.
class GoldTest {
    private final Properties floors = new Properties();

    @BeforeEach
    void theReportsLinkedByHandAreThere() throws IOException {
        assumeThat(Gold.isThere()).as("skipped: the reports linked by hand are not beside the project").isTrue();
        try (Reader in = Files.newBufferedReader(Path.of("src/test/resources/gold-floors.properties"))) {
            floors.load(in);
        }
    }

    @Test
    void newsIsLinkedAsWellAsBefore() {
        holds("news");
    }

    @Test
    void accountsOfTheSameMeetingsAreLinkedAsWellAsBefore() {
        holds("reports");
    }

    @Test
    void reportsOfDifferentMeetingsInTheSameFormulasAreNotLinked() {
        for (Gold gold : Gold.read("reports")) {
            if (gold.allowed().isEmpty()) {
                assertThat(links(gold).links()).as(gold.name()).isEmpty();
            }
        }
    }

    private void holds(String set) {
        GoldScore score = new GoldScore();
        for (Gold gold : Gold.read(set)) {
            links(gold).links().forEach(link -> score.add(gold, link.a(), link.b()));
            score.asked(gold);
        }
        assertThat(score.f1()).as("F1 of the links on %s: %s", set, score).isGreaterThanOrEqualTo(floor(set, "f1"));
        assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(floor(set, "precision"));
    }

    private double floor(String set, String figure) {
        return Double.parseDouble(floors.getProperty(set + "." + figure));
    }

    private static Alignment links(Gold gold) {
        return new Aligner(AlignOptions.DEFAULT).align(gold.a(), gold.b(), Corrections.NONE);
    }
}
