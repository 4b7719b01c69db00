package io.github.synoptic.note.format;

import io.github.synoptic.PerformancePage;
import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Alignment;
import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.mention.Mentions;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Segmenter;
import io.github.synoptic.engine.text.Sentence;
import io.github.synoptic.note.Note;
import io.github.synoptic.note.NoteBuilder;
import io.github.synoptic.note.NoteOptions;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.Mark;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.Project;
import io.github.synoptic.project.Quote;
import io.github.synoptic.project.Review;
import io.github.synoptic.project.Verdict;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Measures how long a note of 5,000 marks takes in each format, and how much memory.
///
/// A program, not a test: `java -Xmx500m -cp ... io.github.synoptic.note.format.NoteMeasurement PAGE`. It runs in the
/// memory that a note may take: where that is too little, it ends with an error.
final class NoteMeasurement {
    /// The marks of the note that is measured.
    static final int MARKS = 5_000;
    private static final double MEGABYTE = 1024.0 * 1024;
    private static final Pair PAIR = new Pair(1, 2);

    private NoteMeasurement() {}

    /// Takes the page on which the figures are put.
    public static void main(String[] arguments) throws Exception {
        Note note = note(MARKS);
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT,
                """
                        Milliseconds for a note of %,d confirmed marks with comments, the first writing in each format and the second, in a
                        heap of %,d MB; the peak is what was in use, garbage too.

                        | format | first | second | bytes | peak of memory, MB |
                        |---|---|---|---|---|
                        """,
                MARKS, Math.round(Runtime.getRuntime().maxMemory() / MEGABYTE)));
        for (NoteFormat format : NoteFormat.values()) {
            table.append(row(format, note));
        }
        new PerformancePage(Path.of(arguments[0])).put("Notes", table.toString());
    }

    private static String row(NoteFormat format, Note note) {
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP).toList();
        System.gc();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        int bytes = format.writer().write(note).length;
        long middle = System.nanoTime();
        format.writer().write(note);
        long end = System.nanoTime();
        double peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
        return String.format(Locale.ROOT, "| %s | %.0f | %.0f | %,d | %.0f |%n", format.label(),
                (middle - start) / 1e6, (end - middle) / 1e6, bytes, peak);
    }

    /// A note of so many marks, each on a sentence of its own.
    static Note note(int marks) {
        StringBuilder a = new StringBuilder();
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < marks; i++) {
            String end = i % 4 == 3 ? "\n\n" : " ";
            a.append("Boat ").append(i).append(" of the harbour carried ").append(1000 + i)
                    .append(" baskets of fish to the quay.").append(end);
            b.append("Boat ").append(i).append(" of the harbour carried ").append(1001 + i)
                    .append(" baskets of fish to the quay.").append(end);
        }
        Comparison comparison = notCompared(Report.of("A", a.toString()), Report.of("B", b.toString()));
        Project project = new Edit.AddReport(2, comparison.b().report())
                .applyTo(new Edit.AddReport(1, comparison.a().report()).applyTo(Project.EMPTY));
        for (int i = 0; i < marks; i++) {
            Sentence inA = comparison.a().sentences().get(i);
            Sentence inB = comparison.b().sentences().get(i);
            Mark mark = new Mark(3 + i, Kind.QUANTITY, Quote.of(comparison.a().text(), inA.span()),
                    Quote.of(comparison.b().text(), inB.span()), Verdict.CONFIRMED, "Ask the harbour about boat " + i,
                    null);
            project = new Edit.Put(PAIR, mark).applyTo(project);
        }
        return new NoteBuilder().build(project, PAIR, Review.of(comparison, project.workOn(PAIR)),
                NoteOptions.of("1"));
    }

    /// The engine's work is measured elsewhere: here the marks are all the reader's own.
    private static Comparison notCompared(Report a, Report b) {
        SegmentedReport partsA = new Segmenter().segment(a);
        SegmentedReport partsB = new Segmenter().segment(b);
        Mentions none = new Mentions(List.of(), List.of(), List.of(), List.of(), List.of());
        return new Comparison(partsA, partsB, none, none, new Alignment(List.of(), List.of(), List.of(), true),
                List.of(), List.of(), List.of(), true);
    }
}
