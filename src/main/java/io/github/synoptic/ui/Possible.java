package io.github.synoptic.ui;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.Verdict;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Choice;

/// What can be done now with what is chosen and selected in the panes.
///
/// @param copying words are selected that can be copied or found elsewhere
/// @param quoting a discrepancy or linked passages are chosen
/// @param deciding a discrepancy is chosen that may be decided
/// @param reopening it was decided already
/// @param marking words are selected on both sides, to be marked
/// @param joining the reader is at a passage, or has words selected, on both sides
/// @param cutting a link is chosen
/// @param parting a passage is chosen, or words are selected, of which it can be said that the other side has nothing
record Possible(boolean copying, boolean quoting, boolean deciding, boolean reopening, boolean marking, boolean joining,
        boolean cutting, boolean parting) {

    /// What is possible in this state at this desk.
    static Possible of(AppState state, Commands.Desk desk) {
        Choice choice = state.choice();
        Finding finding = choice.chosenFinding();
        boolean link = choice.chosenLink() != null;
        boolean selected = desk.selection(Side.A) != null || desk.selection(Side.B) != null;
        boolean changing = state.review() != null && !state.keeping().readOnly();
        return new Possible(desk.selection(desk.side()) != null, finding != null || link, changing && finding != null,
                changing && finding != null && finding.verdict() != Verdict.OPEN,
                changing && desk.selection(Side.A) != null && desk.selection(Side.B) != null,
                changing && isAtOne(desk, Side.A) && isAtOne(desk, Side.B), changing && link,
                changing && (selected || link || choice instanceof Choice.OfPassage));
    }

    private static boolean isAtOne(Commands.Desk desk, Side side) {
        Span words = desk.selection(side);
        return words != null || desk.passage(side) != null;
    }
}
