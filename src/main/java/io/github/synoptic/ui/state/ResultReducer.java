package io.github.synoptic.ui.state;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.export.Placing;
import io.github.synoptic.problem.Problem;
import io.github.synoptic.project.History;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.Review;
import io.github.synoptic.store.Settings;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What work in the background came to. A result that nobody waits for any more is dropped.
final class ResultReducer {
    private ResultReducer() {}

    static Next reduce(AppState state, Action.Result result) {
        return switch (result) {
            case Action.Kept(int answers, int left) -> Next.of(kept(state, answers, left));
            case Action.NotKept(Problem problem, int answers, int left) ->
                Next.of(notKept(state, problem, answers, left));
            case Action.Noticed(Problem problem) -> Next.of(refused(state, problem));
            case Action.Reloaded(History history) -> Editor.follow(state.with(history));
            case Action.TakenOver(History history) -> takenOver(state, history);
            case Action.Found(int request, List<Span> a, List<Span> b) -> found(state, request, a, b);
            case Action.Shared(Pair pair, Share share) -> Next.of(state.sharing(pair, share));
            case Action.Previewed previewed -> Next.of(NoteReducer.previewed(state, previewed));
            case Action.NoteCopied copied -> awaited(state, copied.request(), copied);
            case Action.NoteRead read -> awaited(state, read.request(), read);
            case Action.Failed failed -> Next.of(failed(state.arrived(failed.request()), failed));
            case Action.Loaded loaded -> awaited(state, loaded.request(), loaded);
            case Action.OriginalFound found -> awaited(state, found.request(), found);
            case Action.ImportFound found -> awaited(state, found.request(), found);
            case Action.AllLoaded loaded -> awaited(state, loaded.request(), loaded);
            case Action.ComparisonMade made -> awaited(state, made.request(), made);
            case Action.Opened opened -> awaited(state, opened.request(), opened);
            case Action.Begun begun -> awaited(state, begun.request(), begun);
            case Action.SavedAs(int request, Path file) -> awaited(state, request, result);
            case Action.CopySaved(int request, Path file) -> awaited(state, request, result);
            case Action.Exported(int request, Path file) -> awaited(state, request, result);
            case Action.Refused(int request, Problem problem) -> awaited(state, request, result);
        };
    }

    private static Next awaited(AppState waiting, int request, Action.Result result) {
        if (!waiting.awaits(request)) {
            return Next.of(waiting);
        }
        AppState state = waiting.arrived(request);
        return switch (result) {
            case Action.Loaded loaded ->
                ReportReducer.seat(state.under(leftOut(loaded)), loaded.side(), loaded.report(), loaded.original());
            case Action.OriginalFound found -> ReportReducer.original(state, found);
            case Action.ImportFound found -> Next.of(ReportReducer.imported(state, found));
            case Action.AllLoaded(_, Side side, var reports, var refused) ->
                ReportReducer.seatAll(state.under(seen(reports, refused)), side, reports);
            case Action.ComparisonMade made -> Next.of(compared(state, made.comparison(), made.millis()));
            case Action.Opened opened -> opened(state, opened);
            case Action.Begun begun -> begun(state, begun);
            case Action.SavedAs(_, Path file) -> savedAs(state, file);
            case Action.CopySaved(_, Path file) ->
                Next.of(state.under(Banner.good(Message.of("window.copy-saved", file.toString()))));
            case Action.NoteRead(_, Placing placing) -> NoteReducer.read(state, placing);
            case Action.NoteCopied(_, Copied note) -> Next.of(state.telling(Message.of("window.note-copied")),
                    new Effect.PutOnClipboard(note));
            case Action.Exported(_, Path file) ->
                Next.of(state.under(Banner.good(Message.of("window.exported", file.toString()))));
            case Action.Refused(_, Problem problem) -> Next.of(refused(state, problem));
            case Action.Kept kept -> Next.of(state);
            case Action.NotKept not -> Next.of(state);
            case Action.Noticed noticed -> Next.of(state);
            case Action.Reloaded reloaded -> Next.of(state);
            case Action.TakenOver taken -> Next.of(state);
            case Action.Found found -> Next.of(state);
            case Action.Previewed previewed -> Next.of(state);
            case Action.Shared shared -> Next.of(state);
            case Action.Failed failed -> Next.of(state);
        };
    }

    /// Says that something of the document was left out; null where nothing was.
    private static @Nullable Banner leftOut(Action.Loaded loaded) {
        return loaded.leftOut() == 0
                ? null
                : new Banner(Banner.Tone.GOOD,
                        Message.of("window.left-out", loaded.side().name(), loaded.leftOut()),
                        new Banner.Offer("window.show-import", new Action.ShowImport(loaded.side())), "");
    }

