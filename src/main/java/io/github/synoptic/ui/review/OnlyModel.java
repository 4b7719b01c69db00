package io.github.synoptic.ui.review;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Sentence;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.ui.common.Words;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Choice;

import java.util.ArrayList;
import java.util.List;

/// The passages that one side has and the other has not.
///
/// @param rows first those of A, then those of B, each side under a heading
/// @param empty what stands in place of an empty list; empty where there are rows
public record OnlyModel(List<Row> rows, String empty) {
    /// Copies the list.
    public OnlyModel {
        rows = List.copyOf(rows);
    }

    /// One passage, or the heading of a side. Its words are taken from the report when they are shown: long reports have
    /// thousands.
    ///
    /// @param side the side that has it
    /// @param report the report it stands in
    /// @param span where it stands; empty for a heading
    /// @param heading the heading's words; empty for a passage
    /// @param chosen whether it is the chosen one
    public record Row(Side side, Report report, Span span, String heading, boolean chosen) {
        /// The words of the passage in one line, or the heading's.
        public String words() {
            return isHeading() ? heading : Words.oneLine(report.text().substring(span.start(), span.end()));
        }

        /// Whether it is the heading of a side.
        public boolean isHeading() {
            return span.isEmpty();
        }
    }

    /// What the list shows in this state.
    public static OnlyModel of(AppState state, Messages messages) {
        Comparison comparison = state.comparison();
        if (comparison == null) {
            return new OnlyModel(List.of(), messages.text("window.list-waits"));
        }
        List<Row> rows = new ArrayList<>();
        for (Side side : Side.values()) {
            List<Span> passages = passages(comparison, side);
            Report report = comparison.report(side).report();
            rows.add(new Row(side, report, new Span(0, 0),
                    messages.text("window.only-in", side.name(), passages.size()), false));
            for (Span span : passages) {
                boolean chosen = state.choice().equals(new Choice.OfPassage(side, span));
                rows.add(new Row(side, report, span, "", chosen));
            }
        }
        return new OnlyModel(rows, "");
    }

    /// The passages that only this side has: runs of sentences without a link, parted by paragraphs.
    static List<Span> passages(Comparison comparison, Side side) {
        SegmentedReport report = comparison.report(side);
        List<Span> passages = new ArrayList<>();
        int last = -2;
        for (int number : comparison.only(side)) {
            Sentence sentence = report.sentences().get(number);
            boolean continues = number == last + 1
                    && report.sentences().get(last).paragraph() == sentence.paragraph();
            passages.add(continues ? passages.removeLast().cover(sentence.span()) : sentence.span());
            last = number;
        }
        return passages;
    }
}
