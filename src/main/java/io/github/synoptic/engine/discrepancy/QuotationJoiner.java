package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.align.Alignment;
import io.github.synoptic.engine.align.Corrections;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.align.Reason;
import io.github.synoptic.engine.align.Relation;
import io.github.synoptic.engine.mention.Mentions;
import io.github.synoptic.engine.mention.Quotation;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Sentence;
import io.github.synoptic.engine.text.Span;

import java.util.Comparator;
import java.util.List;

/// Links the sentences that hold the same quotation where aligning had not linked them.
///
/// A passage must not be called "only in one report" while a discrepancy says that the other gives it in other words.
public final class QuotationJoiner {
    private final SegmentedReport a;
    private final SegmentedReport b;
    private final Mentions mentionsA;
    private final Mentions mentionsB;

    /// A joiner for two reports and what was found in them.
    public QuotationJoiner(SegmentedReport a, SegmentedReport b, Mentions mentionsA, Mentions mentionsB) {
        this.a = a;
        this.b = b;
        this.mentionsA = mentionsA;
        this.mentionsB = mentionsB;
    }

    /// An alignment and the discrepancies that stand in its links.
    public record Joined(Alignment alignment, List<Discrepancy> discrepancies) {
        /// Copies the list.
        public Joined {
            discrepancies = List.copyOf(discrepancies);
        }
    }

    /// The alignment with these links too, and the discrepancies with the link each now stands in. What the reader
    /// corrected is obeyed, and reports without any link stay so: they tell of two events.
    public Joined join(Alignment alignment, List<Discrepancy> discrepancies, Corrections corrections) {
        if (alignment.links().isEmpty()) {
            return new Joined(alignment, discrepancies);
        }
        Alignment joined = alignment;
        for (Discrepancy discrepancy : surestFirst(discrepancies)) {
            Sentence one = in(a, discrepancy.a());
            Sentence other = in(b, discrepancy.b());
            if (!corrections.forbids(one.span(), other.span())) {
                joined = joined.with(one.number(), other.number(), relation(discrepancy, one, other),
                        discrepancy.confidence(), Reason.of("reason.link.same-quotation"));
            }
        }
        return new Joined(joined, placed(discrepancies, joined));
    }

    /// The unlinked ones; in an order that stays when the sides are exchanged.
    private static List<Discrepancy> surestFirst(List<Discrepancy> discrepancies) {
        return discrepancies.stream().filter(QuotationJoiner::isUnlinked)
                .sorted(Comparator.comparingDouble((Discrepancy found) -> -found.confidence())
                        .thenComparingInt(found -> found.a().start() + found.b().start()))
                .toList();
    }

    private List<Discrepancy> placed(List<Discrepancy> discrepancies, Alignment joined) {
        return discrepancies.stream().map(found -> {
            Link link = isUnlinked(found) ? joined.link(in(a, found.a()).number(), in(b, found.b()).number()) : null;
            return link == null ? found : found.in(link);
        }).toList();
    }

    private static Sentence in(SegmentedReport report, Span span) {
        return report.sentences().get(report.sentenceFrom(span.start()));
    }

    private static boolean isUnlinked(Discrepancy discrepancy) {
        return discrepancy.kind() == Kind.QUOTE && discrepancy.link() == null && !discrepancy.style();
    }

    /// Reworded where the quotation is most of both sentences.
    private Relation relation(Discrepancy discrepancy, Sentence one, Sentence other) {
        boolean isMost = isMost(mentionsA, discrepancy.a(), one) && isMost(mentionsB, discrepancy.b(), other);
        return isMost ? Relation.REWORDED : Relation.PARTIAL;
    }

    private static boolean isMost(Mentions mentions, Span differing, Sentence sentence) {
        for (Quotation quotation : mentions.quotations()) {
            if (quotation.sentence() == sentence.number() && quotation.span().overlaps(differing)) {
                return 2 * quotation.span().length() > sentence.span().length();
            }
        }
        return false;
    }
}
