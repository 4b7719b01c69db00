package io.github.synoptic.ui.review;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.Verdict;
import io.github.synoptic.ui.common.Words;

/// One card of the list of discrepancies.
///
/// @param heading what stands over it; empty where it goes on under the heading of the card before
/// @param finding the discrepancy it stands for
/// @param letter the letter of its kind
/// @param kind the name of its kind
/// @param state how sure the program is, or what the reader decided
/// @param a the words of A
/// @param b the words of B
/// @param comment the reader's words; empty where there are none
/// @param decided whether the reader decided it: the card is then faded
/// @param spoken all of it as a screen reader says it
public record CardModel(String heading, Finding finding, String letter, String kind, String state, String a, String b,
        String comment,
        boolean decided, String spoken) {

    /// The card of this discrepancy, under this heading or none.
    public static CardModel of(String heading, Finding finding, Comparison comparison, Messages messages) {
        String kind = messages.text("kind." + finding.kind().label());
        String state = state(finding, messages);
        String a = words(comparison, Side.A, finding.a(), messages);
        String b = words(comparison, Side.B, finding.b(), messages);
        return new CardModel(heading, finding, String.valueOf(finding.kind().letter()), kind, state, a, b,
                finding.comment(),
                finding.verdict() != Verdict.OPEN, messages.text("window.card-spoken", kind, a, b, state));
    }

    private static String words(Comparison comparison, Side side, Span span, Messages messages) {
        return span.isEmpty() ? messages.text("window.no-words") : Words.oneLine(comparison.report(side).words(span));
    }

    private static String state(Finding finding, Messages messages) {
        return switch (finding.verdict()) {
            case CONFIRMED -> messages.text(finding.isOwn() ? "window.state-own" : "window.state-confirmed");
            case DISMISSED -> messages.text("window.state-dismissed");
            case OPEN -> finding.isStyle()
                    ? messages.text("window.state-style")
                    : String.format(messages.locale(), "%.2f", finding.confidence());
        };
    }
}
