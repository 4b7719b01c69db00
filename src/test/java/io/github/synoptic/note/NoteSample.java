package io.github.synoptic.note;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Alignment;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.align.Reason;
import io.github.synoptic.engine.align.Relation;
import io.github.synoptic.engine.discrepancy.Discrepancy;
import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.discrepancy.StatementPair;
import io.github.synoptic.engine.mention.Mentions;
import io.github.synoptic.engine.mention.Statement;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Segmenter;
import io.github.synoptic.engine.text.Sha256;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.engine.variant.Variant;
import io.github.synoptic.project.Correction;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.Mark;
import io.github.synoptic.project.NoteChoice;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.PairWork;
import io.github.synoptic.project.Project;
import io.github.synoptic.project.Quote;
import io.github.synoptic.project.Review;
import io.github.synoptic.project.Verdict;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;

/// A small pair with every sort of finding, made by hand so that notes can be tested without the engine's opinion.
public final class NoteSample {
    /// The pair of the sample project.
    public static final Pair PAIR = new Pair(1, 2);

    private static final String TEXT_A = """
            Ferry talks end without a date

            The ferry “Ardent” carried 4,181 passengers last year, the port said on Thursday. 🙂 Nobody asked why.

            “We will sail again in spring,” said Anna Sole, the acting head of the line. She left at noon.

            Rain fell on the quay all day. The band played on.
            """;
    private static final String TEXT_B = """
            Line says ferry will sail again

            The port said the ferry Ardent carried 4,189 passengers last year. “We shall sail again in the spring,” said Anna Sole, deputy head of the line.

            The line was founded in 1987.
            """;

    private NoteSample() {}

    /// The two reports.
    public static Report report(String title, String outlet, String text) {
        return new Report(title, outlet, "Lena Voss", LocalDate.of(2025, 2, 8), "en", outlet + ".txt", Sha256.of(text),
                text);
    }

    /// What the program made of them.
    public static Comparison comparison() {
        return comparison(report("Ferry talks end without a date", "The Harbour Post", TEXT_A),
                report("Line says ferry will sail again", "Northern Wire", TEXT_B));
    }

    private static Comparison comparison(Report reportA, Report reportB) {
        SegmentedReport a = new Segmenter().segment(reportA);
        SegmentedReport b = new Segmenter().segment(reportB);
        Link figures = link(a, b, "carried 4,181", "carried 4,189", Relation.REWORDED, false);
        Link quote = link(a, b, "“We will sail", "“We shall sail", Relation.PARTIAL, true);
        List<Variant> variants = List.of(variant(quote, a, b, "will", "shall"),
                variant(quote, a, b, "in spring", "in the spring"));
        List<Discrepancy> discrepancies = List.of(
                discrepancy(Kind.NAME, figures, a, b, "“Ardent”", "Ardent", true, "Only the quotation marks differ."),
                discrepancy(Kind.QUANTITY, figures, a, b, "4,181", "4,189", false, "Both count passengers."),
                discrepancy(Kind.QUOTE, quote, a, b, "We will sail again in spring",
                        "We shall sail again in the spring",
                        false, "The same quotation in other words."),
                discrepancy(Kind.ROLE, quote, a, b, "acting head", "deputy head", false, "Two offices for Anna Sole."));
        Mentions inA = statements(statement(a, "We will sail again in spring", "Anna Sole"));
        Mentions inB = statements(statement(b, "We shall sail again in the spring", "Anna Sole"),
                statement(b, "the ferry Ardent carried 4,189 passengers last year", null));
        Alignment alignment = new Alignment(List.of(figures, quote), alone(a, List.of(figures.a(), quote.a())),
                alone(b, List.of(figures.b(), quote.b())), true);
        return new Comparison(a, b, inA, inB, alignment, variants, discrepancies,
                StatementPair.of(a, b, inA, inB, alignment), true);
    }

    private static Mentions statements(Statement... statements) {
        return new Mentions(List.of(), List.of(), List.of(), List.of(), List.of(statements));
    }

    private static Statement statement(SegmentedReport report, String words, @Nullable String speaker) {
        Span span = span(report, words);
        return new Statement(sentence(report, span), span, speaker, null, null, null, speaker != null);
    }

    private static List<Integer> alone(SegmentedReport report, List<Integer> linked) {
        return IntStream.range(0, report.sentences().size()).boxed().filter(number -> !linked.contains(number))
                .toList();
    }

