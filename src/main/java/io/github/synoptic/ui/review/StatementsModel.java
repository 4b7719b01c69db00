package io.github.synoptic.ui.review;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.discrepancy.StatementPair;
import io.github.synoptic.engine.mention.Statement;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.i18n.Messages;
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
        for (StatementPair pair : comparison.statements()) {
            Choice target = target(pair);
            rows.add(new Row(said(comparison, Side.A, pair.a(), messages), said(comparison, Side.B, pair.b(), messages),
                    target, target.equals(state.choice())));
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

    private static @Nullable Said said(Comparison comparison, Side side, @Nullable Statement statement,
            Messages messages) {
        if (statement == null) {
            return null;
        }
        Span span = statement.span();
        String speaker = statement.speaker();
        return new Said(speaker == null ? messages.text("window.nobody-named") : speaker,
                Words.oneLine(comparison.report(side).words(span)));
    }
}
