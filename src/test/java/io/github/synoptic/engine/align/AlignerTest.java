package io.github.synoptic.engine.align;

import io.github.synoptic.engine.align.Corrections.Passages;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Segmenter;
import io.github.synoptic.engine.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/// Links between reports in small letters.
class AlignerTest {
    @ParameterizedTest
    @CsvSource({"abcde, abcde, a1 b2 c3 d4 e5", "abc, ABC, a1 b2 c3", "abcde, ace, a1 c2 e3",
            "abcd, bcda, a4* b1 c2 d3",
            "aab, ab, a1 a1 b2", "abc, de, ''"})
    void sentencesThatTellTheSameAreLinkedInAnyOrder(String a, String b, String links) {
        assertThat(Letters.links(a, b)).isEqualTo(links);
    }

    @Test
    void aPinnedPassageIsLinkedAndACutOneIsNot() {
        SegmentedReport a = Letters.report("ab");
        SegmentedReport b = Letters.report("ad");
        Corrections corrections = new Corrections(List.of(passages(a, 1, b, 1)), List.of(passages(a, 0, b, 0)),
                List.of(), List.of());
        Alignment alignment = new Aligner(AlignOptions.DEFAULT).align(a, b, corrections);
        assertThat(alignment.links()).singleElement()
                .satisfies(
                        link -> assertThat(List.of(link.a(), link.b(), link.pinned())).isEqualTo(List.of(1, 1, true)));
        assertThat(alignment.onlyA()).containsExactly(0);
    }

    @Test
    void aPassageSaidToStandAloneIsNotLinked() {
        SegmentedReport a = Letters.report("ab");
        Corrections corrections = new Corrections(List.of(), List.of(), List.of(a.sentences().get(0).span()),
                List.of());
        Alignment alignment = new Aligner(AlignOptions.DEFAULT).align(a, Letters.report("ab"), corrections);
        assertThat(alignment.onlyA()).containsExactly(0);
        assertThat(alignment.onlyB()).containsExactly(0);
    }

    @Test
    void everyLinkHasAReason() {
        for (Link link : new Aligner(AlignOptions.GENEROUS).align(Letters.report("abcde"), Letters.report("ABdce"),
                Corrections.NONE).links()) {
            assertThat(link.reasons()).isNotEmpty();
        }
    }

    @Test
    void theReasonsTellNamesFiguresAndRareWordsApart() {
        SegmentedReport a = report(
                "On Friday the ferry Aurelia carried 214 pilgrims to Sundmark.\n\nIt rained all day.");
        SegmentedReport b = report(
                "Rain fell.\n\nThe ferry that took the pilgrims to Sundmark, 214 of them, is the Aurelia.");
        List<Reason> reasons = new Aligner(AlignOptions.DEFAULT).align(a, b, Corrections.NONE).links().getFirst()
                .reasons();
        assertThat(reasons).containsExactly(Reason.of("reason.link.names", "Aurelia, Sundmark"),
                Reason.of("reason.link.figures", "214"), Reason.of("reason.link.words", "ferry, pilgrims"));
    }

    @Test
    void theDayOfADateIsNoFigure() {
        SegmentedReport a = report("The ferry Aurelia sank off Sundmark on 19 January.\n\nIt rained all day.");
        SegmentedReport b = report("Rain fell.\n\nOff Sundmark, on January 19, the ferry Aurelia went down.");
        List<Reason> reasons = new Aligner(AlignOptions.DEFAULT).align(a, b, Corrections.NONE).links().getFirst()
                .reasons();
        assertThat(reasons).contains(Reason.of("reason.link.dates", "19 January"))
                .extracting(Reason::key).doesNotContain("reason.link.figures");
    }

