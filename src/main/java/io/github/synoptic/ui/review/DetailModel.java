package io.github.synoptic.ui.review;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.engine.variant.Variant;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.project.Correction;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.Review;
import io.github.synoptic.project.Verdict;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Choice;
import io.github.synoptic.ui.state.Form;

import java.util.ArrayList;
import java.util.List;

/// The strip under the reading panes: both wordings of what is chosen, and why it was proposed.
///
/// @param a the wording of A in pieces
/// @param b the wording of B in pieces
/// @param heading what it is, in one short sentence; empty where nothing is chosen
/// @param reason why it was joined and proposed
/// @param comment the reader's comment; empty where there is none
/// @param verdict what the reader decided
/// @param decidable whether there is a discrepancy to decide
/// @param commenting whether the comment is being written
/// @param own what the reader corrected about what is chosen
public record DetailModel(List<Piece> a, List<Piece> b, String heading, String reason, String comment, Verdict verdict,
        boolean decidable, boolean commenting, List<Correction> own) {
    /// Copies the lists.
    public DetailModel {
        a = List.copyOf(a);
        b = List.copyOf(b);
        own = List.copyOf(own);
    }

    /// A piece of a wording.
    ///
    /// @param words the words
    /// @param differs whether they differ from the other side's
    public record Piece(String words, boolean differs) {}

    /// What the strip shows in this state.
    public static DetailModel of(AppState state, Messages messages) {
        Comparison comparison = state.comparison();
        if (comparison == null) {
            return empty("");
        }
        return switch (state.choice()) {
            case Choice.Nothing() -> empty(messages.text("window.choose-something"));
            case Choice.OfFinding(Finding finding) -> of(finding, comparison, isCommented(finding, state), messages);
            case Choice.OfLink(Link link) -> of(link, comparison, state.chosenCorrections(), messages);
            case Choice.OfPassage(Side side, Span span) ->
                of(side, span, comparison, state.chosenCorrections(), messages);
        };
    }

    private static DetailModel empty(String reason) {
        return new DetailModel(List.of(), List.of(), "", reason, "", Verdict.OPEN, false, false, List.of());
    }

    /// Whether the form that is open is about this finding.
    private static boolean isCommented(Finding finding, AppState state) {
        Review review = state.review();
        return review != null && state.form() instanceof Form.Comment form && form.in(review).contains(finding);
    }

    private static DetailModel of(Finding finding, Comparison comparison, boolean commenting, Messages messages) {
        return new DetailModel(pieces(finding, Side.A, comparison), pieces(finding, Side.B, comparison),
                Reasons.heading(finding, messages), Reasons.of(finding, messages), finding.comment(),
                finding.verdict(), true, commenting, List.of());
    }

    private static DetailModel of(Link link, Comparison comparison, List<Correction> own, Messages messages) {
        Span a = comparison.a().sentences().get(link.a()).span();
        Span b = comparison.b().sentences().get(link.b()).span();
        return new DetailModel(Pieces.of(comparison.a().text(), a, variants(comparison, link, Side.A)),
                Pieces.of(comparison.b().text(), b, variants(comparison, link, Side.B)),
                Reasons.heading(link, messages), Reasons.of(link, messages), "", Verdict.OPEN, false, false, own);
    }

    private static DetailModel of(Side side, Span span, Comparison comparison, List<Correction> own,
            Messages messages) {
        List<Piece> pieces = Pieces.of(comparison.report(side).text(), span, List.of());
        return new DetailModel(side == Side.A ? pieces : List.of(), side == Side.B ? pieces : List.of(),
                messages.text("window.passage-heading", side.name()),
                own.isEmpty()
                        ? messages.text("window.passage-reason", side.other().name())
                        : Reasons.of(own, side, comparison, messages),
                "", Verdict.OPEN, false, false, own);
    }

    private static List<Piece> pieces(Finding finding, Side side, Comparison comparison) {
        Span words = side == Side.A ? finding.a() : finding.b();
        Link link = finding.link();
        List<Span> differing = new ArrayList<>();
        if (link != null) {
            for (Span variant : variants(comparison, link, side)) {
                if (words.overlaps(variant)) {
                    differing.add(new Span(Math.max(words.start(), variant.start()),
                            Math.min(words.end(), variant.end())));
                }
            }
        }
        return Pieces.of(comparison.report(side).text(), around(comparison.report(side), words),
                differing.isEmpty() ? List.of(words) : differing);
    }

    private static List<Span> variants(Comparison comparison, Link link, Side side) {
        List<Span> spans = new ArrayList<>();
        for (Variant variant : comparison.variants()) {
            if (variant.link().a() == link.a() && variant.link().b() == link.b()) {
                spans.add(side == Side.A ? variant.a() : variant.b());
            }
        }
        return spans;
    }

    /// The sentences that these words stand in.
    private static Span around(SegmentedReport report, Span words) {
        Span around = words;
        for (int i = report.sentenceFrom(words.start()); i < report.sentences().size(); i++) {
            Span sentence = report.sentences().get(i).span();
            if (!sentence.overlaps(words) && !sentence.contains(words.start())) {
                break;
            }
            around = around.cover(sentence);
        }
        return around;
    }
}
