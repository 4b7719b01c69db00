package io.github.synoptic.ui.review;

import io.github.synoptic.engine.align.Alignment;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.align.Relation;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.project.Review;
import io.github.synoptic.project.Verdict;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Keeping;
import io.github.synoptic.ui.state.Message;

import java.util.ArrayList;
import java.util.List;

/// The line at the foot of the window.
///
/// @param facts figures on the pair, from the left
/// @param told what was last done; empty where there is nothing to say
/// @param time how long the comparison took, or what is being done
/// @param saved whether the work is on the disk
/// @param running whether something is being done that can be stopped
public record StatusModel(List<String> facts, String told, String time, String saved, boolean running) {
    /// Copies the list.
    public StatusModel {
        facts = List.copyOf(facts);
    }

    /// What the line says in this state.
    public static StatusModel of(AppState state, Messages messages) {
        Message told = state.told();
        return new StatusModel(facts(state, messages), told == null ? "" : told.in(messages), time(state, messages),
                saved(state.keeping(), messages), !state.waits().isEmpty());
    }

    /// The same line while nothing can be stopped.
    public StatusModel resting() {
        return new StatusModel(facts, told, time, saved, false);
    }

    private static List<String> facts(AppState state, Messages messages) {
        Review review = state.review();
        if (review == null) {
            return List.of();
        }
        List<String> facts = new ArrayList<>();
        Alignment alignment = review.comparison().alignment();
        facts.add(messages.text("window.status-links", alignment.links().size(), count(alignment, Relation.VERBATIM),
                count(alignment, Relation.REWORDED), count(alignment, Relation.PARTIAL),
                alignment.links().stream().filter(Link::moved).count()));
        long decided = review.count(Verdict.CONFIRMED) + review.count(Verdict.DISMISSED);
        facts.add(messages.text("window.status-findings", decided + review.count(Verdict.OPEN), decided));
        if (review.styleCount() > 0) {
            facts.add(messages.text("window.status-style", review.styleCount()));
        }
        if (!review.comparison().complete()) {
            facts.add(messages.text("window.status-incomplete"));
        }
        return facts;
    }

    private static long count(Alignment alignment, Relation relation) {
        return alignment.links().stream().filter(link -> link.relation() == relation).count();
    }

    private static String time(AppState state, Messages messages) {
        if (!state.waits().isEmpty()) {
            return state.waits().getLast().what().in(messages);
        }
        return state.review() == null ? "" : messages.text("window.compared-in", state.compared().millis());
    }

    private static String saved(Keeping keeping, Messages messages) {
        if (keeping.failed()) {
            return messages.text("window.not-saved");
        }
        if (keeping.readOnly()) {
            return messages.text("window.status-read-only");
        }
        return messages.text(keeping.waiting() > 0 ? "window.saving" : "window.saved");
    }
}
