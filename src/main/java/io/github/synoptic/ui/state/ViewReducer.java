package io.github.synoptic.ui.state;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;

import java.util.List;

/// What the reader does to the window.
final class ViewReducer {
    private ViewReducer() {}

    static Next reduce(AppState state, Action.OnView action) {
        return switch (action) {
            case Action.ShowTab(Tab tab) -> Next.of(state.with(state.panel().on(tab)));
            case Action.SetFilter(Filter filter) -> Next.of(state.with(state.panel().by(filter)));
            case Action.SetLook(Look look) ->
                Next.of(state.with(look), new Effect.KeepLook(look));
            case Action.OpenSearch() -> Next.of(state.with(opened(state.search())), new Effect.FocusSearch());
            case Action.Seek(String words) -> seek(state, words);
            case Action.StepHit(int direction) -> step(state, direction);
            case Action.CloseSearch() -> Next.of(state.with(Search.CLOSED));
            case Action.OpenForm(Form form) -> Next.of(state.with(form));
            case Action.CloseBanner() -> Next.of(state.under(null));
            case Action.Tell(Message message) -> Next.of(state.telling(message));
        };
    }

    private static Search opened(Search search) {
        return new Search(true, search.words(), search.request(), search.a(), search.b(), search.current());
    }

    private static Next seek(AppState state, String words) {
        AppState asking = state.asking();
        Search seeking = state.search().seeking(words, asking.requests());
        if (words.isBlank()) {
            return Next.of(asking.with(seeking.found(List.of(), List.of())));
        }
        return Next.of(asking.with(seeking),
                new Effect.Seek(asking.requests(), words, text(state, Side.A), text(state, Side.B)));
    }

    private static String text(AppState state, Side side) {
        Report report = state.report(side);
        return report == null ? "" : report.text();
    }

    private static Next step(AppState state, int direction) {
        if (!state.search().open()) {
            return Next.of(state.with(opened(state.search())), new Effect.FocusSearch());
        }
        Search stepped = state.search().stepped(direction);
        Search.Hit hit = stepped.hit();
        Next next = Next.of(state.with(stepped));
        return hit == null ? next : next.and(new Effect.Reveal(hit.side(), hit.span()));
    }
}