    /// The span of these words where they first stand.
    public static Span span(SegmentedReport report, String words) {
        int start = report.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the report: " + words);
        }
        return new Span(start, start + words.length());
    }

    private static Link link(SegmentedReport a, SegmentedReport b, String wordsA, String wordsB, Relation relation,
            boolean moved) {
        return new Link(sentence(a, span(a, wordsA)), sentence(b, span(b, wordsB)), relation, moved, 0.8125, false,
                List.of(Reason.of("note.count", "Both use the rare word Ardent.")));
    }

    private static int sentence(SegmentedReport report, Span span) {
        return report.sentences().stream().filter(sentence -> sentence.span().overlaps(span)).findFirst().orElseThrow()
                .number();
    }

    private static Variant variant(Link link, SegmentedReport a, SegmentedReport b, String wordsA, String wordsB) {
        return new Variant(link, span(a, wordsA), span(b, wordsB));
    }

    private static Discrepancy discrepancy(Kind kind, Link link, SegmentedReport a, SegmentedReport b, String wordsA,
            String wordsB, boolean style, String reason) {
        return new Discrepancy(kind, link, span(a, wordsA), span(b, wordsB), 0.9, style,
                Reason.of("note.count", reason));
    }

    /// A project in which the reader confirmed one proposal, dismissed one, left one open and marked one of their own.
    public static Project project() {
        return project(comparison(), "A comment with <b>markup</b>,\n=and two lines.", "Ferry talks");
    }

    private static Project project(Comparison comparison, String comment, String name) {
        Project project = new Edit.Rename(name).applyTo(Project.EMPTY);
        project = new Edit.AddReport(1, comparison.a().report()).applyTo(project);
        project = new Edit.AddReport(2, comparison.b().report()).applyTo(project);
        project = new Edit.Open(PAIR).applyTo(project);
        project = put(project, mark(3, comparison, comparison.discrepancies().get(1), Verdict.CONFIRMED, comment));
        project = put(project, mark(4, comparison, comparison.discrepancies().get(2), Verdict.CONFIRMED, ""));
        project = put(project,
                mark(5, comparison, comparison.discrepancies().get(3), Verdict.DISMISSED, "House style."));
        Mark own = new Mark(6, Kind.FACT, quote(comparison.a(), "on Thursday"), quote(comparison.b(), "last year"),
                Verdict.CONFIRMED, "", null);
        project = put(project, own);
        return new Edit.Correct(PAIR,
                new Correction.Pin(span(comparison.a(), "We will"), span(comparison.b(), "We shall")))
                .applyTo(project);
    }

    private static Project put(Project project, Mark mark) {
        return new Edit.Put(PAIR, mark).applyTo(project);
    }

    private static Quote quote(SegmentedReport report, String words) {
        return Quote.of(report.text(), span(report, words));
    }

    private static Mark mark(int id, Comparison comparison, Discrepancy discrepancy, Verdict verdict, String comment) {
        return new Mark(id, discrepancy.kind(), Quote.of(comparison.a().text(), discrepancy.a()),
                Quote.of(comparison.b().text(), discrepancy.b()), verdict, comment, Mark.Proposal.of(discrepancy));
    }

    /// The note of the sample project.
    public static Note note() {
        return note(comparison(), project(), NoteOptions.of("9.9.9"));
    }

    /// The note of the sample project with everything in it that a note can hold.
    public static Note whole() {
        NoteChoice all = NoteChoice.FIRST.with(EnumSet.allOf(NoteChoice.Section.class));
        return note(comparison(), project(), new NoteOptions(all, "9.9.9"));
    }

    /// The note of the sample project with this comment on its first mark.
    public static Note commented(String comment) {
        return note(comparison(), project(comparison(), comment, "Ferry talks"), NoteOptions.of("9.9.9"));
    }

    /// The note of this project on the sample pair.
    public static Note note(Comparison comparison, Project project, NoteOptions options) {
        PairWork work = project.workOn(PAIR);
        return new NoteBuilder().build(project, PAIR, Review.of(comparison, work), options);
    }

    /// A note with everything in it that a note can hold, in which every string that comes from outside is this one.
    public static Note hostile(String words) {
        Report a = new Report(words, words, words, null, "en", words, words, "Begin " + words + " 4,181 end.\n");
        Report b = new Report(words, words, words, null, "en", words, words, "Begin " + words + " 4,189 end.\n");
        SegmentedReport partsA = new Segmenter().segment(a);
        SegmentedReport partsB = new Segmenter().segment(b);
        Discrepancy discrepancy = new Discrepancy(Kind.FACT, null, new Span(6, 6 + words.length()),
                new Span(6, 6 + words.length()), 0.5, false, Reason.of("note.count", words));
        Mentions inA = statements(said(partsA, words));
        Mentions inB = statements(said(partsB, words));
        Alignment alignment = new Alignment(List.of(), alone(partsA, List.of()), alone(partsB, List.of()), false);
        Comparison comparison = new Comparison(partsA, partsB, inA, inB, alignment, List.of(), List.of(discrepancy),
                StatementPair.of(partsA, partsB, inA, inB, alignment), false);
        Project project = new Edit.AddReport(2, b)
                .applyTo(new Edit.AddReport(1, a).applyTo(new Edit.Rename(words).applyTo(Project.EMPTY)));
        return note(comparison, put(project, mark(3, comparison, discrepancy, Verdict.CONFIRMED, words)),
                new NoteOptions(NoteChoice.FIRST.with(EnumSet.allOf(NoteChoice.Section.class)), "9.9.9"));
    }

    private static Statement said(SegmentedReport report, String words) {
        Span span = new Span(6, 6 + words.length());
        return new Statement(sentence(report, new Span(0, 1)), span, words, null, null, null, true);
    }
}
