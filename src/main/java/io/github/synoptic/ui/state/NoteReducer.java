package io.github.synoptic.ui.state;

import io.github.synoptic.export.Placing;
import io.github.synoptic.note.SavedMark;
import io.github.synoptic.note.page.Visible;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.NoteChoice;
import io.github.synoptic.project.Pair;

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
            case Action.CopyChoice() -> copied(state);
            case Action.ImportNote(Path file) -> imported(state, file);
            case Action.CopyNote() -> onNote(state, "window.exporting", Effect.CopyNote::new);
        };
    }

    /// What is chosen: in the pane where it is open, else in the project.
    private static NoteChoice choice(AppState state) {
        return state.form() instanceof Form.Export form ? form.draft() : state.project().note();
    }

    private static Next onNote(AppState state, String telling, BiFunction<Integer, NoteSource, Effect> effect) {
        NoteSource source = NoteSource.of(state, choice(state));
        if (source == null) {
            return Next.of(state.telling(Message.of("window.two-reports-first")));
        }
        Next kept = kept(state);
        AppState waiting = kept.state().waitingFor("note", Message.of(telling));
        return kept.with(waiting).and(effect.apply(waiting.requests(), source));
    }

    private static Next copied(AppState state) {
        Choice choice = state.choice();
        if (choice.chosenFinding() == null && choice.chosenLink() == null) {
            return Next.of(state.telling(Message.of("window.choose-first")));
        }
        return onNote(state, "window.copying", (request, source) -> new Effect.CopyChoice(request, source, choice));
    }

    private static Next imported(AppState state, Path file) {
        Pair pair = state.pair();
        if (pair == null) {
            return Next.of(state.telling(Message.of("window.two-reports-first")));
        }
        AppState waiting = state.under(null).waitingFor("note", Message.of("window.importing"));
        return Next.of(waiting, new Effect.ReadNote(waiting.requests(), waiting.project(), pair, file));
    }

    /// The state with the marks that were placed, as one step of undo; those that were not are listed.
    static Next read(AppState state, Placing imported) {
        Next next = Editor.edit(state, imported.edits(state.project().nextId()));
        if (next.state().keeping().readOnly()) {
            return next;
        }
        Message placed = Message.of("window.imported", imported.marks().size(), imported.known(),
                imported.lost().size());
        if (imported.lost().isEmpty()) {
            return next.with(next.state().under(Banner.good(placed)));
        }
        String lost = String.join("\n", imported.lost().stream().map(NoteReducer::words).toList());
        return next.with(next.state().under(
                new Banner(Banner.Tone.WARNING, Message.of("window.lost", placed, lost), null, lost)));
    }

    private static String words(SavedMark mark) {
        return "A: “" + Visible.line(mark.a().exact()) + "”  B: “" + Visible.line(mark.b().exact()) + "”"
                + (mark.comment().isBlank() ? "" : "  " + Visible.line(mark.comment()));
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
        NoteSource source = NoteSource.of(state, draft);
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
