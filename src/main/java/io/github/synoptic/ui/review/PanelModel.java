package io.github.synoptic.ui.review;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.project.Review;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Tab;

import java.util.ArrayList;
import java.util.List;

/// The tabs over the lists on the right.
///
/// @param tabs the tabs in order
/// @param open the one whose list is in view
public record PanelModel(List<TabModel> tabs, Tab open) {
    /// Copies the list.
    public PanelModel {
        tabs = List.copyOf(tabs);
    }

    /// One tab.
    ///
    /// @param tab which
    /// @param label its name and how many there are
    public record TabModel(Tab tab, String label) {}

    /// The tabs in this state. The list of reports has one from the third report on.
    public static PanelModel of(AppState state, Messages messages) {
        List<TabModel> tabs = new ArrayList<>();
        Review review = state.review();
        long findings = review == null ? 0 : review.findings().stream().filter(f -> !f.isStyle()).count();
        int only = review == null
                ? 0
                : OnlyModel.passages(review.comparison(), Side.A).size()
                        + OnlyModel.passages(review.comparison(), Side.B).size();
        tabs.add(new TabModel(Tab.DISCREPANCIES, messages.text("window.tab-discrepancies", findings)));
        tabs.add(new TabModel(Tab.STATEMENTS, messages.text("window.tab-statements")));
        tabs.add(new TabModel(Tab.ONLY, messages.text("window.tab-only", only)));
        int reports = state.project().reports().size();
        if (reports > 2) {
            tabs.add(new TabModel(Tab.REPORTS, messages.text("window.tab-reports", reports)));
        }
        return new PanelModel(tabs,
                reports > 2 || state.panel().tab() != Tab.REPORTS ? state.panel().tab() : Tab.DISCREPANCIES);
    }
}
