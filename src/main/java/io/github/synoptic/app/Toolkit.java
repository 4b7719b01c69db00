package io.github.synoptic.app;

import io.github.synoptic.cli.Version;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.store.LogFile;
import io.github.synoptic.store.Places;
import io.github.synoptic.store.Settings;
import io.github.synoptic.store.SettingsFile;
import io.github.synoptic.ui.Desktop;
import io.github.synoptic.ui.Headstart;
import io.github.synoptic.ui.Pipeline;
import io.github.synoptic.ui.SynopticWindow;
import io.github.synoptic.ui.common.Theme;
import io.github.synoptic.ui.state.Action;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Starts JavaFX and opens the window in it.
final class Toolkit {
    /// Held so that its filter is not collected.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    /// Held so that what it writes to is not collected.
    private static final Logger SYNOPTIC = Logger.getLogger("io.github.synoptic");

    /// Opens the window on these files, or on the work as it was left, and returns when it is closed. On a tour it opens
    /// on the sample reports, with its work kept in the tour's folder.
    void show(List<Path> files, @Nullable Path tour) {
        CountDownLatch closed = new CountDownLatch(1);
        Places places = tour == null ? Places.here() : touring(tour);
        FutureTask<SettingsFile.Loaded> known = reading(tour == null
                ? new SettingsFile(places.settings())::read
                : () -> new SettingsFile.Loaded(Settings.DEFAULT, null));
        Headstart headstart = Headstart.on(files);
        startToolkit();
        if (tour == null) {
            log(places.logs());
        }
        SettingsFile.Loaded settings = result(known);
        SynopticWindow window = start(desktop(places, settings.settings()), headstart, closed);
        open(window, tour == null ? first(files) : new Action.LoadSamples(), settings.problem());
        Doorbell bell = tour == null ? bell(window, places.socket()) : null;
        await(closed);
        if (bell != null) {
            bell.close();
        }
        window.close();
    }

    /// Reads the settings on another thread: there is time for it while the toolkit starts.
    private static FutureTask<SettingsFile.Loaded> reading(Callable<SettingsFile.Loaded> read) {
        FutureTask<SettingsFile.Loaded> reading = new FutureTask<>(read);
        Thread.ofPlatform().daemon().name("synoptic-settings").start(reading);
        return reading;
    }

    /// Opens what the program is started again with in this window; null where the system gives no socket file.
    private static @Nullable Doorbell bell(SynopticWindow window, Path socket) {
        try {
            return Doorbell.hang(socket, files -> onFx(() -> {
                window.comeForward();
                if (!files.isEmpty()) {
                    window.dispatch(first(files));
                }
                return true;
            }));
        } catch (IOException | RuntimeException e) {
            SYNOPTIC.log(Level.WARNING, "a second start will open a window of its own", e);
            return null;
        }
    }

    /// Takes the tour without a display, in a window that opens on these files and keeps everything in the tour's folder.
    Tour tour(Path folder, List<Path> files) {
        Headstart headstart = Headstart.on(files);
        startToolkit();
        Places places = touring(folder);
        log(places.logs());
        SynopticWindow window = start(desktop(places, Settings.DEFAULT), headstart, new CountDownLatch(1));
        Doorbell bell = bell(window, places.socket());
        Tour tour = new Tour(folder);
        tour.take(window, files);
        if (bell != null) {
            bell.close();
        }
        window.close();
        // As the next start will: the cache that is made from a tour has what a start needs.
        desktop(places, result(reading(new SettingsFile(places.settings())::read)).settings());
        return tour;
    }

    /// Opens the window, which does this first, and says what is wrong with the settings, if anything is.
    static void open(SynopticWindow window, Action first, @Nullable Problem problem) {
        onFx(() -> {
            window.open(first);
            if (problem != null) {
                window.dispatch(new Action.Noticed(problem));
            }
            return true;
        });
    }

    private static Action first(List<Path> files) {
        if (files.isEmpty()) {
            return new Action.Restore();
        }
        boolean project = files.size() == 1 && files.getFirst().toString().endsWith(".synoptic");
        return project ? new Action.OpenProject(files.getFirst()) : new Action.NewProject(files);
    }

    /// Keeps a log in the platform's place; where that cannot be written, the program goes on without one.
    private static void log(Path folder) {
        try {
            LogFile.start(folder, SYNOPTIC);
        } catch (ProblemException e) {
            SYNOPTIC.log(Level.WARNING, "no log is kept", e);
        }
    }

    private static Desktop desktop(Places places, Settings known) {
        return new Desktop(places.projects(), places.settings(), known, Version.read());
    }

    /// Where a tour keeps its work.
    private static Places touring(Path tour) {
        return Places.of(System.getProperty("os.name"), tour.resolve("tour"), Map.of());
    }

    /// Returns at once; the toolkit starts meanwhile.
    private static void startToolkit() {
        Pipeline.choose();
        // JavaFX says so whenever it is on the class path. It works there; the reader can do nothing about it.
        JAVAFX.setFilter(line -> !line.getMessage().startsWith("Unsupported JavaFX configuration"));
        Theme.beginFonts();
        // The sheet is read while this thread reads the settings.
        Platform.startup(Theme::dressControls);
        Platform.setImplicitExit(false);
    }

    private static SynopticWindow start(Desktop desktop, Headstart headstart, CountDownLatch closed) {
        return onFx(() -> {
            // The name by which task bars join the window with its entry in the menu; else it is that of the machine, java.
            com.sun.glass.ui.Application.GetApplication().setName("synoptic");
            Stage stage = new Stage();
            SynopticWindow window = new SynopticWindow(stage, Messages.of(Locale.getDefault()), desktop, headstart);
            stage.setOnHidden(event -> closed.countDown());
            return window;
        });
    }

    /// Does it on the JavaFX thread and waits for its result.
    static <T> T onFx(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return result(task);
    }

    private static <T> T result(FutureTask<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
