package io.github.synoptic.store;

import io.github.synoptic.PerformancePage;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.History;
import io.github.synoptic.project.MadeUpEdits;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.Project;
import io.github.synoptic.project.Verdict;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/// Measures the store with many edits in one project: how long an edit and an opening take.
///
/// A program, not a test: `java -cp ... io.github.synoptic.store.StoreMeasurement FOLDER PAGE`.
final class StoreMeasurement {
    private static final int EDITS = 100_000;
    private static final int ACKNOWLEDGED = 1_000;
    private static final int OPENINGS = 11;
    private static final int MARKS = 1_000;
    private static final Pair PAIR = new Pair(1, 2);
    private final StringBuilder table = new StringBuilder();

    /// Takes the folder in which the project is made, and the page on which the figures are put.
    public static void main(String[] arguments) throws Exception {
        String table = new StoreMeasurement().measure(Path.of(arguments[0]).resolve("measured.synoptic"));
        new PerformancePage(Path.of(arguments[1])).put("Keeping", table);
    }

    private String measure(Path file) throws Exception {
        Files.deleteIfExists(file);
        fill(file, EDITS - ACKNOWLEDGED);
        acknowledge(file);
        open(file);
        String words = String.format(Locale.ROOT,
                """
                        Milliseconds, one project of %,d edits in a file of %,d bytes. An edit is acknowledged when it is written through
                        to the disk. The first opening is that of a cold program; the file itself was written just before.

                        | | median | 95th percentile | longest | first |
                        |---|---|---|---|---|
                        """,
                EDITS, Files.size(file));
        Files.delete(file);
        return words + table;
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

    private void acknowledge(Path file) throws Exception {
        long[] nanos = new long[ACKNOWLEDGED];
        try (ProjectStore store = ProjectStore.open(file)) {
            for (int i = 0; i < ACKNOWLEDGED; i++) {
                Edit edit = edit(store.history().past().size());
                long start = System.nanoTime();
                store.append(edit, Map.of());
                nanos[i] = System.nanoTime() - start;
            }
        }
        row("an edit acknowledged", nanos);
    }

    private void open(Path file) throws Exception {
        long[] nanos = new long[OPENINGS];
        for (int i = 0; i < OPENINGS; i++) {
            long start = System.nanoTime();
            ProjectStore.open(file).close();
            nanos[i] = System.nanoTime() - start;
        }
        row("the project opened", nanos);
    }

    private void row(String what, long[] nanos) {
        double first = nanos[0] / 1e6;
        Arrays.sort(nanos);
        table.append(String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.1f | %.1f |%n", what,
                nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 95 / 100] / 1e6, nanos[nanos.length - 1] / 1e6,
                first));
    }
}
