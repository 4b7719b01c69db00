package io.github.synoptic.note.format;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.note.NoteSample;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonJsonTest {
    private final Comparison comparison = NoteSample.comparison();
    private final JsonNode json = JsonMapper.builder().build().readTree(ComparisonJson.write(comparison));

    @Test
    void theJsonOfTheSampleIsTheOneKeptWithTheTests() throws IOException {
        GoldenFile.check("ferry-comparison.json", ComparisonJson.write(comparison));
    }

    @Test
    void offsetsCountCodePoints() {
        for (JsonNode discrepancy : json.get("discrepancies")) {
            check(discrepancy.get("a"), json.get("reports").get(0).get("text").asString());
            check(discrepancy.get("b"), json.get("reports").get(1).get("text").asString());
        }
    }

    private static void check(JsonNode place, String text) {
        int[] points = text.codePoints().toArray();
        int start = place.get("start").asInt();
        assertThat(new String(points, start, place.get("end").asInt() - start)).isEqualTo(place.get("text").asString());
    }

    @Test
    void differencesOfStyleStandApart() {
        assertThat(json.get("discrepancies")).hasSize(3);
        assertThat(json.get("style")).hasSize(1);
    }

    @Test
    void aDiscrepancyNamesItsLink() {
        assertThat(json.get("discrepancies").get(0).get("id").asString()).isEqualTo("D1");
        assertThat(json.get("discrepancies").get(0).get("link").asString()).isEqualTo("L1");
        assertThat(json.get("links").get(0).get("id").asString()).isEqualTo("L1");
    }
}
