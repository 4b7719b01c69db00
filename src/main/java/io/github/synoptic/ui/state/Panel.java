package io.github.synoptic.ui.state;

import io.github.synoptic.project.Finding;

import java.util.List;

/// The lists on the right.
///
/// @param tab which list is in view
/// @param filter which discrepancies it shows
/// @param picked the discrepancies picked to be decided together; empty or at least two
public record Panel(Tab tab, Filter filter, List<Finding> picked) {
    /// What a first start shows.
    public static final Panel FIRST = new Panel(Tab.DISCREPANCIES, Filter.ALL, List.of());

    /// Copies the list.
    public Panel {
        picked = List.copyOf(picked);
    }

    /// The same with another list in view.
    public Panel on(Tab newTab) {
        return new Panel(newTab, filter, picked);
    }

    /// The same with another filter; what is picked is dropped, for it may no longer be seen.
    public Panel by(Filter newFilter) {
        return new Panel(tab, newFilter, List.of());
    }

    /// The same with these picked.
    public Panel picking(List<Finding> newPicked) {
        return new Panel(tab, filter, newPicked);
    }
}
