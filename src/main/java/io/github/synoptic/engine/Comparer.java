package io.github.synoptic.engine;

import io.github.synoptic.engine.align.AlignOptions;
import io.github.synoptic.engine.align.Aligner;
import io.github.synoptic.engine.align.Alignment;
import io.github.synoptic.engine.align.Corrections;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.discrepancy.Discrepancy;
import io.github.synoptic.engine.discrepancy.DiscrepancyFinder;
import io.github.synoptic.engine.discrepancy.QuotationJoiner;
import io.github.synoptic.engine.discrepancy.QuotationJoiner.Joined;
import io.github.synoptic.engine.discrepancy.StatementPair;
import io.github.synoptic.engine.mention.MentionFinder;
import io.github.synoptic.engine.mention.Mentions;
import io.github.synoptic.engine.text.Interruption;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Segmenter;
import io.github.synoptic.engine.variant.TokenAligner;
import io.github.synoptic.engine.variant.Variant;

import java.util.ArrayList;
import java.util.List;

/// Compares two reports: the steps in order, and nothing else. Any two texts give a comparison.
public final class Comparer {
    private final Segmenter segmenter = new Segmenter();
    private final MentionFinder mentionFinder = new MentionFinder();
    private final DiscrepancyFinder discrepancyFinder = new DiscrepancyFinder();
    private final TokenAligner tokenAligner = new TokenAligner();
    private final Aligner aligner;

    /// A comparer with the default options.
    public Comparer() {
        this(AlignOptions.DEFAULT);
    }

    /// A comparer with these options.
    public Comparer(AlignOptions options) {
        this.aligner = new Aligner(options);
    }

    /// Everything computed for this pair. What the reader corrected in the alignment is obeyed. A thread that is
    /// interrupted meanwhile gets a [java.util.concurrent.CancellationException].
    public Comparison compare(Report a, Report b, Corrections corrections) {
        SegmentedReport partsA = segmenter.segment(a);
        SegmentedReport partsB = segmenter.segment(b);
        Mentions mentionsA = mentionFinder.find(partsA);
        Interruption.check();
        Mentions mentionsB = mentionFinder.find(partsB);
        Alignment alignment = aligner.align(partsA, partsB, corrections);
        Interruption.check();
        List<Discrepancy> discrepancies = discrepancyFinder.find(partsA, partsB, mentionsA, mentionsB, alignment);
        Joined joined = new QuotationJoiner(partsA, partsB, mentionsA, mentionsB).join(alignment, discrepancies,
                corrections);
        List<Variant> variants = variants(partsA, partsB, joined.alignment());
        List<StatementPair> statements = StatementPair.of(partsA, partsB, mentionsA, mentionsB, joined.alignment());
        return new Comparison(partsA, partsB, mentionsA, mentionsB, joined.alignment(), variants,
                joined.discrepancies(), statements, alignment.complete());
    }

    private List<Variant> variants(SegmentedReport a, SegmentedReport b, Alignment alignment) {
        List<Variant> variants = new ArrayList<>();
        for (Link link : alignment.links()) {
            Interruption.check();
            variants.addAll(tokenAligner.align(link, a.sentences().get(link.a()), b.sentences().get(link.b())));
        }
        return variants;
    }
}
