package io.github.synoptic.ui.state;

import io.github.synoptic.project.Edit;

import java.nio.file.Path;
import java.util.List;

/// What the reader does with the whole project.
final class ProjectReducer {
    private static final String PROJECT = "project";

    private ProjectReducer() {}

    static Next reduce(AppState state, Action.OnProject action) {
        return switch (action) {
            case Action.Undo() -> Editor.undo(state);
            case Action.Redo() -> Editor.redo(state);
            case Action.OpenProject(Path file) -> {
                AppState waiting = opening(state);
                yield Next.of(waiting, new Effect.OpenProject(waiting.requests(), file));
            }
            case Action.Recover(Path file) -> {
                AppState waiting = opening(state);
                yield Next.of(waiting, new Effect.Recover(waiting.requests(), file));
            }
            case Action.Restore() -> {
                AppState waiting = opening(state);
                yield Next.of(waiting, new Effect.Restore(waiting.requests()));
            }
            case Action.NewProject(List<Path> reports) -> {
                AppState waiting = opening(state);
                yield Next.of(waiting, new Effect.BeginProject(waiting.requests(), reports));
            }
            case Action.SaveAs(Path file) -> {
                AppState waiting = state.waitingFor(PROJECT, Message.of("window.saving"));
                yield Next.of(waiting, new Effect.SaveAs(waiting.requests(), file));
            }
            case Action.SaveCopy(Path file) -> {
                AppState waiting = state.waitingFor(PROJECT, Message.of("window.saving"));
                yield Next.of(waiting, new Effect.SaveCopy(waiting.requests(), file));
            }
            case Action.Rename(String name) -> name.equals(state.project().name())
                    ? Next.of(state)
                    : Editor.edit(state, new Edit.Rename(name));
            case Action.KeepAgain() -> Next.of(state.under(null), new Effect.WriteAgain());
            case Action.CompareAgain() -> Editor.follow(state.with(Compared.NOTHING).under(null));
            case Action.Stop() -> stop(state);
        };
    }

    private static AppState opening(AppState state) {
        return state.with(new Form.None()).under(null).waitingFor(PROJECT, Message.of("window.opening"));
    }

    private static Next stop(AppState state) {
        if (state.waits().isEmpty()) {
            return Next.of(state);
        }
        AppState stopped = state.waitingFor(List.of()).telling(Message.of("window.stopped"));
        if (!state.compared().running()) {
            return Next.of(stopped);
        }
        Banner again = new Banner(Banner.Tone.GOOD, Message.of("window.compare-stopped"),
                new Banner.Offer("window.compare-again", new Action.CompareAgain()), "");
        return Next.of(stopped.with(state.compared().stopped()).under(again), new Effect.EndCompare());
    }
}
