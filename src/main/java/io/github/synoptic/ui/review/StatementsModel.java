package io.github.synoptic.ui.review;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.mention.Statement;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Choice;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Who says what: each statement of A beside what B makes of it, then those of B alone.
///
/// @param rows the statements
/// @param empty what stands in place of an empty list; empty where there are rows
public record StatementsModel(List<Row> rows, String empty) {
    /// Copies the list.
    public StatementsModel {
        rows = List.copyOf(rows);
    }

    /// A statement of A, one of B, or both where they are linked.
    ///
    /// @param a what A has; null where it has none
    /// @param b what B has; null where it has none
    /// @param target what is chosen with the row
    /// @param chosen whether it is the chosen one
    public record Row(@Nullable Said a, @Nullable Said b, Choice target, boolean chosen) {}

    /// Who says what on one side.
    ///
    /// @param speaker the speaker as named, or that nobody is
    /// @param words the words said
    public record Said(String speaker, String words) {}

    /// What the table shows in this state.
    public static StatementsModel of(AppState state, Messages messages) {
        Comparison comparison = state.comparison();
        if (comparison == null) {
            return new StatementsModel(List.of(), messages.text("window.list-waits"));
        }
        List<Row> rows = new ArrayList<>();
        Map<Integer, List<Link>> links = comparison.alignment().links().stream()
                .collect(Collectors.groupingBy(Link::a));
        Map<Integer, List<Statement>> inB = comparison.mentionsB().statements().stream()
                .collect(Collectors.groupingBy(Statement::sentence, HashMap::new,
                        Collectors.toCollection(ArrayList::new)));
        for (Statement a : comparison.mentionsA().statements()) {
            rows.add(row(state, comparison, a, links.getOrDefault(a.sentence(), List.of()), inB, messages));
        }
        for (Statement b : comparison.mentionsB().statements()) {
            if (inB.getOrDefault(b.sentence(), List.of()).contains(b)) {
                Choice target = new Choice.OfPassage(Side.B, b.span());
                rows.add(new Row(null, said(comparison, Side.B, b, messages), target, target.equals(state.choice())));
            }
        }
        return new StatementsModel(rows, rows.isEmpty() ? messages.text("window.no-statements") : "");
    }

    /// The row of a statement of A. The one of B beside it is taken out of those that wait for a place.
    private static Row row(AppState state, Comparison comparison, Statement a, List<Link> links,
            Map<Integer, List<Statement>> inB, Messages messages) {
        for (Link link : links) {
            List<Statement> there = inB.getOrDefault(link.b(), List.of());
            if (!there.isEmpty()) {
                Statement b = there.removeFirst();
                Choice target = new Choice.OfLink(link);
                return new Row(said(comparison, Side.A, a, messages), said(comparison, Side.B, b, messages), target,
                        target.equals(state.choice()));
            }
        }
        Choice target = new Choice.OfPassage(Side.A, a.span());
        return new Row(said(comparison, Side.A, a, messages), null, target, target.equals(state.choice()));
    }

    private static Said said(Comparison comparison, Side side, Statement statement, Messages messages) {
        Span span = statement.span();
        String speaker = statement.speaker();
        return new Said(speaker == null ? messages.text("window.nobody-named") : speaker,
                Words.oneLine(comparison.report(side).words(span)));
    }
}
