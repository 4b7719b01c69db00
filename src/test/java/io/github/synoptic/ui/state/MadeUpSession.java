package io.github.synoptic.ui.state;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Alignment;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.align.Reason;
import io.github.synoptic.engine.align.Relation;
import io.github.synoptic.engine.discrepancy.Discrepancy;
import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.mention.Mentions;
import io.github.synoptic.engine.text.Paragraph;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Sentence;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.project.Verdict;
import io.github.synoptic.store.Change;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/// A reader at work, made up from a seed: loads two reports, decides, comments, marks, undoes, through the real [Reducer].
/// The same seed asks for the same changes.
public final class MadeUpSession {
    private static final int PROPOSALS = 8;
    private static final int WORD = 8;
    private final Random random;
    private final Deque<Change> asked = new ArrayDeque<>();
    private AppState state = AppState.EMPTY;

    /// A session from this seed, with both reports loaded and compared.
    public MadeUpSession(long seed) {
        this.random = new Random(seed);
        load(Side.A);
        load(Side.B);
    }

    private void load(Side side) {
        String text = ("One account, side " + side + ": ").repeat(20) + random.nextInt();
        act(new Action.LoadText(side, text));
        act(new Action.Loaded(state.requests(), side, Report.of("Report " + side, text),
                text.getBytes(StandardCharsets.UTF_8), 0));
    }

    /// The next change the reducer asks to be kept.
    public Change next() {
        while (asked.isEmpty()) {
            act(action());
        }
        return asked.remove();
    }

    private Action action() {
        return switch (random.nextInt(9)) {
            case 0, 1 -> new Action.StepFinding(random.nextBoolean() ? 1 : -1, false);
            case 2 -> new Action.Decide(random.nextBoolean() ? Verdict.CONFIRMED : Verdict.DISMISSED);
            case 3 -> new Action.Comment("comment “" + random.nextInt() + "”");
            case 4 -> new Action.MarkOwn(Kind.FACT, span(random.nextInt(40)), span(random.nextInt(40)));
            case 5 -> new Action.Pin(span(random.nextInt(40)), span(random.nextInt(40)));
            case 6 -> new Action.Rename("name " + random.nextInt());
            case 7 -> new Action.Redo();
            default -> new Action.Undo();
        };
    }

    private void act(Action action) {
        Next next = Reducer.reduce(state, action);
        state = next.state();
        for (Effect effect : next.effects()) {
            if (effect instanceof Effect.Compare(int request, Compared.Asked what)) {
                act(new Action.ComparisonMade(request, comparison(what), 1));
            } else if (effect instanceof Effect.Keep(Change change)) {
                asked.add(change);
            }
        }
    }

    private static Comparison comparison(Compared.Asked asked) {
        Link link = new Link(0, 0, Relation.REWORDED, false, 0.5, false, List.of());
        List<Discrepancy> proposals = new ArrayList<>();
        for (int i = 0; i < PROPOSALS; i++) {
            Span words = span(i * WORD);
            proposals.add(new Discrepancy(Kind.TERM, link, words, words, 0.5, false, Reason.of("reason.made-up")));
        }
        Mentions none = new Mentions(List.of(), List.of(), List.of(), List.of(), List.of());
        return new Comparison(segmented(asked.a()), segmented(asked.b()), none, none,
                new Alignment(List.of(link), List.of(), List.of(), true), List.of(), proposals, List.of(), true);
    }

    private static Span span(int start) {
        return new Span(start, start + WORD);
    }

    private static SegmentedReport segmented(Report report) {
        Span whole = new Span(0, report.text().length());
        return new SegmentedReport(report, "en", List.of(new Paragraph(0, whole, Paragraph.Sort.BODY)),
                List.of(new Sentence(0, 0, whole, List.of())));
    }
}
