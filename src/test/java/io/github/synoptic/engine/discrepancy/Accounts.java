package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.align.Alignment;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.align.Relation;
import io.github.synoptic.engine.mention.MentionFinder;
import io.github.synoptic.engine.mention.Mentions;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Segmenter;
import io.github.synoptic.engine.text.Sha256;

import java.util.ArrayList;
import java.util.List;

/// Two short accounts, with every sentence of A linked to the one of the same number in B.
record Accounts(SegmentedReport a, SegmentedReport b, List<Link> links) {
    static Accounts of(String textA, String textB) {
        SegmentedReport a = segmented(textA);
        SegmentedReport b = segmented(textB);
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < Math.min(a.sentences().size(), b.sentences().size()); i++) {
            links.add(new Link(i, i, Relation.REWORDED, false, 0.8, false, List.of()));
        }
        return new Accounts(a, b, links);
    }

    /// The accounts with links between these pairs of sentences.
    Accounts linked(int... pairs) {
        List<Link> made = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            made.add(new Link(pairs[i], pairs[i + 1], Relation.REWORDED, false, 0.8, false, List.of()));
        }
        return new Accounts(a, b, made);
    }

    /// The accounts with links as sure as can be.
    Accounts sure() {
        return new Accounts(a, b, links.stream()
                .map(link -> new Link(link.a(), link.b(), link.relation(), link.moved(), 1, link.pinned(),
                        link.reasons()))
                .toList());
    }

    static SegmentedReport segmented(String text) {
        return new Segmenter()
                .segment(new Report("test", null, null, null, "en", "test", Sha256.of(text), text));
    }

    Accounts mirrored() {
        return new Accounts(b, a, links.stream().map(Finding::mirrored).toList());
    }

    List<Discrepancy> compare() {
        Mentions mentionsA = new MentionFinder().find(a);
        Mentions mentionsB = new MentionFinder().find(b);
        Alignment alignment = new Alignment(links, List.of(), List.of(), true);
        return new DiscrepancyFinder().find(a, b, mentionsA, mentionsB, alignment);
    }
}
