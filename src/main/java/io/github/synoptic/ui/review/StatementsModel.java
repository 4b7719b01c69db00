package io.github.synoptic.ui.review;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.discrepancy.StatementPair;
import io.github.synoptic.engine.mention.Statement;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.ui.common.Words;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Choice;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

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

    /// Who says what on one side. Its words are taken from the report when they are shown: long reports have thousands.
    ///
    /// @param report the report it stands in
    /// @param statement the statement
    public record Said(Report report, Statement statement) {
        /// The speaker as named; null where nobody is.
        public @Nullable String speaker() {
            return statement.speaker();
        }

        /// The words said, in one line.
        public String words() {
            Span span = statement.span();
            return Words.oneLine(report.text().substring(span.start(), span.end()));
        }
    }

    /// What the table shows in this state.
    public static StatementsModel of(AppState state, Messages messages) {
        Comparison comparison = state.comparison();
        if (comparison == null) {
            return new StatementsModel(List.of(), messages.text("window.list-waits"));
        }
        List<Row> rows = new ArrayList<>();
        for (StatementPair pair : comparison.statements()) {
            Choice target = target(pair);
            rows.add(new Row(said(comparison, Side.A, pair.a()), said(comparison, Side.B, pair.b()), target,
                    target.equals(state.choice())));
        }
        return new StatementsModel(rows, rows.isEmpty() ? messages.text("window.no-statements") : "");
    }

    private static Choice target(StatementPair pair) {
        Statement a = pair.a();
        Statement b = pair.b();
        if (pair.link() != null) {
            return new Choice.OfLink(pair.link());
        }
        return a != null
                ? new Choice.OfPassage(Side.A, a.span())
                : b != null ? new Choice.OfPassage(Side.B, b.span()) : new Choice.Nothing();
    }

    private static @Nullable Said said(Comparison comparison, Side side, @Nullable Statement statement) {
        return statement == null ? null : new Said(comparison.report(side).report(), statement);
    }
}
