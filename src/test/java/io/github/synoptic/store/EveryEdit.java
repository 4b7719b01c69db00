package io.github.synoptic.store;

import io.github.synoptic.engine.align.Reason;
import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Sha256;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.project.Correction;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.History;
import io.github.synoptic.project.Mark;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.Project;
import io.github.synoptic.project.Quote;
import io.github.synoptic.project.Verdict;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// One edit of every kind, in an order in which they fit. The project files kept for each schema hold these very edits, so
/// nothing here may change; what a later schema brings is added at the end.
final class EveryEdit {
    private static final byte[] ORIGINAL = "<p>Zwölf Verletzte in Norrby</p>".getBytes(StandardCharsets.ISO_8859_1);
    private static final String A = "Zwölf Verletzte in Norrby. Die Fähre kam um 15 Uhr.";
    private static final String B = "Thirteen hurt in Norrby. The ferry came at 4 p.m.";
    private static final Pair PAIR = new Pair(1, 2);

    private EveryEdit() {}

    /// The edits, in order.
    static List<Edit> edits() {
        Report a = new Report("Zwölf Verletzte", "Der Bote", "Eva Öst", LocalDate.of(2025, 2, 8), "de", "bote.html",
                Sha256.of(ORIGINAL), A);
        Mark proposed = new Mark(3, Kind.QUANTITY, quote(A, "Zwölf"), quote(B, "Thirteen"), Verdict.CONFIRMED, "",
                new Mark.Proposal(Kind.QUANTITY, 0.875, new Reason("reason.count", List.of("12", "13"))));
        Mark own = new Mark(4, Kind.DATE, quote(A, "15 Uhr"), quote(B, "4 p.m."), Verdict.OPEN, "ask “both”", null);
        Correction pin = new Correction.Pin(new Span(0, 26), new Span(0, 24));
        return List.of(new Edit.AddReport(1, a), new Edit.AddReport(2, Report.of("Thirteen hurt", B)),
                new Edit.Open(PAIR), new Edit.Rename("Ferry — «паром»"),
                new Edit.Describe(2, "Thirteen hurt", "The Norrby Post", LocalDate.of(2025, 2, 9)),
                new Edit.Describe(2, "Thirteen hurt in Norrby", null, null),
                new Edit.Put(PAIR, proposed), new Edit.Put(PAIR.swapped(), own.swapped()),
                new Edit.Decide(PAIR, 3, Verdict.DISMISSED), new Edit.Comment(PAIR, 3, "line\n\"two\" \\ 🙂"),
                new Edit.Retype(PAIR, 4, Kind.FACT), new Edit.Adjust(PAIR, 4, quote(A, "um 15"), quote(B, "at 4")),
                new Edit.Correct(PAIR, pin),
                new Edit.Correct(PAIR, new Correction.Cut(new Span(27, 51), new Span(25, 49))),
                new Edit.Correct(PAIR, new Correction.Alone(Side.B, new Span(25, 49))),
                new Edit.Uncorrect(PAIR, pin),
                new Edit.Several(List.of(new Edit.AddReport(5, Report.of("Third", "A third account.")),
                        new Edit.RemoveReport(5), new Edit.Erase(PAIR, 4))),
                new Edit.Rename("undone"));
    }

    /// The history they make, the last of them undone.
    static History history() {
        History history = History.of(Project.EMPTY);
        for (Edit edit : edits()) {
            history = history.after(edit);
        }
        return history.undone();
    }

    /// The original bytes of the first report.
    static byte[] original() {
        return ORIGINAL.clone();
    }

    private static Quote quote(String text, String words) {
        int start = text.indexOf(words);
        return Quote.of(text, new Span(start, start + words.length()));
    }

    /// Makes the project file to be kept for a new schema: the argument is its path. Run once, when a schema is released.
    static void write(Path path) throws ProblemException {
        try (ProjectStore store = ProjectStore.create(path)) {
            for (Edit edit : edits()) {
                store.append(edit, Map.of(1, ORIGINAL));
            }
            store.undo();
        }
    }
}
