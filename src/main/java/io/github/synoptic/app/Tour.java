package io.github.synoptic.app;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.project.Verdict;
import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.SynopticWindow;
import io.github.synoptic.ui.common.Picture;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Look;
import io.github.synoptic.ui.state.Share;
import io.github.synoptic.ui.state.Tab;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/// Does the whole job on the sample reports: loads, compares, decides, marks, comments, exports.
///
/// @param folder where the note and the pictures are left
record Tour(Path folder) {
    /// A text that says of no day: the packages' cache of classes, made on a tour, is to have what such a text needs.
    private static final String UNDATED = "The storm destroyed boats along the coast.";
    /// How often the tour looks whether the window is done, in milliseconds.
    private static final long GLANCE = 20;

    /// The file of the note.
    Path note() {
        return folder.resolve("note.md");
    }

    /// The file of the picture.
    Path picture() {
        return folder.resolve("window.png");
    }

    /// Opens the window on these files, and goes on in a new project with the samples.
    void take(SynopticWindow window, List<Path> files) {
        Toolkit.open(window, new Action.NewProject(files), null);
        until(window, state -> state.waits().isEmpty() && !state.compared().running());
        if (!files.isEmpty()) {
            act(window, new Action.LoadText(Side.A, UNDATED));
            until(window, state -> state.waits().isEmpty() && !state.compared().running());
            act(window, new Action.NewProject(List.of()));
            until(window, state -> state.waits().isEmpty());
        }
        act(window, new Action.LoadSamples());
        until(window, state -> state.review() != null && state.waits().isEmpty());
        decide(window);
        mark(window);
        act(window, new Action.Export(note()), new Action.StepFinding(1, true));
        until(window, state -> state.waits().isEmpty() && state.keeping().waiting() == 0);
        photographs(window);
    }

    private static void decide(SynopticWindow window) {
        Action.StepFinding next = new Action.StepFinding(1, true);
        act(window, next, new Action.Decide(Verdict.CONFIRMED), next, new Action.Decide(Verdict.CONFIRMED), next,
                new Action.Decide(Verdict.DISMISSED));
    }

    /// Marks the two headlines: they always differ.
    private static void mark(SynopticWindow window) {
        Comparison comparison = Toolkit.onFx(() -> window.state()).comparison();
        if (comparison == null) {
            throw new IllegalStateException("the samples were not compared");
        }
        Span a = comparison.a().sentences().getFirst().span();
        Span b = comparison.b().sentences().getFirst().span();
        act(window, new Action.MarkOwn(Kind.TERM, a, b), new Action.Comment("The headlines set different accents."));
    }

    private static void act(SynopticWindow window, Action... actions) {
        Toolkit.onFx(() -> {
            List.of(actions).forEach(window::dispatch);
            return true;
        });
    }

    /// Waits until the window is so far. A problem that the window tells of ends the tour.
    private static void until(SynopticWindow window, Predicate<AppState> far) {
        AppState state = Toolkit.onFx(window::state);
        while (!far.test(state)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(GLANCE));
            state = Toolkit.onFx(window::state);
            if (state.banner() != null && state.waits().isEmpty() && !far.test(state)) {
                throw new IllegalStateException("the tour cannot go on: " + state.banner());
            }
        }
    }

    /// The window in both themes, in rows, and with how much each two reports share.
    private void photographs(SynopticWindow window) {
        act(window, new Action.CloseBanner());
        Look light = Toolkit.onFx(window::state).look().in(Settings.Theme.LIGHT);
        photograph(window, light, Tab.DISCREPANCIES, picture());
        photograph(window, light.in(Settings.Theme.DARK), Tab.DISCREPANCIES, folder.resolve("window-dark.png"));
        until(window, state -> state.shares().values().stream().allMatch(Share::isKnown));
        photograph(window, light, Tab.REPORTS, folder.resolve("window-reports.png"));
        photograph(window, light.level(true), Tab.DISCREPANCIES, folder.resolve("window-level.png"));
        act(window, new Action.SetLook(light));
    }

    private static void photograph(SynopticWindow window, Look look, Tab tab, Path file) {
        act(window, new Action.SetLook(look), new Action.ShowTab(tab));
        Toolkit.onFx(() -> {
            // Once to lay the window out, once to take it.
            Picture.of(window.scene());
            return true;
        });
        Toolkit.onFx(() -> {
            Picture.of(window.scene()).write(file);
            return true;
        });
    }
}
