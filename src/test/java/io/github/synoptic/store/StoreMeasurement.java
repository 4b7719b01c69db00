package io.github.synoptic.store;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.History;
import io.github.synoptic.project.MadeUpEdits;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.Project;
import io.github.synoptic.project.Verdict;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.Map;

/// Measures the store with many edits in one project, and prints how long an edit and an opening take.
///
/// A program, not a test: `java -cp ... io.github.synoptic.store.StoreMeasurement FOLDER [EDITS]`.
final class StoreMeasurement {
    private static final int EDITS = 100_000;
    private static final int ACKNOWLEDGED = 1_000;
    private static final int OPENINGS = 11;
    private static final int MARKS = 1_000;
    private static final Pair PAIR = new Pair(1, 2);
    private static final PrintStream OUT = System.out;

    private StoreMeasurement() {}

    /// Takes the folder in which the project is made, and how many edits it has.
    public static void main(String[] arguments) throws Exception {
        int edits = arguments.length > 1 ? Integer.parseInt(arguments[1]) : EDITS;
        Path file = Path.of(arguments[0]).resolve("measured.synoptic");
        Files.deleteIfExists(file);
        fill(file, edits - ACKNOWLEDGED);
        acknowledge(file);
        OUT.printf("file: %,d bytes for %,d edits%n", Files.size(file), edits);
        open(file);
        Files.delete(file);
    }

    /// Writes most edits in one transaction, because only the last are measured one by one.
    private static void fill(Path file, int edits) throws Exception {
        History history = History.of(Project.EMPTY);
        for (int i = 0; i < edits; i++) {
            history = history.after(edit(i));
        }
        History filled = history;
        ProjectFile.make(Connector.SQLITE, file, connection -> HistoryWriter.write(connection, filled,
                hash -> new byte[0]));
    }

    /// The edits of a long piece of work: two reports, a thousand marks, then decisions and comments on them over and over.
    private static Edit edit(int number) {
        if (number < 2) {
            return new Edit.AddReport(number + 1,
                    Report.of("Report " + number, "A sentence of a report. ".repeat(250)));
        }
        if (number < 2 + MARKS) {
            return new Edit.Put(PAIR, new MadeUpEdits(number).mark(number + 1));
        }
        int mark = 3 + number % MARKS;
        return number / MARKS % 2 == 0
                ? new Edit.Comment(PAIR, mark, "Asked the desk again, answer number " + number)
                : new Edit.Decide(PAIR, mark, number % 3 == 0 ? Verdict.CONFIRMED : Verdict.DISMISSED);
    }

    private static void acknowledge(Path file) throws Exception {
        long[] nanos = new long[ACKNOWLEDGED];
        try (ProjectStore store = ProjectStore.open(file)) {
            for (int i = 0; i < ACKNOWLEDGED; i++) {
                Edit edit = edit(store.history().past().size());
                long start = System.nanoTime();
                store.append(edit, Map.of());
                nanos[i] = System.nanoTime() - start;
            }
        }
        print("an edit acknowledged", nanos);
    }

    private static void open(Path file) throws Exception {
        long[] nanos = new long[OPENINGS];
        for (int i = 0; i < OPENINGS; i++) {
            long start = System.nanoTime();
            ProjectStore.open(file).close();
            nanos[i] = System.nanoTime() - start;
        }
        print("opening, later ones warm", nanos);
        try (Connection connection = Connector.SQLITE.connect(file, false)) {
            OUT.printf("edits: %,d%n", Sql.number(connection, "SELECT count(*) FROM edit"));
        }
    }

    private static void print(String what, long[] nanos) {
        double first = nanos[0] / 1e6;
        Arrays.sort(nanos);
        OUT.printf("%s: median %.2f ms, 95th percentile %.2f ms, longest %.2f ms, first %.2f ms%n", what,
                nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 95 / 100] / 1e6, nanos[nanos.length - 1] / 1e6,
                first);
    }
}
