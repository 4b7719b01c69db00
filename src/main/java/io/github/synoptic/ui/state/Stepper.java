package io.github.synoptic.ui.state;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Sentence;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.Verdict;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/// Goes from one discrepancy or passage to the next, and brings what is chosen into view.
final class Stepper {
    private Stepper() {}

    /// The state with this chosen and in view.
    static Next choose(AppState state, Choice choice) {
        AppState chosen = chosen(state, choice);
        Comparison comparison = state.comparison();
        if (comparison == null) {
            return Next.of(chosen);
        }
        return switch (choice) {
            case Choice.Nothing() -> Next.of(chosen);
            case Choice.OfFinding(Finding finding) ->
                Next.of(chosen, new Effect.Reveal(Side.A, finding.a()), new Effect.Reveal(Side.B, finding.b()));
            case Choice.OfLink(Link link) -> Next.of(chosen,
                    new Effect.Reveal(Side.A, comparison.a().sentences().get(link.a()).span()),
                    new Effect.Reveal(Side.B, comparison.b().sentences().get(link.b()).span()));
            case Choice.OfPassage(Side side, Span span) -> Next.of(chosen, new Effect.Reveal(side, span));
        };
    }

    /// The state with the passage at this offset chosen; where it is chosen already, its next partner. Only the other
    /// side is moved: what the reader points at stays under the pointer.
    static Next at(AppState state, Comparison comparison, Side side, int offset) {
        Sentence sentence = sentenceAt(comparison.report(side), offset);
        if (sentence == null) {
            return Next.of(state.with(new Choice.Nothing()));
        }
        List<Link> links = comparison.alignment().links().stream()
                .filter(link -> (side == Side.A ? link.a() : link.b()) == sentence.number()).toList();
        if (links.isEmpty()) {
            return Next.of(chosen(state, new Choice.OfPassage(side, sentence.span())));
        }
        Link link = links.get((links.indexOf(state.choice().chosenLink()) + 1) % links.size());
        int partner = side == Side.A ? link.b() : link.a();
        Span span = comparison.report(side.other()).sentences().get(partner).span();
        return Next.of(chosen(state, new Choice.OfLink(link)), new Effect.Reveal(side.other(), span));
    }

    private static @Nullable Sentence sentenceAt(SegmentedReport report, int offset) {
        int number = report.sentenceFrom(offset);
        boolean there = number < report.sentences().size()
                && report.sentences().get(number).span().contains(offset);
        return there ? report.sentences().get(number) : null;
    }

    private static AppState chosen(AppState state, Choice choice) {
        // A comment being written on what was chosen before stays open until the field has given its last words.
        Form form = state.form() instanceof Form.Comment ? state.form() : new Form.None();
        return state.with(choice).with(state.panel().picking(List.of())).with(form).telling(null);
    }

    /// The next finding of the list in this direction. Where there is none the status line says so.
    static Next finding(AppState state, int direction, boolean openOnly) {
        List<Finding> shown = state.shownFindings();
        Finding chosen = state.choice().chosenFinding();
        int from = chosen == null ? direction > 0 ? -1 : shown.size() : shown.indexOf(chosen);
        for (int i = from + direction; i >= 0 && i < shown.size(); i += direction) {
            if (!openOnly || shown.get(i).verdict() == Verdict.OPEN) {
                return choose(state.with(state.panel().on(Tab.DISCREPANCIES)), new Choice.OfFinding(shown.get(i)));
            }
        }
        return Next.of(state.telling(end(direction, openOnly)));
    }

    private static Message end(int direction, boolean openOnly) {
        if (openOnly) {
            return Message.of("window.no-more-open");
        }
        return Message.of(direction > 0 ? "window.last-finding" : "window.first-finding");
    }

    /// The next linked passage of A in this direction, counted from the chosen one or what is chosen there.
    static Next link(AppState state, Comparison comparison, int direction) {
        List<Link> links = comparison.alignment().links();
        int place = place(comparison, state.choice());
        Comparator<Link> order = Comparator.comparingInt(Link::a).thenComparingInt(Link::b);
        Link current = state.choice().chosenLink();
        List<Link> way = direction > 0 ? links : links.reversed();
        for (Link link : way) {
            int ahead = current == null ? Integer.compare(link.a(), place) : order.compare(link, current);
            if (place < 0 || ahead * direction > 0) {
                return choose(state, new Choice.OfLink(link));
            }
        }
        return Next.of(state.telling(Message.of(direction > 0 ? "window.last-link" : "window.first-link")));
    }

    /// The number of A's sentence where the choice stands; -1 where it stands nowhere in A.
    private static int place(Comparison comparison, Choice choice) {
        Span span = spanInA(comparison, choice);
        if (span == null) {
            return -1;
        }
        return (int) comparison.a().sentences().stream().filter(s -> s.span().start() <= span.start()).count() - 1;
    }

    private static @Nullable Span spanInA(Comparison comparison, Choice choice) {
        return switch (choice) {
            case Choice.OfFinding(Finding finding) -> finding.a();
            case Choice.OfLink(Link link) -> comparison.a().sentences().get(link.a()).span();
            case Choice.OfPassage(Side side, Span span) -> side == Side.A ? span : null;
            case Choice.Nothing() -> null;
        };
    }
}