    /// What is to be said of several files: how many could not be read and why the first could not, else what was left
    /// out of one of the two that are shown; null where there is nothing to say.
    private static @Nullable Banner seen(List<Action.Loaded> reports, List<Problem> refused) {
        if (!refused.isEmpty()) {
            return Banner.warning(Message.of("window.some-refused", refused.size(), reports.size() + refused.size(),
                    Message.of(refused.getFirst())));
        }
        return reports.stream().limit(2).map(ResultReducer::leftOut).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static AppState compared(AppState state, Comparison comparison, long millis) {
        Pair pair = state.pair();
        if (pair == null) {
            return state;
        }
        Review review = Review.of(comparison, state.project().workOn(pair));
        return state.with(state.compared().done(review, millis)).with(state.choice().in(review));
    }

    private static Next opened(AppState state, Action.Opened opened) {
        Keeping keeping = Keeping.in(opened.file(), opened.readOnly());
        AppState fresh = state.with(opened.history()).with(keeping).with(Seats.EMPTY).with(Compared.NOTHING)
                .with(new Choice.Nothing()).with(Search.CLOSED).with(state.panel().by(Filter.ALL)).telling(null)
                .forgettingShares()
                .under(opened.notice() == null ? state.banner() : notice(opened.notice()));
        Next next = Editor.follow(fresh);
        return opened.file() == null ? next : remembering(next, opened.file());
    }

    /// What is said of a project as it opens: also whether it can be worked on.
    private static Banner notice(Problem problem) {
        return switch (problem) {
            case Problem.ProjectInUse inUse -> Banner.warning(Message.of("window.read-along", Message.of(problem)));
            case Problem.Unwritable unwritable -> Banner.warning(Message.of("window.protected", Message.of(problem)));
            default -> warning(problem);
        };
    }

    private static Next takenOver(AppState state, History history) {
        Keeping keeping = Keeping.in(state.keeping().file(), false);
        return Editor.follow(state.with(keeping).with(history).under(Banner.good(Message.of("window.taken-over"))));
    }

    private static Next begun(AppState state, Action.Begun begun) {
        Next next = opened(state, new Action.Opened(begun.request(), null, begun.history(), false, null));
        Side side = Side.A;
        for (Path report : begun.reports()) {
            Next loading = ReportReducer.reduce(next.state(), new Action.LoadFile(side, report));
            next = loading.effects().stream().reduce(next.with(loading.state()), Next::and, (one, other) -> other);
            side = side.other();
        }
        return next;
    }

    private static Next savedAs(AppState state, Path file) {
        AppState saved = state.with(state.keeping().movedTo(file))
                .under(Banner.good(Message.of("window.saved-as", file.toString())));
        return remembering(Next.of(saved), file);
    }

    private static Next remembering(Next next, Path file) {
        List<Path> recent = new ArrayList<>(next.state().recent());
        recent.remove(file);
        recent.addFirst(file);
        List<Path> kept = recent.subList(0, Math.min(Settings.RECENT, recent.size()));
        AppState state = next.state().recently(kept);
        return next.with(state);
    }

    /// Once the disk takes the edits again, the banner that said it did not is taken away.
    private static AppState kept(AppState state, int answers, int left) {
        AppState kept = state.with(state.keeping().answered(answers, left, false));
        return state.keeping().failed() ? kept.under(null) : kept;
    }

    private static AppState notKept(AppState state, Problem problem, int answers, int left) {
        Banner banner = new Banner(Banner.Tone.GRAVE, Message.of("window.not-kept", Message.of(problem)),
                new Banner.Offer("window.try-again", new Action.KeepAgain()), "");
        return state.with(state.keeping().answered(answers, left, true)).under(banner);
    }

    private static AppState refused(AppState state, Problem problem) {
        return state.under(warning(problem));
    }

    /// The sentence; for a damaged project with the offer to read what can still be read of it.
    private static Banner warning(Problem problem) {
        Banner.Offer offer = problem instanceof Problem.DamagedProject(String file)
                ? new Banner.Offer("window.recover", new Action.Recover(Path.of(file)))
                : null;
        return new Banner(Banner.Tone.WARNING, Message.of(problem), offer, "");
    }

    private static AppState failed(AppState state, Action.Failed failed) {
        return state.under(new Banner(Banner.Tone.GRAVE, Message.of("window.failed", failed.code()), null,
                failed.code() + "\n" + failed.trace()));
    }

    private static Next found(AppState state, int request, List<Span> a, List<Span> b) {
        if (request != state.search().request() || !state.search().open()) {
            return Next.of(state);
        }
        return ViewReducer.reduce(state.with(state.search().found(a, b)), new Action.StepHit(1));
    }
}
