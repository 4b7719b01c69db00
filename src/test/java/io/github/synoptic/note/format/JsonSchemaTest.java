package io.github.synoptic.note.format;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.synoptic.note.NoteSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

/// What is written as JSON is what the schemas that come with the program say.
class JsonSchemaTest {
    private static Schema schema(String name) throws IOException {
        try (InputStream in = JsonSchemaTest.class.getResourceAsStream("/io/github/synoptic/schema/" + name)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void aComparisonFitsItsSchema() throws IOException {
        String json = text(ComparisonJson.write(NoteSample.comparison()));
        assertThat(schema("comparison.schema.json").validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void aNoteFitsItsSchema() throws IOException {
        String json = text(NoteFormat.JSON.writer().write(NoteSample.note()));
        assertThat(schema("note.schema.json").validate(json, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.synoptic.note.format.HostileTextTest#hostileWords")
    void hostileWordsDoNotBreakTheSchema(String words) throws IOException {
        String json = text(NoteFormat.JSON.writer().write(NoteSample.hostile(words)));
        assertThat(schema("note.schema.json").validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaRefusesAnotherKindOfDiscrepancy() throws IOException {
        String json = text(ComparisonJson.write(NoteSample.comparison())).replace("\"kind\": \"role\"",
                "\"kind\": \"x\"");
        assertThat(schema("comparison.schema.json").validate(json, InputFormat.JSON)).isNotEmpty();
    }
}
