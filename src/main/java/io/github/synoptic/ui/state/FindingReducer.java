package io.github.synoptic.ui.state;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.align.Relation;
import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.project.Correction;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.Mark;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.Quote;
import io.github.synoptic.project.Review;
import io.github.synoptic.project.Verdict;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What the reader does with discrepancies and links.
final class FindingReducer {
    private FindingReducer() {}

    static Next reduce(AppState state, Action.OnFindings action) {
        Review review = state.review();
        Pair pair = state.pair();
        if (review == null || pair == null) {
            return Next.of(state.telling(Message.of("window.two-reports-first")));
        }
        return switch (action) {
            case Action.Choose(Choice choice) -> Stepper.choose(state, choice);
            case Action.ChooseAt(Side side, int offset) -> Stepper.at(state, review.comparison(), side, offset);
            case Action.Pick(List<Finding> findings) -> Next.of(state.with(state.panel().picking(findings)));
            case Action.StepFinding(int direction, boolean openOnly) -> Stepper.finding(state, direction, openOnly);
            case Action.StepLink(int direction) -> Stepper.link(state, review.comparison(), direction);
            case Action.Decide(Verdict verdict) -> onFindings(state, maker(state, review, pair).decided(verdict));
            case Action.OpenComment() -> openComment(state);
            case Action.Comment(String text) -> comment(state, review, pair, text);
            case Action.Retype(Kind kind) -> onFindings(state, maker(state, review, pair).retyped(kind));
            case Action.Adjust(Span a, Span b) -> adjust(state, maker(state, review, pair).adjusted(a, b));
            case Action.MarkOwn own -> mark(state, review, pair, own);
            case Action.EraseMark() -> onFindings(state, maker(state, review, pair).erased());
            case Action.Pin(Span a, Span b) ->
                choosing(pin(state, pair, a, b), new Choice.OfLink(joined(review.comparison(), a, b)));
            case Action.CutLink() -> cut(state, review.comparison(), pair);
            case Action.SayAlone(Side side, Span span) ->
                choosing(Editor.edit(state, new Edit.Correct(pair, new Correction.Alone(side, span))),
                        new Choice.OfPassage(side, span));
            case Action.Uncorrect(List<Correction> corrections) -> Editor.edit(state, corrections.stream()
                    .<Edit>map(correction -> new Edit.Uncorrect(pair, correction)).toList());
        };
    }

    private static MarkMaker maker(AppState state, Review review, Pair pair) {
        return new MarkMaker(review, pair, targets(state), state.project().nextId());
    }

    /// What a decision is about: the findings picked, or else the chosen one.
    private static List<Finding> targets(AppState state) {
        Finding chosen = state.choice().chosenFinding();
        if (!state.panel().picked().isEmpty()) {
            return state.panel().picked();
        }
        return chosen == null ? List.of() : List.of(chosen);
    }

    private static Next onFindings(AppState state, List<Edit> edits) {
        if (targets(state).isEmpty()) {
            return Next.of(state.telling(Message.of("window.choose-first")));
        }
        return Editor.edit(state, edits);
    }

    /// The choice goes with the words: a proposal moved elsewhere is a mark of the reader's from then on.
    private static Next adjust(AppState state, List<Edit> edits) {
        Next next = onFindings(state, edits);
        Finding chosen = state.choice().chosenFinding();
        Review newer = next.state().review();
        if (chosen == null || newer == null || targets(state).size() != 1) {
            return next;
        }
        int id = chosen.mark() == null ? state.project().nextId() : chosen.mark().id();
        Choice moved = choiceOf(newer, id);
        return moved.equals(new Choice.Nothing()) ? next : next.with(next.state().with(moved));
    }

    private static Next openComment(AppState state) {
        List<Finding> targets = targets(state);
        return Next.of(targets.isEmpty()
                ? state.telling(Message.of("window.choose-first"))
                : state.with(new Form.Comment(targets)));
    }

    private static Next comment(AppState state, Review review, Pair pair, String text) {
        if (state.form() instanceof Form.Comment form) {
            int nextId = state.project().nextId();
            return Editor.edit(state, new MarkMaker(review, pair, form.in(review), nextId).commented(text));
        }
        return onFindings(state, maker(state, review, pair).commented(text));
    }

    private static Next mark(AppState state, Review review, Pair pair, Action.MarkOwn own) {
        Quote a = Quote.of(review.comparison().a().text(), own.a());
        Quote b = Quote.of(review.comparison().b().text(), own.b());
        Mark mark = new Mark(state.project().nextId(), own.kind(), a, b, Verdict.CONFIRMED, "", null);
        Next next = Editor.edit(state, new Edit.Put(pair, mark));
        Review newer = next.state().review();
        return newer == null ? next : next.with(next.state().with(choiceOf(newer, mark.id())));
    }

    private static Choice choiceOf(Review review, int id) {
        for (Finding finding : review.findings()) {
            Mark mark = finding.mark();
            if (mark != null && mark.id() == id) {
                return new Choice.OfFinding(finding);
            }
        }
        return new Choice.Nothing();
    }

    /// What was corrected stays chosen, so that the reader sees what came of it.
    private static Next choosing(Next corrected, Choice choice) {
        return corrected.state().keeping().readOnly() ? corrected : corrected.with(corrected.state().with(choice));
    }

    /// The link that a pin of these passages makes; the comparison that is made anew has it with all that is told of it.
    private static Link joined(Comparison comparison, Span a, Span b) {
        return new Link(first(comparison.a(), a), first(comparison.b(), b), Relation.PARTIAL, false, 1, true,
                List.of());
    }

    private static int first(SegmentedReport report, Span span) {
        return Math.min(report.sentenceFrom(span.start()), report.sentences().size() - 1);
    }

    /// A pin takes back the cuts it contradicts.
    private static Next pin(AppState state, Pair pair, Span a, Span b) {
        List<Edit> edits = new ArrayList<>();
        for (Correction correction : state.project().workOn(pair).corrections()) {
            if (correction instanceof Correction.Cut(Span cutA, Span cutB) && cutA.overlaps(a) && cutB.overlaps(b)) {
                edits.add(new Edit.Uncorrect(pair, correction));
            }
        }
        edits.addFirst(new Edit.Correct(pair, new Correction.Pin(a, b)));
        return Editor.edit(state, edits);
    }

    /// Cutting a link that the reader pinned takes the pin back.
    private static Next cut(AppState state, Comparison comparison, Pair pair) {
        Link link = state.choice().chosenLink();
        if (link == null) {
            return Next.of(state.telling(Message.of("window.choose-link-first")));
        }
        Span a = comparison.a().sentences().get(link.a()).span();
        Span b = comparison.b().sentences().get(link.b()).span();
        List<Edit> edits = new ArrayList<>();
        for (Correction correction : state.project().workOn(pair).corrections()) {
            if (correction instanceof Correction.Pin(Span pinA, Span pinB) && pinA.overlaps(a) && pinB.overlaps(b)) {
                edits.add(new Edit.Uncorrect(pair, correction));
            }
        }
        @Nullable
        Edit cut = link.pinned() ? null : new Edit.Correct(pair, new Correction.Cut(a, b));
        if (cut != null) {
            edits.addFirst(cut);
        }
        return choosing(Editor.edit(state, edits), new Choice.OfPassage(Side.A, a));
    }
}
