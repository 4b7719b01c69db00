package io.github.synoptic.ui;

import io.github.synoptic.problem.BugCode;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.store.TemplateFolder;
import io.github.synoptic.ui.note.Press;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Effect;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Does what the state asks for, away from the JavaFX thread, and brings the results back to it as actions.
final class EffectRunner {
    /// How long closing waits for the disk, in seconds.
    private static final long PATIENCE = 10;

    private final Consumer<Action> dispatch;
    private final Worker worker;
    private final Keeper keeper;
    private final ExecutorService background = Executors.newFixedThreadPool(2, threads("worker"));
    private final ExecutorService spare = Executors.newSingleThreadExecutor(threads("spare"));
    private final ExecutorService inOrder = Executors.newSingleThreadExecutor(threads("keeper"));

    /// What is to be kept and waits for the window to be drawn.
    private final List<Effect.Keep> held = new ArrayList<>();
    /// Whether the window was drawn.
    private boolean keeping;

    private Future<?> comparing = new FutureTask<>(() -> null);

    EffectRunner(Desktop desktop, Headstart headstart, Consumer<Action> dispatch) {
        this.dispatch = dispatch;
        this.worker = new Worker(new Press(desktop.version(), new TemplateFolder(desktop.templates())), headstart);
        this.keeper = new Keeper(desktop, inOrder, this::deliver);
    }

    private static System.Logger logger() {
        return System.getLogger(EffectRunner.class.getName());
    }

    private static ThreadFactory threads(String name) {
        // Not the builder's own factory: it counts by handles to methods, for which Java makes up classes at each start.
        AtomicInteger number = new AtomicInteger();
        return work -> Thread.ofPlatform().daemon().name("synoptic-" + name + "-" + number.incrementAndGet())
                .unstarted(work);
    }

    /// A report is read only once a project that is being opened is there: it belongs into that project.
    void run(Effect.InBackground effect) {
        Runnable work = () -> answer(effect.request(), () -> Optional.of(worker.perform(effect)));
        switch (effect) {
            case Effect.ReadFile read -> inOrder.execute(() -> background.execute(work));
            case Effect.ReadFiles read -> inOrder.execute(() -> background.execute(work));
            case Effect.ReadText read -> inOrder.execute(() -> background.execute(work));
            case Effect.ReadAgain read -> background.execute(work);
            case Effect.ReadSamples read -> inOrder.execute(() -> background.execute(work));
            case Effect.FindShare find -> spare.execute(work);
            case Effect.Compare compare -> {
                endCompare();
                comparing = background.submit(work);
            }
            case Effect.Seek seek -> background.execute(work);
            case Effect.WriteNote write -> background.execute(work);
            case Effect.PreviewNote preview -> background.execute(work);
            case Effect.CopyNote copy -> background.execute(work);
            case Effect.CopyChoice copy -> background.execute(work);
            case Effect.ReadNote read -> background.execute(work);
        }
    }

    /// Ends the comparison that runs; its thread is free at once.
    void endCompare() {
        comparing.cancel(true);
    }

    /// Does this after what was asked for before it. Called on the JavaFX thread.
    void run(Effect.InOrder effect) {
        if (effect instanceof Effect.Keep keep && !keeping) {
            held.add(keep);
        } else {
            release();
            perform(effect);
        }
    }

    /// From now on keeps everything at once. Called on the JavaFX thread when the window is drawn: until then there is
    /// nothing to keep but the reports that the start was given, and to wake up what writes them takes a processor from
    /// the drawing.
    void beginKeeping() {
        keeping = true;
        release();
    }

    private void release() {
        held.forEach(this::perform);
        held.clear();
    }

    private void perform(Effect.InOrder effect) {
        inOrder.execute(() -> answer(request(effect), () -> keeper.perform(effect)));
    }

    private static int request(Effect.InOrder effect) {
        return switch (effect) {
            case Effect.OpenProject(int request, var file) -> request;
            case Effect.Recover(int request, var file) -> request;
            case Effect.Restore(int request) -> request;
            case Effect.BeginProject(int request, var reports) -> request;
            case Effect.SaveAs(int request, var file) -> request;
            case Effect.SaveCopy(int request, var file) -> request;
            case Effect.FindOriginal(int request, var side, int id) -> request;
            case Effect.Keep keep -> 0;
            case Effect.WriteAgain again -> 0;
            case Effect.KeepLook look -> 0;
            case Effect.KeepBounds bounds -> 0;
            case Effect.KeepView view -> 0;
        };
    }

    /// Work that comes to an action, or to nothing that anybody waits for.
    private interface Work {
        Optional<Action> perform() throws ProblemException;
    }

    /// The one place of the window where a bug is caught.
    @SuppressWarnings("CatchingUnchecked")
    private void answer(int request, Work work) {
        Optional<Action> answer;
        try {
            answer = work.perform();
        } catch (ProblemException e) {
            answer = Optional.of(new Action.Refused(request, e.problem()));
        } catch (CancellationException e) {
            // Its result is not wanted any more.
            answer = Optional.empty();
        } catch (RuntimeException | Error e) {
            answer = Optional.of(bug(request, e));
        }
        answer.ifPresent(this::deliver);
    }

    private void deliver(Action action) {
        Platform.runLater(() -> dispatch.accept(action));
    }

    /// What the window says of a bug; the log has it too.
    static Action.Failed bug(int request, Throwable thrown) {
        String code = BugCode.of(thrown);
        logger().log(System.Logger.Level.ERROR, code, thrown);
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return new Action.Failed(request, code, trace.toString());
    }

    /// Writes what is still to be written and closes the project. Waits for the disk, but not for ever.
    void close() {
        background.shutdownNow();
        spare.shutdownNow();
        release();
        inOrder.execute(this::closeKeeper);
        inOrder.shutdown();
        try {
            if (!inOrder.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
                logger().log(System.Logger.Level.ERROR, "the disk did not answer in " + PATIENCE + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void closeKeeper() {
        try {
            keeper.close();
        } catch (ProblemException e) {
            logger().log(System.Logger.Level.ERROR, "no disk took the last edits", e);
        }
    }
}
