package io.github.synoptic.ui;

import io.github.synoptic.engine.Comparer;
import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Corrections;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.source.Loaded;
import io.github.synoptic.source.SourceReader;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/// Reads two files and compares them while the window is still being made. What came of it is given once; whatever is not
/// exactly what was begun with is done anew.
public final class Headstart {
    private final AtomicReference<@Nullable Begun> begun;

    /// A comparison, and how long it took.
    ///
    /// @param millis its milliseconds, without those anybody waited for it
    record Made(Comparison comparison, long millis) {
        /// Compares two reports now.
        static Made of(Comparer comparer, Report a, Report b, Corrections corrections) {
            long start = System.nanoTime();
            Comparison comparison = comparer.compare(a, b, corrections);
            return new Made(comparison, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        }
    }

    /// The work on two files.
    private record Begun(List<Path> files, List<FutureTask<Loaded>> readings, FutureTask<Made> made) {
        static Begun on(List<Path> files) {
            List<FutureTask<Loaded>> readings = files.stream()
                    .map(file -> new FutureTask<>(() -> SourceReader.read(file))).toList();
            return new Begun(List.copyOf(files), readings,
                    new FutureTask<>(() -> Made.of(new Comparer(), readings.getFirst().get().report(),
                            readings.getLast().get().report(), Corrections.NONE)));
        }

        void run() {
            readings.forEach(FutureTask::run);
            made.run();
        }
    }

    private Headstart(@Nullable Begun begun) {
        this.begun = new AtomicReference<>(begun);
    }

    /// None: everything is done when it is asked for.
    public static Headstart none() {
        return new Headstart(null);
    }

    /// Begins with these files, if they are two.
    public static Headstart on(List<Path> files) {
        if (files.size() != 2) {
            return none();
        }
        Begun work = Begun.on(files);
        Thread.ofPlatform().daemon().name("synoptic-headstart").start(work::run);
        return new Headstart(work);
    }

    /// What this file holds.
    Loaded read(Path file) throws ProblemException {
        Begun work = begun.get();
        int number = work == null ? -1 : work.files().indexOf(file);
        if (work == null || number < 0) {
            return SourceReader.read(file);
        }
        try {
            return work.readings().get(number).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw cancelled(e);
        }
    }

    /// The comparison of these, where it was begun with; null where it was not.
    @Nullable
    Made compared(Report a, Report b, Corrections corrections) {
        Begun work = begun.getAndSet(null);
        if (work == null) {
            return null;
        }
        try {
            Made made = work.made().get();
            boolean same = made.comparison().a().report().equals(a) && made.comparison().b().report().equals(b);
            return same && corrections.equals(Corrections.NONE) ? made : null;
        } catch (ExecutionException e) {
            // Told when it is done anew.
            return null;
        } catch (InterruptedException e) {
            work.made().cancel(true);
            throw cancelled(e);
        }
    }

    private static CancellationException cancelled(InterruptedException e) {
        CancellationException cancelled = new CancellationException("not wanted any more");
        cancelled.initCause(e);
        return cancelled;
    }
}
