package io.github.synoptic.ui;

import io.github.synoptic.MadeUpReports;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.Pair;
import io.github.synoptic.store.ProjectStore;
import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Filter;
import io.github.synoptic.ui.state.Tab;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A reader's session on a project of two long reports: opened, compared, scrolled, stepped through, filtered, seen in
/// every list, in the level view and in the other theme, while the JavaFX thread is probed.
final class GapSession {
    private final Path home;
    private final Path project;

    /// Works below this folder, on two made-up reports of so many words each.
    GapSession(Path home, int words) throws Exception {
        this.home = home;
        this.project = project(home.resolve("long.synoptic"), words);
    }

    /// `GapSession HOME WORDS`: works below this folder, on reports of so many words, and tells the longest gaps of each
    /// part in a line: the name of the part, then the milliseconds of [GapProbe.Gap] in their order, parted by tabs.
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        Path home = Files.createDirectories(Path.of(arguments[0]));
        for (GapProbe.Gap gap : new GapSession(home, Integer.parseInt(arguments[1])).gaps("only")) {
            out.println(gap.part() + "\t" + gap.after() + "\t" + gap.unanswered() + "\t" + gap.work() + "\t"
                    + gap.ours());
        }
        out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static Path project(Path file, int words) throws Exception {
        List<String> texts = new MadeUpReports(8).pair(words);
        try (ProjectStore store = ProjectStore.create(file)) {
            store.append(new Edit.AddReport(1, Report.of("One", texts.get(0))), Map.of());
            store.append(new Edit.AddReport(2, Report.of("Other", texts.get(1))), Map.of());
            store.append(new Edit.Open(new Pair(1, 2)), Map.of());
        }
        return file;
    }

    /// The longest gaps of each part, in a new window that keeps its work in the folder of this name.
    List<GapProbe.Gap> gaps(String name) throws Exception {
        try (WindowDriver window = new WindowDriver(home.resolve(name),
                Settings.DEFAULT.withTheme(Settings.Theme.LIGHT))) {
            window.until("the start", state -> state.waits().isEmpty());
            window.pulse();
            return gaps(window);
        }
    }

    private List<GapProbe.Gap> gaps(WindowDriver window) throws Exception {
        try (GapProbe probe = new GapProbe()) {
            window.does(new Action.OpenProject(project));
            window.until("the first text", state -> window.shows(Side.A, 1_000));
            probe.mark("first text");
            window.until("the comparison", state -> state.review() != null && window.showsRelations());
            window.pulse();
            probe.mark("compare");
            for (int i = 0; i < 40; i++) {
                window.scroll(Side.A, 300);
            }
            probe.mark("scroll");
            for (int i = 0; i < 10; i++) {
                window.does(new Action.StepFinding(1, false));
                window.pulse();
            }
            probe.mark("step");
            window.does(new Action.SetFilter(Filter.ALL.holding("ba")));
            window.pulse();
            window.does(new Action.SetFilter(Filter.ALL));
            window.pulse();
            probe.mark("filter");
            for (Tab tab : List.of(Tab.STATEMENTS, Tab.ONLY, Tab.DISCREPANCIES)) {
                window.does(new Action.ShowTab(tab));
                window.pulse();
                window.does(new Action.StepLink(1));
                window.pulse();
            }
            probe.mark("other lists");
            for (boolean level : List.of(true, false)) {
                window.does(new Action.SetLook(window.state().look().level(level)));
                window.pulse();
                window.does(new Action.StepLink(1));
                window.pulse();
            }
            probe.mark("level view");
            window.does(new Action.SetLook(window.state().look().in(Settings.Theme.DARK)));
            window.pulse();
            probe.mark("theme");
            return probe.gaps();
        }
    }
}