    /// The month stands in most sentences and weighs little, the day does not.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "on 19 January 2025 | on 19 January 2025 | 19 January 2025",
            "on January 19, 2025 | on 19 January 2025 | January 19, 2025",
            "on Sunday 19 January | on January 19 | 19 January"})
    void aDateIsToldWholeAsTheReportWritesIt(String a, String b, String told) {
        assertThat(reasons(a, b)).contains(Reason.of("reason.link.dates", told))
                .extracting(Reason::key).doesNotContain("reason.link.figures");
    }

    @Test
    void aDayIsNotJoinedWithTheSameFigureOfAnotherThing() {
        String opening = "The teachers of Marlow ended a strike when the board raised its offer.";
        SegmentedReport a = report(opening + "\n\nThe union's members will get 6 percent more.");
        SegmentedReport b = report(opening + "\n\nIt all started on March 6.");
        assertThat(new Aligner(AlignOptions.DEFAULT).align(a, b, Corrections.NONE).links())
                .extracting(Link::a, Link::b).containsExactly(tuple(0, 0));
    }

    @Test
    void theSameDayOfTwoMonthsIsNotToldAsShared() {
        assertThat(reasons("on 19 January", "on 19 February")).isNotEmpty()
                .noneMatch(reason -> String.join(" ", reason.arguments()).contains("19"));
    }

    private static List<Reason> reasons(String a, String b) {
        String often = "\n\nIt rained in January 2025 and in February. In January nobody sailed, in February all did.";
        String ferry = "Off Sundmark the ferry Aurelia with pilgrims sank ";
        return new Aligner(AlignOptions.DEFAULT).align(report(ferry + a + "." + often),
                report("Bells rang.\n\nPilgrims died when the Aurelia sank off Sundmark " + b
                        + "."
                        + often),
                Corrections.NONE)
                .links().getFirst().reasons();
    }

    @Test
    void aFigureOnOneSideAndADayOnTheOtherAreNotToldAsShared() {
        SegmentedReport a = report("The ferry Aurelia sank off Sundmark on 19 January.\n\nIt rained all day.");
        SegmentedReport b = report("Rain fell.\n\nThe ferry Aurelia sank off Sundmark with 19 pilgrims.");
        List<Reason> reasons = new Aligner(AlignOptions.DEFAULT).align(a, b, Corrections.NONE).links().getFirst()
                .reasons();
        assertThat(reasons).isNotEmpty().noneMatch(reason -> String.join(" ", reason.arguments()).contains("19"));
    }

    @Test
    void stricterOptionsNeverMakeMoreLinks() {
        SegmentedReport a = Letters.report("abcde");
        SegmentedReport b = Letters.report("BAEdc");
        int strict = new Aligner(AlignOptions.STRICT).align(a, b, Corrections.NONE).links().size();
        int usual = new Aligner(AlignOptions.DEFAULT).align(a, b, Corrections.NONE).links().size();
        int generous = new Aligner(AlignOptions.GENEROUS).align(a, b, Corrections.NONE).links().size();
        assertThat(strict).isLessThanOrEqualTo(usual);
        assertThat(usual).isLessThanOrEqualTo(generous);
    }

    @Test
    void aTextOfOneRepeatedSentenceEndsAndSaysWhatWasCut() {
        SegmentedReport repeated = report("The council met again on Friday. ".repeat(3_000));
        Alignment alignment = new Aligner(AlignOptions.DEFAULT).align(repeated, repeated, Corrections.NONE);
        assertThat(alignment.onlyA()).isEmpty();
        assertThat(alignment.complete()).isFalse();
    }

    @Test
    void oneEndlessLineIsPartedIntoSentencesOfBoundedLength() {
        SegmentedReport endless = report("word ".repeat(50_000));
        assertThat(endless.sentences()).allMatch(s -> s.span().length() <= 4_000).hasSizeGreaterThan(10);
    }

    private static SegmentedReport report(String text) {
        return new Segmenter().segment(Report.of("made", text));
    }

    private static Passages passages(SegmentedReport a, int i, SegmentedReport b, int j) {
        return new Passages(span(a, i), span(b, j));
    }

    private static Span span(SegmentedReport report, int sentence) {
        return report.sentences().get(sentence).span();
    }
}
