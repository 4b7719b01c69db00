package io.github.synoptic.ui.state;

import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.Review;
import io.github.synoptic.project.Verdict;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which discrepancies the list shows and in what order.
///
/// @param verdicts only these; all where the set is empty
/// @param kind only this; all where it is null
/// @param words only those that hold these words on a side or in the comment; all where it is empty
/// @param least only those at least this sure, 0 to 1
/// @param style whether differences of mere style are shown too
/// @param order in what order
public record Filter(Set<Verdict> verdicts, @Nullable Kind kind, String words, double least, boolean style,
        Order order) {
    /// All but mere style, by place.
    public static final Filter ALL = new Filter(Set.of(), null, "", 0, false, Order.PLACE);

    /// The order of the list.
    public enum Order {
        /// As they stand in A.
        PLACE,
        /// Under the passages they stand in.
        PASSAGE,
        /// Under their kinds, then as they stand in A.
        KIND,
        /// Undecided ones first, then confirmed, then dismissed ones.
        STATE,
        /// The surest first.
        CONFIDENCE,
        /// By the words of A, as in a register.
        WORDS
    }

    /// Copies the set.
    public Filter {
        verdicts = Set.copyOf(verdicts);
    }

    /// The findings shown, in order. The chosen one stays in view although it no longer fits: it was just decided.
    public List<Finding> shown(Review review, @Nullable Finding chosen) {
        return review.findings().stream().filter(f -> accepts(review, f) || f.equals(chosen)).sorted(comparator(review))
                .toList();
    }

    private Comparator<Finding> comparator(Review review) {
        return switch (order) {
            case PLACE -> Comparator.comparing(Finding::a).thenComparing(Finding::b).thenComparing(Finding::kind);
            case PASSAGE ->
                Comparator.comparing((Finding finding) -> Place.of(finding, review)).thenComparing(Finding::a)
                        .thenComparing(Finding::b);
            case KIND -> Comparator.comparing(Finding::kind).thenComparing(Finding::a).thenComparing(Finding::b);
            case STATE -> Comparator.comparing(Finding::verdict).thenComparing(Finding::a).thenComparing(Finding::b);
            case WORDS -> Comparator
                    .comparing((Finding finding) -> review.comparison().a().words(finding.a()),
                            String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(Finding::a).thenComparing(Finding::b);
            case CONFIDENCE -> Comparator.comparingDouble(Finding::confidence).reversed().thenComparing(Finding::a);
        };
    }

    private boolean accepts(Review review, Finding finding) {
        return (style || !finding.isStyle()) && (verdicts.isEmpty() || verdicts.contains(finding.verdict()))
                && (kind == null || kind == finding.kind()) && finding.confidence() >= least
                && (words.isBlank() || holdsWords(review, finding));
    }

    private boolean holdsWords(Review review, Finding finding) {
        String sought = words.strip().toLowerCase(Locale.ROOT);
        String all = review.comparison().a().words(finding.a()) + "\n" + review.comparison().b().words(finding.b())
                + "\n" + finding.comment();
        return all.toLowerCase(Locale.ROOT).contains(sought);
    }

    /// The same with this verdict shown if it was not, and the other way round.
    public Filter toggled(Verdict verdict) {
        EnumSet<Verdict> next = EnumSet.noneOf(Verdict.class);
        next.addAll(verdicts);
        if (!next.remove(verdict)) {
            next.add(verdict);
        }
        return new Filter(next, kind, words, least, style, order);
    }

    /// The same for this kind alone, or for all where it is null.
    public Filter only(@Nullable Kind newKind) {
        return new Filter(verdicts, newKind, words, least, style, order);
    }

    /// The same for these words.
    public Filter holding(String newWords) {
        return new Filter(verdicts, kind, newWords, least, style, order);
    }

    /// The same for those at least this sure.
    public Filter from(double newLeast) {
        return new Filter(verdicts, kind, words, newLeast, style, order);
    }

    /// The same with mere style shown or folded.
    public Filter withStyle(boolean on) {
        return new Filter(verdicts, kind, words, least, on, order);
    }

    /// The same in another order.
    public Filter by(Order newOrder) {
        return new Filter(verdicts, kind, words, least, style, newOrder);
    }
}
