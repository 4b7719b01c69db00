package io.github.synoptic.ui.review;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.Review;
import io.github.synoptic.project.Verdict;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Filter;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The list of discrepancies with its filters.
///
/// @param chips the filters by state
/// @param kinds the filters by kind: all, then each kind of which there is one
/// @param filter what the list is filtered by
/// @param comparison the texts they stand in; null before there is one
/// @param findings the discrepancies shown
/// @param headings what stands over each card; empty where it goes on under the heading before
/// @param chosen the place of the chosen card; -1 where it is not in the list
/// @param picked the places of the cards picked to be decided together
/// @param hidden what the filter hides, in words; empty where it hides nothing
/// @param empty what stands in place of an empty list; empty where there are cards
public record FindingsModel(List<ChipModel> chips, List<KindChoice> kinds, Filter filter,
        @Nullable Comparison comparison, List<Finding> findings, List<String> headings, int chosen,
        List<Integer> picked, String hidden,
        String empty) {
    /// Copies the lists.
    public FindingsModel {
        chips = List.copyOf(chips);
        kinds = List.copyOf(kinds);
        findings = List.copyOf(findings);
        headings = List.copyOf(headings);
        picked = List.copyOf(picked);
    }

    /// A filter by kind.
    ///
    /// @param kind the kind; null for all
    /// @param label its name and how many there are
    public record KindChoice(@Nullable Kind kind, String label) {}

    /// What the list shows in this state.
    public static FindingsModel of(AppState state, Messages messages) {
        Review review = state.review();
        Filter filter = state.panel().filter();
        if (review == null) {
            String key = state.compared().running()
                    ? "window.comparing"
                    : state.pair() == null ? "window.list-waits" : "window.stopped";
            return new FindingsModel(List.of(), List.of(), filter, null, List.of(), List.of(), -1, List.of(), "",
                    messages.text(key));
        }
        List<Finding> shown = state.shownFindings();
        Finding chosen = state.choice().chosenFinding();
        List<Integer> picked = state.panel().picked().stream().map(shown::indexOf).filter(i -> i >= 0).toList();
        return new FindingsModel(chips(review, filter, messages), kinds(review, filter, messages), filter,
                review.comparison(), shown, Headings.of(shown, filter.order(), review, messages),
                chosen == null ? -1 : shown.indexOf(chosen), picked, hidden(review, shown, messages),
                shown.isEmpty()
                        ? messages.text(review.findings().isEmpty() ? "window.list-empty" : "window.list-all-hidden")
                        : "");
    }

    private static List<ChipModel> chips(Review review, Filter filter, Messages messages) {
        return Arrays.stream(Verdict.values()).map(
                verdict -> new ChipModel(verdict, messages.text(ChipModel.key(verdict), review.count(verdict)),
                        filter.verdicts().contains(verdict)))
                .toList();
    }

    private static List<KindChoice> kinds(Review review, Filter filter, Messages messages) {
        List<KindChoice> choices = new ArrayList<>();
        choices.add(new KindChoice(null, messages.text("window.all-kinds")));
        for (Kind kind : Kind.values()) {
            long count = review.findings().stream().filter(f -> f.kind() == kind && (filter.style() || !f.isStyle()))
                    .count();
            if (count > 0 || kind == filter.kind()) {
                choices.add(new KindChoice(kind, messages.text("window.kind-count",
                        messages.text("kind." + kind.label()), count)));
            }
        }
        return choices;
    }

    private static String hidden(Review review, List<Finding> shown, Messages messages) {
        int hidden = review.findings().size() - shown.size();
        long style = review.styleCount() - shown.stream().filter(Finding::isStyle).count();
        if (hidden == 0) {
            return "";
        }
        return hidden == style
                ? messages.text("window.hidden-style", style)
                : messages.text("window.hidden", hidden - style, style);
    }

    /// The card of the discrepancy at this place of the list. Made when it is needed: long reports have thousands.
    public CardModel card(int place, Messages messages) {
        if (comparison == null) {
            throw new IllegalStateException("nothing is shown");
        }
        return CardModel.of(headings.get(place), findings.get(place), comparison, messages);
    }
}
