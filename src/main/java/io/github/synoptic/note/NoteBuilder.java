package io.github.synoptic.note;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.mention.Statement;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Sentence;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.engine.variant.Variant;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.NoteChoice.Section;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.Project;
import io.github.synoptic.project.Review;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
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
        return new Parts(review, options).note(project, pair);
    }

    /// Two linked passages, the differing words marked.
    public Level passages(Comparison comparison, Link link) {
        Review review = new Review(comparison, List.of(), List.of());
        Span a = comparison.a().sentences().get(link.a()).span();
        Span b = comparison.b().sentences().get(link.b()).span();
        return new Parts(review, NoteOptions.of("")).level(new Synopsis.Row(a, b, List.of(link), null));
    }

    /// What a note is put together from.
    private static final class Parts {
        private final Review review;
        private final NoteOptions options;
        private final Comparison comparison;
        private final Excerpter fromA;
        private final Excerpter fromB;
        private final Map<Link, List<Variant>> variants = new HashMap<>();

        Parts(Review review, NoteOptions options) {
            this.review = review;
            this.options = options;
            comparison = review.comparison();
            fromA = new Excerpter(Side.A, comparison.a());
            fromB = new Excerpter(Side.B, comparison.b());
            for (Variant variant : comparison.variants()) {
                variants.computeIfAbsent(variant.link(), link -> new ArrayList<>()).add(variant);
            }
        }

        Note note(Project project, Pair pair) {
            return new Note(project.name(), options, review, project.workOn(pair), Figures.of(review), entries(),
                    has(Section.STATEMENTS) ? exchanges() : List.of(), only(Side.A), only(Side.B),
                    has(Section.SYNOPSIS) ? levels() : List.of());
        }

        private boolean has(Section section) {
            return options.sections().contains(section);
        }

        private List<Variant> variants(@Nullable Link link) {
            return variants.getOrDefault(link, Collections.emptyList());
        }

        private List<Entry> entries() {
            List<Finding> shown = review.findings().stream().filter(finding -> has(Sorting.section(finding)))
                    .sorted(Sorting.order(options.order())).toList();
            List<Entry> entries = new ArrayList<>();
            for (Finding finding : shown) {
                Differing differing = Differing.of(finding, variants(finding.link()));
                entries.add(new Entry(entries.size() + 1, finding, fromA.inContext(finding.a(), differing.a()),
                        fromB.inContext(finding.b(), differing.b())));
            }
            return entries;
        }

        private List<Exchange> exchanges() {
            return comparison.statements().stream()
                    .map(pair -> new Exchange(said(pair.a(), fromA), said(pair.b(), fromB))).toList();
        }

        private static Exchange.@Nullable Utterance said(@Nullable Statement statement, Excerpter from) {
            return statement == null
                    ? null
                    : new Exchange.Utterance(statement.speaker(), from.passage(statement.span()));
        }

        private List<Excerpt> only(Side side) {
            if (!has(Section.ONLY)) {
                return List.of();
            }
            Excerpter from = side == Side.A ? fromA : fromB;
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

        private List<Level> levels() {
            return Synopsis.of(comparison).stream().map(this::level).toList();
        }

        private Level level(Synopsis.Row row) {
            List<Variant> differing = row.links().stream().flatMap(link -> variants(link).stream()).toList();
            return new Level(passage(fromA, row.a(), differing.stream().map(Variant::a).toList()),
                    passage(fromB, row.b(), differing.stream().map(Variant::b).toList()), row.relation(),
                    elsewhere(row));
        }

        private static @Nullable Excerpt passage(Excerpter from, @Nullable Span span, List<Span> differing) {
            return span == null ? null : from.inContext(span, Differing.clipped(differing, span));
        }

        private int elsewhere(Synopsis.Row row) {
            Link moved = row.moved();
            if (moved == null) {
                return 0;
            }
            Sentence partner = row.a() == null
                    ? comparison.a().sentences().get(moved.a())
                    : comparison.b().sentences().get(moved.b());
            return partner.paragraph() + 1;
        }
    }
}
