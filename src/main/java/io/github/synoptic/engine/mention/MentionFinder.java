package io.github.synoptic.engine.mention;

import io.github.synoptic.engine.text.Interruption;
import io.github.synoptic.engine.text.SegmentedReport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Finds the typed things said in a report: figures, moments, names, quotations, and who says what.
public final class MentionFinder {
    /// Finders keep nothing between reports.
    public MentionFinder() {}

    /// Everything typed in the report. The same report gives the same mentions; the time grows with its length.
    public Mentions find(SegmentedReport report) {
        Lexicon lexicon = Lexicon.of(report.language());
        List<Line> lines = Line.allOf(report);
        List<Moment> moments = new ArrayList<>();
        List<Quantity> quantities = new ArrayList<>();
        LocalDate today = report.report().published();
        MomentFinder momentFinder = new MomentFinder(lexicon, today != null ? today : Dateline.of(lines, lexicon));
        QuantityFinder quantityFinder = new QuantityFinder(lexicon);
        for (Line line : lines) {
            boolean[] taken = new boolean[line.size()];
            Interruption.check();
            moments.addAll(momentFinder.find(line, taken));
            quantities.addAll(quantityFinder.find(line, taken));
        }
        List<Quotation> quotations = new QuotationFinder(report).find();
        EntityResolver entities = new EntityResolver(lexicon);
        List<Name> names = names(lexicon, lines, entities);
        List<Statement> statements = new StatementFinder(lexicon, names, entities, lines, quotations).find(lines,
                quotations);
        return new Mentions(quantities, moments, names, quotations, statements);
    }

    /// The names in the report alone, by place.
    public List<Name> names(SegmentedReport report) {
        Lexicon lexicon = Lexicon.of(report.language());
        return names(lexicon, Line.allOf(report), new EntityResolver(lexicon));
    }

    private static List<Name> names(Lexicon lexicon, List<Line> lines, EntityResolver entities) {
        if (!lexicon.hasCapitalNames()) {
            return List.of();
        }
        List<NameRun> runs = new NameFinder(lexicon).find(lines).stream().flatMap(List::stream).toList();
        int[] numbers = entities.resolve(runs);
        entities.settle(runs, numbers);
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            NameRun run = runs.get(i);
            names.add(new Name(run.line().number(), run.line().bareSpan(run.from(), run.to()), run.role(), numbers[i],
                    entities.entity(numbers[i]).sort()));
        }
        return names;
    }
}
