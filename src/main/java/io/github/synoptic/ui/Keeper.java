package io.github.synoptic.ui;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.project.History;
import io.github.synoptic.project.Project;
import io.github.synoptic.store.Change;
import io.github.synoptic.store.Opened;
import io.github.synoptic.store.Opener;
import io.github.synoptic.store.ProjectStore;
import io.github.synoptic.store.Recoverer;
import io.github.synoptic.store.Saver;
import io.github.synoptic.store.Settings;
import io.github.synoptic.store.SettingsFile;
import io.github.synoptic.store.Untitled;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Effect;
import io.github.synoptic.ui.state.Look;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Keeps the project and the settings on the disk. All its methods are called on one thread, one after the other.
///
/// A change that cannot be written waits, and those after it wait behind it, until the disk takes them again.
final class Keeper {
    /// How long a disk that refused is left alone before it is tried again.
    private static final Duration PAUSE = Duration.ofSeconds(5);
    /// How often a project open for reading is looked at for what another program wrote.
    private static final Duration LOOK = Duration.ofSeconds(2);

    private final Untitled untitled;
    private final SettingsFile file;
    private final Executor disk;
    private final Consumer<Action> later;
    /// Changes made while there was no file to write them to.
    private final Deque<Change> homeless = new ArrayDeque<>();
    private Settings settings;
    private @Nullable Saver saver;
    /// Whether the project can only be read because another program writes to it.
    private boolean elsewhere;
    /// What was told of the project last while it was read along.
    private @Nullable Problem noticed;

    /// A keeper that runs on this disk thread, and tells `later` what comes of attempts repeated by themselves.
    Keeper(Desktop desktop, Executor disk, Consumer<Action> later) {
        this.disk = disk;
        this.later = later;
        this.untitled = new Untitled(desktop.untitled());
        this.file = new SettingsFile(desktop.settings());
        this.settings = desktop.known();
    }

    /// Does it and says what it came to; nothing where nobody waits for it. Throws where it cannot be done.
    Optional<Action> perform(Effect.InOrder effect) throws ProblemException {
        return switch (effect) {
            case Effect.Keep(Change change) -> Optional.of(keep(change));
            case Effect.FindOriginal(int request, Side side, int id) ->
                Optional.of(new Action.OriginalFound(request, side, id, home().original(id)));
            case Effect.WriteAgain() -> Optional.of(writeAgain(0));
            case Effect.OpenProject(int request, Path path) -> Optional.of(openProject(request, path));
            case Effect.Recover(int request, Path path) -> Optional.of(recover(request, path));
            case Effect.Restore(int request) -> Optional.of(restore(request));
            case Effect.BeginProject(int request, List<Path> reports) -> Optional.of(begin(request, reports));
            case Effect.SaveAs(int request, Path path) -> Optional.of(saveAs(request, path));
            case Effect.SaveCopy(int request, Path path) -> Optional.of(saveCopy(request, path));
            case Effect.KeepLook(Look look) -> {
                remember(settings.withTheme(look.theme()).withZoom(look.zoom() / (double) Look.USUAL)
                        .withPanes(look.linked(), look.level()).withMeasure(look.measure()).withLists(look.lists()));
                yield Optional.empty();
            }
            case Effect.KeepBounds(Settings.Bounds bounds) -> {
                remember(settings.withWindow(bounds));
                yield Optional.empty();
            }
            case Effect.KeepView(Settings.View view) -> {
                remember(settings.leaving(view));
                yield Optional.empty();
            }
        };
    }

    private void remember(Settings newer) throws ProblemException {
        if (!newer.equals(settings)) {
            settings = newer;
            file.write(newer);
        }
    }

    private Action keep(Change change) {
        Saver open = saver;
        if (open != null) {
            return told(1, open.save(change));
        }
        homeless.add(change);
        return writeAgain(1);
    }

    /// Writes what waits, for so many edits that want an answer.
    private Action writeAgain(int answers) {
        try {
            return told(answers, home().retry());
        } catch (ProblemException e) {
            return new Action.NotKept(e.problem(), answers, homeless.size());
        }
    }

    /// The saver of the open project; of a new one where none could be opened before.
    private Saver home() throws ProblemException {
        Saver open = saver;
        return open == null ? goOnIn(untitled.create()) : open;
    }

    private Saver goOnIn(ProjectStore store) {
        Saver next = new Saver(store, disk, PAUSE, saving -> later.accept(told(0, saving)));
        saver = next;
        elsewhere = false;
        while (!homeless.isEmpty()) {
            next.save(homeless.remove());
        }
        return next;
    }

    private static Action told(int answers, Saver.Saving saving) {
        Problem problem = saving.problem();
        return problem == null
                ? new Action.Kept(answers, saving.waiting())
                : new Action.NotKept(problem, answers, saving.waiting());
    }

    /// Writes what waits, before the project is left. Throws where the disk still refuses: it must not be left then.
    private void writeAll() throws ProblemException {
        Saver open = saver;
        Problem problem = open == null ? null : open.retry().problem();
        if (problem != null) {
            throw new ProblemException(problem);
        }
    }

