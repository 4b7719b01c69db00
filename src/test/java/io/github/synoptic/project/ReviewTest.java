package io.github.synoptic.project;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Alignment;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.align.Reason;
import io.github.synoptic.engine.align.Relation;
import io.github.synoptic.engine.discrepancy.Discrepancy;
import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.mention.Mentions;
import io.github.synoptic.engine.text.Paragraph;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Sentence;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Proposals and the reader's marks make one list.
class ReviewTest {
    private static final String A = "Twelve people were hurt on Monday.";
    private static final String B = "Thirteen people were hurt on Tuesday.";
    private static final Link LINK = new Link(0, 0, Relation.REWORDED, false, 0.9, false, List.of());
    private static final Discrepancy NUMBER = proposed(Kind.QUANTITY, "Twelve", "Thirteen", false);
    private static final Discrepancy DAY = proposed(Kind.DATE, "Monday", "Tuesday", false);
    private static final Discrepancy STYLE = proposed(Kind.TERM, "hurt", "hurt", true);

    private static Discrepancy proposed(Kind kind, String a, String b, boolean style) {
        return new Discrepancy(kind, LINK, span(A, a), span(B, b), 0.8, style, Reason.of("reason.test"));
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static SegmentedReport segmented(String text) {
        Span whole = new Span(0, text.length());
        return new SegmentedReport(Report.of("t", text), "en",
                List.of(new Paragraph(0, whole, Paragraph.Sort.BODY)), List.of(new Sentence(0, 0, whole, List.of())));
    }

    private static Comparison comparison(Discrepancy... discrepancies) {
        Mentions none = new Mentions(List.of(), List.of(), List.of(), List.of(), List.of());
        return new Comparison(segmented(A), segmented(B), none, none,
                new Alignment(List.of(LINK), List.of(), List.of(), true), List.of(), List.of(discrepancies), List.of(),
                true);
    }

    private static Mark mark(int id, Discrepancy proposal, String a, String b, Verdict verdict) {
        return new Mark(id, proposal.kind(), Quote.of(A, span(A, a)), Quote.of(B, span(B, b)), verdict, "why",
                Mark.Proposal.of(proposal));
    }

    private static PairWork work(Mark... marks) {
        PairWork work = PairWork.NONE;
        for (Mark mark : marks) {
            work = work.with(mark);
        }
        return work;
    }

    @Test
    void untouchedProposalsAreOpenAndInTheOrderOfTheText() {
        Review review = Review.of(comparison(DAY, NUMBER, STYLE), PairWork.NONE);
        assertThat(review.findings()).extracting(Finding::proposal).containsExactly(NUMBER, STYLE, DAY);
        assertThat(review.findings()).allMatch(finding -> finding.verdict() == Verdict.OPEN && finding.mark() == null);
        assertThat(review.count(Verdict.OPEN)).isEqualTo(2);
        assertThat(review.styleCount()).isEqualTo(1);
    }

    @Test
    void aDecidedProposalIsOneFindingWithItsMark() {
        Mark mark = mark(7, NUMBER, "Twelve", "Thirteen", Verdict.CONFIRMED);
        Review review = Review.of(comparison(NUMBER, DAY), work(mark));
        assertThat(review.findings()).hasSize(2).first()
                .isEqualTo(new Finding(Kind.QUANTITY, NUMBER.a(), NUMBER.b(), Verdict.CONFIRMED, "why", mark, NUMBER,
                        LINK));
        assertThat(review.count(Verdict.CONFIRMED)).isEqualTo(1);
    }

    @Test
    void aMarkStaysWithItsProposalWhereALaterEngineTakesOtherWords() {
        Mark mark = mark(7, NUMBER, "Twelve people", "Thirteen people", Verdict.DISMISSED);
        Review review = Review.of(comparison(NUMBER), work(mark));
        assertThat(review.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.proposal()).isEqualTo(NUMBER);
            assertThat(finding.a()).isEqualTo(span(A, "Twelve people"));
            assertThat(finding.verdict()).isEqualTo(Verdict.DISMISSED);
        });
    }

    @Test
    void theSameWordsGoBeforeOverlappingOnes() {
        Discrepancy wider = proposed(Kind.QUANTITY, "Twelve people", "Thirteen people", false);
        Mark mark = mark(7, NUMBER, "Twelve", "Thirteen", Verdict.CONFIRMED);
        Review review = Review.of(comparison(wider, NUMBER), work(mark));
        assertThat(review.findings()).filteredOn(finding -> finding.mark() != null).singleElement()
                .extracting(Finding::proposal).isEqualTo(NUMBER);
    }

    @Test
    void aMarkStaysWhereTheProgramNoLongerProposesIt() {
        Mark mark = mark(7, NUMBER, "Twelve", "Thirteen", Verdict.CONFIRMED);
        assertThat(Review.of(comparison(), work(mark)).findings()).singleElement()
                .isEqualTo(
                        new Finding(Kind.QUANTITY, NUMBER.a(), NUMBER.b(), Verdict.CONFIRMED, "why", mark, null, LINK));
    }

    @Test
    void aMarkRetypedByTheReaderStaysWithItsProposal() {
        Mark mark = mark(7, NUMBER, "Twelve", "Thirteen", Verdict.CONFIRMED).as(Kind.FACT);
        assertThat(Review.of(comparison(NUMBER), work(mark)).findings()).singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Kind.FACT));
    }

    @Test
    void aMarkOfTheReadersOwnTakesNoProposal() {
        Mark own = new Mark(7, Kind.QUANTITY, Quote.of(A, NUMBER.a()), Quote.of(B, NUMBER.b()), Verdict.CONFIRMED, "",
                null);
        Review review = Review.of(comparison(NUMBER), work(own));
        assertThat(review.findings()).hasSize(2).anyMatch(Finding::isOwn).anyMatch(f -> NUMBER.equals(f.proposal()));
    }

    @Test
    void twoMarksNeverShareAProposal() {
        Review review = Review.of(comparison(NUMBER), work(mark(7, NUMBER, "Twelve", "Thirteen", Verdict.CONFIRMED),
                mark(8, NUMBER, "Twelve people", "Thirteen", Verdict.DISMISSED)));
        assertThat(review.findings()).hasSize(2);
        assertThat(review.findings().stream().filter(finding -> finding.proposal() != null)).singleElement()
                .satisfies(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.CONFIRMED));
    }

    @Test
    void theLaterOfTwoCorrectionsThatContradictEachOtherCounts() {
        Correction pin = new Correction.Pin(new Span(0, 5), new Span(3, 9));
        Correction cut = new Correction.Cut(new Span(0, 5), new Span(3, 9));
        Correction alone = new Correction.Alone(Side.B, new Span(0, 20));
        Correction elsewhere = new Correction.Pin(new Span(50, 55), new Span(53, 59));
        PairWork work = PairWork.NONE.with(elsewhere);
        assertThat(work.with(pin).with(cut).corrections()).containsExactlyInAnyOrder(elsewhere, cut);
        assertThat(work.with(cut).with(pin).corrections()).containsExactlyInAnyOrder(elsewhere, pin);
        assertThat(work.with(pin).with(alone).corrections()).containsExactlyInAnyOrder(elsewhere, alone);
        assertThat(work.with(cut).with(alone).corrections()).containsExactlyInAnyOrder(elsewhere, cut, alone);
        for (Correction one : List.of(pin, cut, alone, elsewhere)) {
            for (Correction other : List.of(pin, cut, alone, elsewhere)) {
                assertThat(one.contradicts(other)).isEqualTo(other.contradicts(one))
                        .isEqualTo(one.swapped().contradicts(other.swapped()));
            }
        }
    }

    @Test
    void aQuoteHasItsWordsAndWhatStandsAroundThemAndCutsNoCharacter() {
        String text = "🙂".repeat(20) + "words" + "🙂".repeat(20);
        Quote quote = Quote.of(text, new Span(40, 45));
        assertThat(quote.exact()).isEqualTo("words");
        assertThat(Stream.of(quote.prefix(), quote.suffix()))
                .allMatch(part -> part.length() == Quote.CONTEXT && part.codePoints().allMatch(c -> c == 0x1F642));
    }
}
