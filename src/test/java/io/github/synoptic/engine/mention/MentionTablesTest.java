package io.github.synoptic.engine.mention;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Segmenter;
import io.github.synoptic.engine.text.Sha256;
import io.github.synoptic.engine.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// The tables of mentions: a language, a text, and what is found in it, parted by semicolons.
class MentionTablesTest {
    @TestFactory
    Stream<DynamicTest> figuresAreFoundWithTheirHedgesAndUnits() throws IOException {
        return cases("quantities", (report, mentions) -> spans(report, mentions.quantities()));
    }

    @TestFactory
    Stream<DynamicTest> theCountedNounIsFoundWhereverAdjectivesStand() throws IOException {
        return cases("counted", (report, mentions) -> mentions.quantities().stream()
                .map(figure -> report.words(Objects.requireNonNull(figure.counted())))
                .collect(Collectors.joining("; ")));
    }

    @TestFactory
    Stream<DynamicTest> daysTimesAndSpansOfTimeAreFound() throws IOException {
        return cases("moments", (report, mentions) -> spans(report, mentions.moments()));
    }

    @TestFactory
    Stream<DynamicTest> namesAreFoundWithTheirOffices() throws IOException {
        return cases("names", (report, mentions) -> mentions.names().stream().map(name -> {
            Span role = name.role();
            return report.words(name.span()) + (role == null ? "" : " (" + report.words(role) + ")");
        }).collect(Collectors.joining("; ")));
    }

    @TestFactory
    Stream<DynamicTest> quotationsAreFoundInEveryStyle() throws IOException {
        return cases("quotations", (report, mentions) -> spans(report, mentions.quotations()));
    }

    @TestFactory
    Stream<DynamicTest> statementsAreCreditedToTheirSpeakers() throws IOException {
        return cases("statements", (report, mentions) -> mentions.statements().stream()
                .map(said -> said.speaker() + ": " + report.words(said.span())).collect(Collectors.joining("; ")));
    }

    @Test
    void oneReportGivesTheSameMentionsEachTime() {
        SegmentedReport report = segmented("en", "Mara Holt said on Monday that 12 people were hurt.");
        assertThat(new MentionFinder().find(report)).isEqualTo(new MentionFinder().find(report));
    }

    private static String spans(SegmentedReport report, List<? extends Mention> mentions) {
        return mentions.stream().map(mention -> report.words(mention.span())).collect(Collectors.joining("; "));
    }

    private static Stream<DynamicTest> cases(String table, BiFunction<SegmentedReport, Mentions, String> shown)
            throws IOException {
        String name = "/mentions/" + table + ".tsv";
        try (InputStream in = Objects.requireNonNull(MentionTablesTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t", -1))
                    .map(row -> DynamicTest.dynamicTest(row[1], () -> {
                        SegmentedReport report = segmented(row[0], row[1]);
                        assertThat(shown.apply(report, new MentionFinder().find(report))).isEqualTo(row[2]);
                    })).toList().stream();
        }
    }

    private static SegmentedReport segmented(String language, String text) {
        return new Segmenter()
                .segment(new Report("test", null, null, null, language, "test", Sha256.of(text), text));
    }
}