    private Action openProject(int request, Path path) throws ProblemException {
        writeAll();
        if (saver != null && saver.store().path().equals(path)) {
            return opened(request, saver.store(), null);
        }
        Opened found = Opener.open(path);
        follow(goOnWith(found.store()), found.isElsewhere());
        return opened(request, found.store(), found.notice());
    }

    private Action recover(int request, Path damaged) throws ProblemException {
        writeAll();
        Recoverer.Recovered recovered = Recoverer.recover(damaged);
        ProjectStore next = ProjectStore.open(recovered.file());
        goOnWith(next);
        return opened(request, next,
                new Problem.RecoveredCopy(damaged.toString(), Integer.toString(recovered.lost())));
    }

    /// Reads the whole project once it is open, and tells where it is not what was written.
    private void verify(Saver opened) {
        try {
            if (saver == opened) {
                opened.store().verify().stream().findFirst()
                        .ifPresent(problem -> later.accept(new Action.Noticed(problem)));
            }
        } catch (ProblemException e) {
            later.accept(new Action.Noticed(e.problem()));
        }
    }

    /// Looks now and then what another program does with the project it writes to.
    private void follow(Saver reading, boolean writtenElsewhere) {
        elsewhere = writtenElsewhere;
        noticed = null;
        lookLater(reading);
    }

    private void lookLater(Saver reading) {
        if (elsewhere) {
            CompletableFuture.delayedExecutor(LOOK.toMillis(), TimeUnit.MILLISECONDS, disk)
                    .execute(() -> look(reading));
        }
    }

    /// Takes the project over where the other program has closed it; else shows what it has changed.
    private void look(Saver reading) {
        if (saver != reading) {
            return;
        }
        try {
            reading.takeOver();
            elsewhere = false;
            later.accept(new Action.TakenOver(reading.history()));
        } catch (ProblemException e) {
            reload(reading);
            lookLater(reading);
        }
    }

    private void reload(Saver reading) {
        try {
            if (reading.refresh()) {
                later.accept(new Action.Reloaded(reading.history()));
            }
            noticed = null;
        } catch (ProblemException e) {
            if (!e.problem().equals(noticed)) {
                noticed = e.problem();
                later.accept(new Action.Noticed(e.problem()));
            }
        }
    }

    /// Opens the project that was open last, or the untitled work, or begins anew.
    private Action restore(int request) throws ProblemException {
        Path last = settings.lastProject();
        if (last != null) {
            try {
                return openProject(request, last);
            } catch (ProblemException e) {
                return openUntitled(request, e.problem());
            }
        }
        return openUntitled(request, null);
    }

    private Action openUntitled(int request, @Nullable Problem notice) throws ProblemException {
        Opened work = untitled.open();
        goOnWith(work.store());
        Problem told = notice == null && !work.notices().isEmpty() ? work.notices().getFirst() : notice;
        return opened(request, work.store(), told);
    }

    /// Begins a new untitled project. Untitled work with nothing in it is gone on with.
    private Action begin(int request, List<Path> reports) throws ProblemException {
        writeAll();
        ProjectStore present = saver == null ? null : saver.store();
        if (present != null && untitled.isUntitled(present.path()) && isEmpty(present.history())) {
            return new Action.Begun(request, present.history(), reports);
        }
        ProjectStore next = untitled.create();
        goOnWith(next);
        return new Action.Begun(request, next.history(), reports);
    }

    private static boolean isEmpty(History history) {
        return history.present().equals(Project.EMPTY) && history.future().isEmpty();
    }

    /// Goes on in a copy. The old project is left once the copy is open.
    private Action saveAs(int request, Path path) throws ProblemException {
        Saver old = home();
        if (old.store().path().toAbsolutePath().equals(path.toAbsolutePath())) {
            old.takeOver();
            old.copyTo(path);
            return new Action.SavedAs(request, path);
        }
        old.copyTo(path);
        goOnIn(ProjectStore.open(path));
        old.close();
        if (untitled.isUntitled(old.store().path())) {
            untitled.discard(old.store());
        }
        remember(settings.opened(path));
        return new Action.SavedAs(request, path);
    }

    private Action saveCopy(int request, Path path) throws ProblemException {
        home().copyTo(path);
        return new Action.CopySaved(request, path);
    }

    private Saver goOnWith(ProjectStore next) throws ProblemException {
        Saver old = saver;
        Saver opened = goOnIn(next);
        if (old != null) {
            old.close();
        }
        disk.execute(() -> verify(opened));
        remember(untitled.isUntitled(next.path()) ? settings.closed() : settings.opened(next.path()));
        return opened;
    }

    private Action opened(int request, ProjectStore project, @Nullable Problem notice) {
        Path path = untitled.isUntitled(project.path()) ? null : project.path();
        return new Action.Opened(request, path, project.history(), elsewhere, notice);
    }

    /// Writes what waits still and closes the project. What its disk still refuses is kept as untitled work, which is
    /// there on the next start. Throws where that cannot be written either.
    void close() throws ProblemException {
        Saver open = homeless.isEmpty() ? saver : home();
        if (open == null) {
            return;
        }
        try (open) {
            if (!open.retry().isDone()) {
                open.copyTo(untitled.place());
                remember(settings.closed());
            }
        }
    }
}
