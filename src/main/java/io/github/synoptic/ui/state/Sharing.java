package io.github.synoptic.ui.state;

import io.github.synoptic.project.Pair;
import io.github.synoptic.project.Project;

import java.util.List;

/// Asks how much each two reports of a project share.
final class Sharing {
    private Sharing() {}

    /// The same, and each pair asked about that was not yet, where there are three reports or more.
    static Next ask(Next next) {
        Project project = next.state().project();
        if (project.reports().size() <= 2) {
            return next;
        }
        Next asking = next;
        List<Integer> ids = List.copyOf(project.reports().keySet());
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                asking = ask(asking, new Pair(ids.get(i), ids.get(j)));
            }
        }
        return asking;
    }

    private static Next ask(Next next, Pair pair) {
        AppState state = next.state();
        if (state.shares().containsKey(pair)) {
            return next;
        }
        return next.with(state.sharing(pair, Share.WAITING)).and(new Effect.FindShare(state.requests(), pair,
                state.project().report(pair.a()), state.project().report(pair.b())));
    }
}
