package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.align.Alignment;
import io.github.synoptic.engine.align.Corrections;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.align.Relation;
import io.github.synoptic.engine.discrepancy.QuotationJoiner.Joined;
import io.github.synoptic.engine.mention.MentionFinder;
import io.github.synoptic.engine.mention.Mentions;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Segmenter;
import io.github.synoptic.engine.text.Span;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

/// What both quote is not told as something only one has, even where the aligner saw no link.
class QuotationJoinerTest {
    private static final String A = """
            Mayor Lida Brandt met the traders of Ostvik on Monday.

            The council sits again on Thursday.

            "The towns of the valley will rebuild the bridge by joining hands, and bring a quiet life back to the families \
            of this shore," Brandt said.
            """;
    private static final String B = """
            "The valley towns will surely rebuild the bridge together and bring the families of this shore a quiet life \
            again," Brandt said.

            The mayor of Ostvik, Lida Brandt, met traders on Monday.

            Schools stay closed.
            """;
    private final SegmentedReport a = new Segmenter().segment(Report.of("A", A));
    private final SegmentedReport b = new Segmenter().segment(Report.of("B", B));
    private final Mentions mentionsA = new MentionFinder().find(a);
    private final Mentions mentionsB = new MentionFinder().find(b);
    private final Link meeting = new Link(0, 1, Relation.REWORDED, false, 0.8, false, List.of());

    @Test
    void theSameQuotationInOtherWordsIsALinkAndTheDiscrepancyStandsInIt() {
        Joined joined = join(List.of(meeting), Corrections.NONE);
        assertThat(joined.alignment().onlyA()).containsExactly(1);
        assertThat(joined.alignment().onlyB()).containsExactly(2);
        Link link = Objects.requireNonNull(joined.alignment().link(2, 0));
        assertThat(link.moved()).as("it crosses the link of the meeting").isTrue();
        assertThat(link.relation()).isEqualTo(Relation.REWORDED);
        assertThat(link.reasons()).extracting("key").containsExactly("reason.link.same-quotation");
        assertThat(joined.discrepancies()).filteredOn(found -> found.kind() == Kind.QUOTE).isNotEmpty()
                .allMatch(found -> link.equals(found.link()));
    }

    @Test
    void whatTheReaderPartedStaysParted() {
        Span one = a.sentences().get(2).span();
        Span other = b.sentences().get(0).span();
        Corrections cut = new Corrections(List.of(), List.of(new Corrections.Passages(one, other)), List.of(),
                List.of());
        Corrections alone = new Corrections(List.of(), List.of(), List.of(), List.of(other));
        assertThat(join(List.of(meeting), cut).alignment().onlyA()).containsExactly(1, 2);
        assertThat(join(List.of(meeting), alone).alignment().onlyB()).containsExactly(0, 2);
    }

    @Test
    void reportsThatShareNothingElseAreNotLinkedForIt() {
        assertThat(join(List.of(), Corrections.NONE).alignment().links()).isEmpty();
    }

    private Joined join(List<Link> links, Corrections corrections) {
        List<Integer> onlyA = links.isEmpty() ? List.of(0, 1, 2) : List.of(1, 2);
        List<Integer> onlyB = links.isEmpty() ? List.of(0, 1, 2) : List.of(0, 2);
        Alignment alignment = new Alignment(links, onlyA, onlyB, true);
        List<Discrepancy> found = new DiscrepancyFinder().find(a, b, mentionsA, mentionsB, alignment);
        assertThat(found).as("the quotations differ").anyMatch(one -> one.kind() == Kind.QUOTE);
        return new QuotationJoiner(a, b, mentionsA, mentionsB).join(alignment, found, corrections);
    }
}
