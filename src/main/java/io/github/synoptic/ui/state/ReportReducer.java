package io.github.synoptic.ui.state;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.Pair;
import io.github.synoptic.source.Imported;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// What the reader does with whole reports.
final class ReportReducer {
    private ReportReducer() {}

    static Next reduce(AppState state, Action.OnReports action) {
        return switch (action) {
            case Action.LoadFile(Side side, var file) -> {
                AppState waiting = reading(state, side);
                yield Next.of(waiting, new Effect.ReadFile(waiting.requests(), side, file));
            }
            case Action.LoadFiles(Side side, var files) -> {
                AppState waiting = readingSeveral(state, files.size());
                yield Next.of(waiting, new Effect.ReadFiles(waiting.requests(), side, files));
            }
            case Action.LoadText(Side side, String text) -> {
                AppState waiting = reading(state, side);
                yield Next.of(waiting, new Effect.ReadText(waiting.requests(), side, text));
            }
            case Action.LoadSamples() -> {
                AppState waiting = state.waitingFor("samples", Message.of("window.reading-samples"));
                yield Next.of(waiting, new Effect.ReadSamples(waiting.requests()));
            }
            case Action.Swap() -> swap(state);
            case Action.OpenPair(Pair pair) -> pair.equals(state.pair())
                    ? Next.of(state)
                    : Editor.edit(state, new Edit.Open(pair));
            case Action.Describe described -> describe(state, described);
            case Action.RemoveReport(int id) -> Editor.edit(state, new Edit.RemoveReport(id));
            case Action.ShowImport(Side side) -> showImport(state, side);
            case Action.TurnPart(int part) -> reread(state, imported -> imported.turned(part));
            case Action.TakeChapter(int chapter) -> reread(state, imported -> imported.only(chapter));
            case Action.TakeAnew() -> reread(state, Imported::asFirst);
        };
    }

    private static AppState reading(AppState state, Side side) {
        return state.with(new Form.None()).waitingFor("report " + side, Message.of("window.reading", side.name()));
    }

    /// Where there are more reports than the two sides take, their list is in view.
    private static AppState readingSeveral(AppState state, int files) {
        AppState seen = files > 2 ? state.with(state.panel().on(Tab.REPORTS)) : state;
        return seen.with(new Form.None()).waitingFor("reports", Message.of("window.reading-several", files));
    }

    private static Next showImport(AppState state, Side side) {
        Integer id = state.seats().on(side);
        if (id == null) {
            return Next.of(state.telling(Message.of("window.no-report", side.name())));
        }
        AppState waiting = state.waitingFor("import", Message.of("window.reading", side.name()));
        return Next.of(waiting, new Effect.FindOriginal(waiting.requests(), side, id));
    }

    /// Takes the text of the report whose document is shown anew.
    private static Next reread(AppState state, UnaryOperator<Imported> change) {
        if (!(state.form() instanceof Form.Import(Side _, int id, Imported imported, boolean _))) {
            return Next.of(state);
        }
        String text = change.apply(imported).text();
        Report report = state.project().report(id);
        if (text.equals(report.text())) {
            return Next.of(state);
        }
        return text.isBlank()
                ? Next.of(state.telling(Message.of("window.nothing-left")))
                : Editor.edit(state, new Edit.Reread(id, report.reread(text)));
    }

    /// The state that takes the document apart once its bytes are there; as it is where the report is gone by then.
    static Next original(AppState state, Action.OriginalFound found) {
        Report report = state.project().reports().get(found.id());
        if (report == null) {
            return Next.of(state);
        }
        AppState reading = state.waitingFor("import", Message.of("window.reading", found.side().name()));
        return Next.of(reading,
                new Effect.ReadAgain(reading.requests(), found.side(), found.id(), report.origin(), found.bytes()));
    }

    /// The state with the document's pieces shown; as it is where the report is gone by then.
    static AppState imported(AppState state, Action.ImportFound found) {
        Report report = state.project().reports().get(found.id());
        return report == null
                ? state
                : state.under(null).with(Form.Import.of(found.side(), found.id(), found.imported(), report.text()));
    }

    private static Next swap(AppState state) {
        Pair pair = state.pair();
        return pair == null
                ? Next.of(state.with(state.seats().swapped()))
                : Editor.edit(state, new Edit.Open(pair.swapped()));
    }

    private static Next describe(AppState state, Action.Describe wanted) {
        AppState closed = state.with(new Form.None());
        Integer id = state.seats().on(wanted.side());
        Report report = state.report(wanted.side());
        if (id == null || report == null || says(report, wanted.title(), wanted.outlet(), wanted.published())) {
            return Next.of(closed);
        }
        return Editor.edit(closed, new Edit.Describe(id, wanted.title(), wanted.outlet(), wanted.published()));
    }

    private static boolean says(Report report, String title, @Nullable String outlet, @Nullable LocalDate published) {
        return report.title().equals(title) && Objects.equals(report.outlet(), outlet)
                && Objects.equals(report.published(), published);
    }

    /// The state with this report on this side. One that the project has already is not added again.
    static Next seat(AppState state, Side side, Report report, byte[] original) {
        Integer opposite = state.seats().on(side.other());
        Integer known = idOf(state, report, opposite == null ? List.of() : List.of(opposite));
        int id = known == null ? state.project().nextId() : known;
        Seats seats = state.seats().with(side, id);
        List<Edit> edits = new ArrayList<>();
        if (known == null) {
            edits.add(new Edit.AddReport(id, report));
        }
        Pair pair = seats.pair();
        if (pair != null && !pair.equals(state.pair())) {
            edits.add(new Edit.Open(pair));
        }
        if (edits.isEmpty()) {
            return Next.of(state.with(seats));
        }
        Edit edit = edits.size() == 1 ? edits.getFirst() : new Edit.Several(edits);
        return Editor.edit(state.with(seats), edit, known == null ? Map.of(id, original) : Map.of());
    }

    /// The state with all these reports in the project, the first on this side, the second on the other. Those that the
    /// project has already are not added again.
    static Next seatAll(AppState state, Side side, List<Action.Loaded> loaded) {
        if (loaded.size() < 2) {
            return loaded.isEmpty()
                    ? Next.of(state)
                    : seat(state, side, loaded.getFirst().report(), loaded.getFirst().original());
        }
        List<Integer> ids = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        Map<Integer, byte[]> originals = new HashMap<>();
        for (Action.Loaded one : loaded) {
            Integer known = idOf(state, one.report(), ids);
            int id = known == null ? state.project().nextId() + originals.size() : known;
            ids.add(id);
            if (known == null) {
                edits.add(new Edit.AddReport(id, one.report()));
                originals.put(id, one.original());
            }
        }
        Pair pair = new Pair(ids.get(0), ids.get(1));
        Pair wanted = side == Side.A ? pair : pair.swapped();
        if (!wanted.equals(state.pair())) {
            edits.add(new Edit.Open(wanted));
        }
        return edits.isEmpty() ? Next.of(state) : Editor.edit(state, new Edit.Several(edits), originals);
    }

    /// The id of this report where the project has it, unless it is one of these.
    private static @Nullable Integer idOf(AppState state, Report report, List<Integer> taken) {
        for (Map.Entry<Integer, Report> entry : state.project().reports().entrySet()) {
            boolean same = entry.getValue().sha256().equals(report.sha256())
                    && entry.getValue().text().equals(report.text());
            if (same && !taken.contains(entry.getKey())) {
                return entry.getKey();
            }
        }
        return null;
    }
}
