package io.github.synoptic.project;

import io.github.synoptic.engine.align.Reason;
import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

/// Makes up edits that fit a project, from a seed: the same seed makes the same edits.
public final class MadeUpEdits {
    private static final String TEXT = "Ministers met in Norrby. Twelve people were hurt, “not 13”, said Eva Öst 🙂. "
            .repeat(4);
    private final Random random;

    /// Edits from this seed.
    public MadeUpEdits(long seed) {
        this.random = new Random(seed);
    }

    /// A project with a past: this many edits on nothing.
    public History history(int edits) {
        History history = History.of(Project.EMPTY);
        for (int i = 0; i < edits; i++) {
            history = history.after(next(history.present()));
        }
        return history;
    }

    /// An edit that fits this project.
    public Edit next(Project project) {
        if (project.reports().size() < 2) {
            return add(project);
        }
        List<Mark> marks = new ArrayList<>(project.workOn(pair(project, false)).marks().values());
        Pair pair = pair(project, false);
        Pair either = pair(project, random.nextBoolean());
        int choice = random.nextInt(marks.isEmpty() ? 9 : 14);
        return switch (choice) {
            case 0 -> new Edit.Rename(words());
            case 1 -> random.nextInt(4) == 0 ? add(project) : new Edit.Open(either);
            case 2 -> new Edit.Describe(pair.a(), words(), random.nextBoolean() ? words() : null,
                    random.nextBoolean() ? LocalDate.of(2025, 2, 1 + random.nextInt(28)) : null);
            case 3, 4, 5 -> new Edit.Put(either, mark(project.nextId()));
            case 6 -> new Edit.Correct(either, correction());
            case 7 -> several(project, either);
            case 8 -> random.nextBoolean()
                    ? new Edit.ChooseNote(choice())
                    : new Edit.Reread(pair.a(),
                            project.report(pair.a()).reread(words() + "\n" + project.report(pair.a()).text()));
            default -> onMark(either, marks.get(random.nextInt(marks.size())).id(), choice);
        };
    }

    private Edit onMark(Pair pair, int mark, int choice) {
        return switch (choice) {
            case 9 -> new Edit.Decide(pair, mark, pick(Verdict.values()));
            case 10 -> new Edit.Comment(pair, mark, words());
            case 11 -> new Edit.Retype(pair, mark, pick(Kind.values()));
            case 12 -> new Edit.Adjust(pair, mark, quote(), quote());
            default -> new Edit.Erase(pair, mark);
        };
    }

    private NoteChoice choice() {
        NoteChoice.Section[] sections = NoteChoice.Section.values();
        return new NoteChoice(pick(new String[]{"", "en", "de", "fr"}), EnumSet.of(pick(sections)),
                pick(NoteChoice.Order.values()), words(), pick(new String[]{"md", "pdf"}));
    }

    private Edit several(Project project, Pair pair) {
        Correction correction = correction();
        return new Edit.Several(List.of(new Edit.Put(pair, mark(project.nextId())),
                new Edit.Correct(pair, correction), new Edit.Uncorrect(pair, correction)));
    }

    private Edit add(Project project) {
        String text = words() + "\n" + TEXT + project.nextId();
        Report report = Report.of(words(), text);
        return new Edit.AddReport(project.nextId(), report);
    }

    private static Pair pair(Project project, boolean turned) {
        List<Integer> ids = new ArrayList<>(project.reports().keySet());
        Pair pair = new Pair(ids.get(0), ids.get(1));
        return turned ? pair.swapped() : pair;
    }

    /// A mark of this id.
    public Mark mark(int id) {
        Mark.Proposal proposal = random.nextBoolean()
                ? null
                : new Mark.Proposal(pick(Kind.values()), random.nextDouble(),
                        new Reason("reason.made-up", List.of(words(), "’“")));
        return new Mark(id, pick(Kind.values()), quote(), quote(), pick(Verdict.values()), words(), proposal);
    }

    private Correction correction() {
        return switch (random.nextInt(3)) {
            case 0 -> new Correction.Pin(span(), span());
            case 1 -> new Correction.Cut(span(), span());
            default -> new Correction.Alone(pick(Side.values()), span());
        };
    }

    private Quote quote() {
        return Quote.of(TEXT, span());
    }

    private Span span() {
        int start = random.nextInt(TEXT.length());
        return new Span(whole(start), whole(start + random.nextInt(Math.min(40, TEXT.length() - start))));
    }

    /// The offset, or the one before it where it stands inside a character of two units.
    private static int whole(int offset) {
        return Character.isLowSurrogate(TEXT.charAt(offset)) ? offset - 1 : offset;
    }

    private String words() {
        return pick(new String[]{"", "plain", "Größe — «тест»", "quote \" and \\ and \n line", "حادث", "🙂"})
                + random.nextInt(1_000);
    }

    private <T> T pick(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
