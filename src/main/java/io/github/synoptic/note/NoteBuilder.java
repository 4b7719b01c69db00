package io.github.synoptic.note;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Sentence;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.engine.variant.Variant;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.Project;
import io.github.synoptic.project.Review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes a note of a project's pair.
public final class NoteBuilder {
    /// The note of this pair.
    ///
    /// @param project the project the pair stands in
    /// @param pair the pair compared
    /// @param review its comparison, joined with the reader's work on it
    /// @param options how the note is to be written
    public Note build(Project project, Pair pair, Review review, NoteOptions options) {
        Comparison comparison = review.comparison();
        Excerpter fromA = new Excerpter(Side.A, comparison.a());
        Excerpter fromB = new Excerpter(Side.B, comparison.b());
        return new Note(project.name(), options, review, project.workOn(pair), Figures.of(review),
                entries(review, options, fromA, fromB), only(comparison, Side.A, options, fromA),
                only(comparison, Side.B, options, fromB));
    }

    private static List<Entry> entries(Review review, NoteOptions options, Excerpter fromA, Excerpter fromB) {
        Map<Link, List<Variant>> variants = new HashMap<>();
        for (Variant variant : review.comparison().variants()) {
            variants.computeIfAbsent(variant.link(), link -> new ArrayList<>()).add(variant);
        }
        List<Finding> shown = review.findings().stream()
                .filter(finding -> options.sections().contains(Sorting.section(finding)))
                .sorted(Sorting.order(options.order())).toList();
        List<Entry> entries = new ArrayList<>();
        for (Finding finding : shown) {
            Differing differing = Differing.of(finding, variants.getOrDefault(finding.link(), List.of()));
            entries.add(new Entry(entries.size() + 1, finding, fromA.inContext(finding.a(), differing.a()),
                    fromB.inContext(finding.b(), differing.b())));
        }
        return entries;
    }

    private static List<Excerpt> only(Comparison comparison, Side side, NoteOptions options, Excerpter from) {
        if (!options.sections().contains(Section.ONLY)) {
            return List.of();
        }
        return passages(comparison.report(side), comparison.only(side)).stream().map(from::passage).toList();
    }

    /// Joins sentences that follow each other in one paragraph.
    private static List<Span> passages(SegmentedReport report, List<Integer> numbers) {
        List<Span> passages = new ArrayList<>();
        Sentence last = null;
        for (int number : numbers) {
            Sentence sentence = report.sentences().get(number);
            if (last != null && last.number() + 1 == number && last.paragraph() == sentence.paragraph()) {
                passages.add(passages.removeLast().cover(sentence.span()));
            } else {
                passages.add(sentence.span());
            }
            last = sentence;
        }
        return passages;
    }
}
