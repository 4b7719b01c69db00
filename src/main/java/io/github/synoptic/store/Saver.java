package io.github.synoptic.store;

import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.project.History;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Writes changes to a project in the order they were made. Where the disk refuses, they wait in memory, and are tried
/// again by themselves until they are written. The same goes for a project that could only be opened for reading.
///
/// No method but [#saving()] and [#history()] may be called on the JavaFX thread: they wait for the disk.
public final class Saver implements AutoCloseable {
    private volatile ProjectStore store;
    private final Executor disk;
    private final Duration pause;
    private final Consumer<Saving> listener;
    private final Deque<Change> waiting = new ArrayDeque<>();
    private boolean retrying;
    private boolean closed;
    private volatile Saving saving = Saving.DONE;
    private volatile History history;

    /// Whether all is on the disk.
    ///
    /// @param waiting how many changes are in memory only
    /// @param problem why; null where nothing waits
    public record Saving(int waiting, @Nullable Problem problem) {
        /// All is on the disk.
        public static final Saving DONE = new Saving(0, null);

        /// Whether all is on the disk.
        public boolean isDone() {
            return waiting == 0;
        }
    }

    /// Writes to this project, which is closed with the saver.
    ///
    /// @param store the project
    /// @param disk runs the later attempts, best the thread on which changes are saved too
    /// @param pause how long to wait before an attempt that failed is repeated
    /// @param listener told whenever [#saving()] changes, on the thread that changed it
    public Saver(ProjectStore store, Executor disk, Duration pause, Consumer<Saving> listener) {
        this.store = store;
        this.disk = disk;
        this.pause = pause;
        this.listener = listener;
        this.history = store.history();
    }

    /// Makes a change, and writes it with all that wait before it. Throws [IllegalArgumentException] where it does not fit
    /// the project; then nothing has changed.
    public synchronized Saving save(Change change) {
        ChangeWriter.originals(change);
        history = change.applyTo(history);
        waiting.add(change);
        return retry();
    }

    /// The bytes a report of the project was made from, whether they are on the disk yet or not. Throws a
    /// [Problem.Missing] where the file has lost them.
    public synchronized byte[] original(int reportId) throws ProblemException {
        String hash = history.present().report(reportId).sha256();
        for (Change change : waiting) {
            byte[] bytes = ChangeWriter.originals(change).get(hash);
            if (bytes != null) {
                return bytes;
            }
        }
        return store.original(reportId);
    }

    /// Tries at once to write what waits.
    public synchronized Saving retry() {
        try {
            while (!waiting.isEmpty() && !closed) {
                takeOver();
                store.save(waiting.element());
                waiting.remove();
            }
            told(new Saving(waiting.size(), waiting.isEmpty() ? null : saving.problem()));
        } catch (ProblemException e) {
            told(new Saving(waiting.size(), e.problem()));
            retryLater();
        }
        return saving;
    }

    private void retryLater() {
        if (!retrying) {
            retrying = true;
            CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, disk).execute(this::retryNow);
        }
    }

    private synchronized void retryNow() {
        retrying = false;
        if (!closed) {
            retry();
        }
    }

    /// Opens the project for writing where it could only be read; does nothing where it is written already. Throws where it
    /// still cannot be written, and where another program has changed it while changes wait here that were made without
    /// knowing: they stay, to be saved under another name.
    public synchronized void takeOver() throws ProblemException {
        if (closed || !store.isReadOnly()) {
            return;
        }
        ProjectStore writable = ProjectStore.open(store.path());
        if (waiting.isEmpty()) {
            history = writable.history();
        } else if (!writable.isSameAs(store)) {
            writable.close();
            throw new ProblemException(new Problem.ProjectChanged(store.path().toString()));
        }
        store.close();
        store = writable;
    }

    /// Reads a project open for reading again where another program has changed it and nothing waits here. Returns
    /// whether it had.
    public synchronized boolean refresh() throws ProblemException {
        if (closed || !waiting.isEmpty() || !store.refresh()) {
            return false;
        }
        history = store.history();
        return true;
    }

    private void told(Saving now) {
        if (!now.equals(saving)) {
            saving = now;
            listener.accept(now);
        }
    }

    /// Whether all is on the disk. Never waits.
    public Saving saving() {
        return saving;
    }

    /// The project with all changes made, those that wait too. Never waits.
    public History history() {
        return history;
    }

    /// The project file.
    public ProjectStore store() {
        return store;
    }

    /// Writes a copy of the project with all changes made, those that wait too. It is whole or absent. The project itself
    /// needs no copy: what waits is written.
    public synchronized void copyTo(Path target) throws ProblemException {
        if (ProjectFile.isSame(store.path(), target)) {
            Problem problem = retry().problem();
            if (problem != null) {
                throw new ProblemException(problem);
            }
        } else if (waiting.isEmpty()) {
            store.copyTo(target);
        } else {
            store.writeCopy(target, history, waiting);
        }
    }

    /// Closes the project without another attempt; what still waits must have been copied before.
    @Override
    public synchronized void close() {
        closed = true;
        store.close();
    }
}
