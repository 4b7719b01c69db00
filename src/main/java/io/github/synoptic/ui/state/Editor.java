package io.github.synoptic.ui.state;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.History;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.PairWork;
import io.github.synoptic.project.Review;
import io.github.synoptic.source.Imported;
import io.github.synoptic.store.Change;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// Takes an edit into the project and lets the rest of the state follow: seats, comparison, review and choice.
final class Editor {
    private Editor() {}

    /// The state after this edit, which is written to the disk.
    static Next edit(AppState state, Edit edit) {
        return edit(state, edit, Map.of());
    }

    /// The state after this edit, which is written to the disk with these original bytes, by report id.
    static Next edit(AppState state, Edit edit, Map<Integer, byte[]> originals) {
        if (state.keeping().readOnly()) {
            return Next.of(state.under(Banner.warning(Message.of("window.read-only"))));
        }
        AppState edited = state.with(state.history().after(edit)).telling(EditMessages.of(edit));
        return stored(follow(edited), new Change.Append(edit, originals));
    }

    /// The state after several edits as one step, or after the one there is.
    static Next edit(AppState state, List<Edit> edits) {
        return switch (edits.size()) {
            case 0 -> Next.of(state);
            case 1 -> edit(state, edits.getFirst());
            default -> edit(state, new Edit.Several(edits));
        };
    }

    /// The state one step back.
    static Next undo(AppState state) {
        Edit last = state.history().lastEdit();
        return last == null
                ? Next.of(state.telling(Message.of("window.nothing-to-undo")))
                : step(state, state.history().undone(), "window.undone", last, new Change.Undo());
    }

    /// The state one step on.
    static Next redo(AppState state) {
        Edit next = state.history().nextEdit();
        return next == null
                ? Next.of(state.telling(Message.of("window.nothing-to-redo")))
                : step(state, state.history().redone(), "window.redone", next, new Change.Redo());
    }

    private static Next step(AppState state, History history, String key, Edit edit, Change change) {
        if (state.keeping().readOnly()) {
            return Next.of(state.under(Banner.warning(Message.of("window.read-only"))));
        }
        AppState stepped = state.with(history).telling(Message.of(key, EditMessages.of(edit)));
        return NoteReducer.stepped(stored(follow(stepped), change));
    }

    private static Next stored(Next next, Change change) {
        AppState state = next.state();
        return next.with(state.with(state.keeping().waitingForOneMore())).and(new Effect.Keep(change));
    }

    /// The state whose history is new, with everything that hangs on it renewed. Compares again where the texts, the
    /// dates or the reader's corrections are others.
    static Next follow(AppState state) {
        return Sharing.ask(followPair(importFollows(state)));
    }

    /// The document that is shown, with what the report has of it now.
    private static AppState importFollows(AppState state) {
        if (!(state.form() instanceof Form.Import(Side side, int id, Imported imported, boolean _))) {
            return state;
        }
        Report report = state.project().reports().get(id);
        return state.with(report == null ? new Form.None() : Form.Import.of(side, id, imported, report.text()));
    }

    private static Next followPair(AppState state) {
        AppState seated = state.with(state.seats().in(state.project()));
        Compared.Asked asked = asked(seated);
        if (asked == null) {
            return Next.of(reviewed(seated.with(Compared.NOTHING), null));
        }
        if (asked.equals(seated.compared().asked())) {
            return Next.of(reviewed(seated, workOn(seated)));
        }
        AppState asking = seated.waitingFor("compare", Message.of("window.comparing"));
        Compared compared = seated.compared().asking(asked, asking.requests());
        return Next.of(reviewed(asking.with(compared), workOn(asking)), new Effect.Compare(asking.requests(), asked));
    }

    private static Compared.@Nullable Asked asked(AppState state) {
        Report a = state.report(Side.A);
        Report b = state.report(Side.B);
        PairWork work = workOn(state);
        return a == null || b == null || work == null ? null : new Compared.Asked(a, b, work.toEngine());
    }

    private static @Nullable PairWork workOn(AppState state) {
        Pair pair = state.pair();
        return pair == null ? null : state.project().workOn(pair);
    }

    private static AppState reviewed(AppState state, @Nullable PairWork work) {
        Review old = state.compared().review();
        if (old == null || work == null) {
            return state.with(new Choice.Nothing()).with(state.panel().picking(List.of()));
        }
        Review review = Review.of(old.comparison(), work);
        return state.with(state.compared().reviewed(review)).with(state.choice().in(review))
                .with(state.panel().picking(List.of()));
    }
}
