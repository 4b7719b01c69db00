package io.github.synoptic.project;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.discrepancy.Discrepancy;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Sentence;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the program proposes and what the reader made of it, as one list.
///
/// @param comparison what was computed
/// @param findings proposals and marks by place in A, then in B
/// @param orphans the marks whose words do not stand where they did, because a report's text was taken anew
public record Review(Comparison comparison, List<Finding> findings, List<Mark> orphans) {
    /// Copies the lists.
    public Review {
        findings = List.copyOf(findings);
        orphans = List.copyOf(orphans);
    }

    /// Joins the comparison of a pair with the reader's work on it.
    ///
    /// A proposal and the mark made from it are one finding; see [MarkMatcher] for how they are told to belong together.
    public static Review of(Comparison comparison, PairWork work) {
        String a = comparison.a().report().text();
        String b = comparison.b().report().text();
        Map<Boolean, List<Mark>> marks = work.marks().values().stream()
                .collect(Collectors.partitioningBy(mark -> mark.a().holdsIn(a) && mark.b().holdsIn(b)));
        List<Mark> held = marks.getOrDefault(true, List.of());
        Map<Discrepancy, Mark> marked = MarkMatcher.match(comparison.discrepancies(), held);
        Set<Mark> placed = new HashSet<>(marked.values());
        List<Finding> findings = new ArrayList<>();
        for (Discrepancy discrepancy : comparison.discrepancies()) {
            findings.add(finding(comparison, marked.get(discrepancy), discrepancy));
        }
        for (Mark mark : held) {
            if (!placed.contains(mark)) {
                findings.add(finding(comparison, mark, null));
            }
        }
        findings.sort(Comparator.comparing(Finding::a).thenComparing(Finding::b).thenComparing(Finding::kind));
        return new Review(comparison, findings, marks.getOrDefault(false, List.of()));
    }

    private static Finding finding(Comparison comparison, @Nullable Mark mark, @Nullable Discrepancy proposal) {
        if (mark == null) {
            if (proposal == null) {
                throw new IllegalArgumentException("a finding is a mark, a proposal, or both");
            }
            return new Finding(proposal.kind(), proposal.a(), proposal.b(), Verdict.OPEN, "", null, proposal,
                    proposal.link());
        }
        Span a = mark.a().span();
        Span b = mark.b().span();
        Link link = proposal != null && proposal.link() != null ? proposal.link() : linkAt(comparison, a, b);
        return new Finding(mark.kind(), a, b, mark.verdict(), mark.comment(), mark, proposal, link);
    }

    private static @Nullable Link linkAt(Comparison comparison, Span a, Span b) {
        for (Link link : comparison.alignment().links()) {
            if (sentence(comparison.a(), link.a()).span().overlaps(a)
                    && sentence(comparison.b(), link.b()).span().overlaps(b)) {
                return link;
            }
        }
        return null;
    }

    private static Sentence sentence(SegmentedReport report, int number) {
        return report.sentences().get(number);
    }

    /// How many findings have this verdict; differences of mere style are left out.
    public long count(Verdict verdict) {
        return findings.stream().filter(f -> !f.isStyle() && f.verdict() == verdict).count();
    }

    /// How many differences of mere style are folded.
    public long styleCount() {
        return findings.stream().filter(Finding::isStyle).count();
    }
}
