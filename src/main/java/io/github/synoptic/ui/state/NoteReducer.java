package io.github.synoptic.ui.state;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.export.Placing;
import io.github.synoptic.note.SavedCorrection;
import io.github.synoptic.note.SavedMark;
import io.github.synoptic.note.SavedQuote;
import io.github.synoptic.note.page.Visible;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.NoteChoice;
import io.github.synoptic.project.Pair;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /// The state with what was placed, as one step of undo; those that were not are listed.
    static Next read(AppState state, Placing imported) {
        Next next = Editor.edit(state, imported.edits(state.project().nextId()));
        if (next.state().keeping().readOnly()) {
            return next;
        }
        Message placed = Message.of("window.imported", imported.marks().size(), imported.corrections().size(),
                imported.known(), imported.lost());
        if (imported.lost() == 0) {
            return next.with(next.state().under(Banner.good(placed)));
        }
        String lost = Stream.concat(imported.lostMarks().stream().map(NoteReducer::words),
                imported.lostCorrections().stream().map(NoteReducer::words)).collect(Collectors.joining("\n"));
        return next.with(next.state().under(
                new Banner(Banner.Tone.WARNING, Message.of("window.lost", placed, lost), null, lost)));
    }

    private static String words(SavedCorrection correction) {
        return Arrays.stream(Side.values())
                .flatMap(side -> correction.words(side).stream().map(words -> words(side, words)))
                .collect(Collectors.joining("  "));
    }

    private static String words(Side side, SavedQuote words) {
        return side.name() + ": “" + Visible.line(words.exact()) + "”";
    }

    private static String words(SavedMark mark) {
        return words(Side.A, mark.a()) + "  " + words(Side.B, mark.b())
                + (mark.comment().isBlank() ? "" : "  " + Visible.line(mark.comment()));
    }

    private static Next opened(AppState state, NoteChoice draft) {
        return preview(state.with(new Form.Export(draft, 0, Preview.NOTHING, List.of())), draft);
    }

    private static Next drafted(AppState state, NoteChoice draft) {
        if (!(state.form() instanceof Form.Export form) || form.draft().equals(draft)) {
            return Next.of(state);
        }
        Next previewing = preview(state, draft);
        Next kept = kept(previewing.state());
        return Next.of(kept.state(), Stream.concat(previewing.effects().stream(), kept.effects().stream())
                .toArray(Effect[]::new));
    }

    /// The same after a step back or on: where the pane is open, it shows what the project has now.
    static Next stepped(Next next) {
        AppState state = next.state();
        if (!(state.form() instanceof Form.Export form)) {
            return next;
        }
        NoteChoice now = state.project().note();
        Next previewing = preview(state, now.language().isEmpty() ? now.in(form.draft().language()) : now);
        return new Next(previewing.state(),
                Stream.concat(next.effects().stream(), previewing.effects().stream()).toList());
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

    /// The state in which the draft of the pane is kept in the project, on the disk too, so that it is there whatever
    /// happens. A project that can only be read keeps none.
    private static Next kept(AppState state) {
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
