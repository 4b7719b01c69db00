package io.github.synoptic.ui.state;

import io.github.synoptic.project.Edit;
import io.github.synoptic.project.NoteChoice;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.Review;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

/// What the reader does with the note.
final class NoteReducer {
    private NoteReducer() {}

    static Next reduce(AppState state, Action.OnNote action) {
        return switch (action) {
            case Action.OpenExport(NoteChoice draft) -> opened(state, draft);
            case Action.DraftNote(NoteChoice draft) -> drafted(state, draft);
            case Action.Export(Path file) -> onNote(state, "window.exporting",
                    (request, source) -> new Effect.WriteNote(request, source, file));
            case Action.CopyNote() -> onNote(state, "window.exporting", Effect.CopyNote::new);
        };
    }

    private static @Nullable NoteSource source(AppState state, NoteChoice choice) {
        Review review = state.review();
        Pair pair = state.pair();
        return review == null || pair == null ? null : new NoteSource(state.project(), pair, review, choice);
    }

    /// What is chosen: in the pane where it is open, else in the project.
    private static NoteChoice choice(AppState state) {
        return state.form() instanceof Form.Export form ? form.draft() : state.project().note();
    }

    private static Next onNote(AppState state, String telling, BiFunction<Integer, NoteSource, Effect> effect) {
        NoteSource source = source(state, choice(state));
        if (source == null) {
            return Next.of(state.telling(Message.of("window.two-reports-first")));
        }
        Next kept = kept(state);
        AppState waiting = kept.state().waitingFor("note", Message.of(telling));
        return kept.with(waiting).and(effect.apply(waiting.requests(), source));
    }

    private static Next opened(AppState state, NoteChoice draft) {
        return preview(state.with(new Form.Export(draft, 0, Preview.NOTHING, List.of())), draft);
    }

    private static Next drafted(AppState state, NoteChoice draft) {
        return state.form() instanceof Form.Export form && !form.draft().equals(draft)
                ? preview(state, draft)
                : Next.of(state);
    }

    private static Next preview(AppState state, NoteChoice draft) {
        NoteSource source = source(state, draft);
        if (source == null || !(state.form() instanceof Form.Export form)) {
            return Next.of(state.with(new Form.None()).telling(Message.of("window.two-reports-first")));
        }
        AppState asking = state.asking();
        return Next.of(asking.with(form.drafting(draft, asking.requests())),
                new Effect.PreviewNote(asking.requests(), source));
    }

    /// The state in which the draft of the pane is kept in the project. One that can only be read keeps none.
    static Next kept(AppState state) {
        return state.form() instanceof Form.Export form && !form.draft().equals(state.project().note())
                && !state.keeping().readOnly()
                        ? Editor.edit(state, new Edit.ChooseNote(form.draft()))
                        : Next.of(state);
    }

    /// The state with the preview that came, unless a newer one was asked for.
    static AppState previewed(AppState state, Action.Previewed result) {
        return state.form() instanceof Form.Export form && form.request() == result.request()
                ? state.with(form.showing(result.preview(), result.templates()))
                : state;
    }
}
