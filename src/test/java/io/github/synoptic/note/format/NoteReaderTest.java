package io.github.synoptic.note.format;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Reason;
import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.note.Note;
import io.github.synoptic.note.NoteOptions;
import io.github.synoptic.note.NotePlacer;
import io.github.synoptic.note.NoteSample;
import io.github.synoptic.note.SavedNote;
import io.github.synoptic.project.Correction;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.Mark;
import io.github.synoptic.project.Project;
import io.github.synoptic.project.Quote;
import io.github.synoptic.project.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NoteReaderTest {
    private static final Comparison COMPARISON = NoteSample.comparison();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theMarksAndCorrectionsOfAnyProjectComeBackAsTheyWere(long seed) throws NotANoteException {
        Random random = new Random(seed);
        List<Mark> marks = madeUp(random);
        Project project = new Edit.AddReport(2, COMPARISON.b().report())
                .applyTo(new Edit.AddReport(1, COMPARISON.a().report()).applyTo(Project.EMPTY));
        for (Mark mark : marks) {
            project = new Edit.Put(NoteSample.PAIR, mark).applyTo(project);
        }
        for (int i = random.nextInt(8); i > 0; i--) {
            project = new Edit.Correct(NoteSample.PAIR, correction(random)).applyTo(project);
        }
        Note note = NoteSample.note(COMPARISON, project, NoteOptions.of("1"));
        SavedNote saved = NoteReader.read(NoteFormat.JSON.writer().write(note));
        NotePlacer.Placed placed = new NotePlacer(COMPARISON.a().text(), COMPARISON.b().text()).place(saved, 1);
        assertThat(placed.lostMarks()).isEmpty();
        assertThat(placed.marks()).isEqualTo(marks);
        assertThat(placed.lostCorrections()).isEmpty();
        assertThat(placed.corrections())
                .containsExactlyElementsOf(project.workOn(NoteSample.PAIR).corrections());
    }

    private static Correction correction(Random random) {
        Span a = quote(random, COMPARISON.a()).span();
        Span b = quote(random, COMPARISON.b()).span();
        return switch (random.nextInt(4)) {
            case 0 -> new Correction.Pin(a, b);
            case 1 -> new Correction.Cut(a, b);
            case 2 -> new Correction.Alone(Side.A, a);
            default -> new Correction.Alone(Side.B, b);
        };
    }

    @Test
    void aCorrectionWhoseWordsAreGoneIsListedAsLost() throws NotANoteException {
        SavedNote saved = NoteReader.read(NoteFormat.JSON.writer().write(NoteSample.note()));
        String changed = COMPARISON.a().text().replace("We will", "I shall");
        NotePlacer.Placed placed = new NotePlacer(changed, COMPARISON.b().text()).place(saved, 1);
        assertThat(placed.corrections()).isEmpty();
        assertThat(placed.lostCorrections()).singleElement()
                .satisfies(lost -> assertThat(lost.words(Side.A).orElseThrow().exact()).isEqualTo("We will"));
    }

    @Test
    void aCorrectionThatIsOnlyAPlaceIsNotGuessed() throws NotANoteException {
        String json = """
                {"format": "synoptic-note/1", "corrections": [
                  {"correction": "alone", "b": {"start": 3, "end": 9}}]}""";
        SavedNote saved = NoteReader.read(json.getBytes(StandardCharsets.UTF_8));
        NotePlacer.Placed placed = new NotePlacer(COMPARISON.a().text(), COMPARISON.b().text()).place(saved, 1);
        assertThat(placed.corrections()).isEmpty();
        assertThat(placed.lostCorrections()).hasSize(1);
    }

    private static List<Mark> madeUp(Random random) {
        List<Mark> marks = new ArrayList<>();
        for (int id = 1; id <= random.nextInt(30); id++) {
            Mark.Proposal proposal = random.nextBoolean()
                    ? null
                    : new Mark.Proposal(pick(random, Kind.values()), random.nextDouble(),
                            Reason.of("reason.made-up", pick(random, COMMENTS), "2"));
            marks.add(new Mark(id, pick(random, Kind.values()), quote(random, COMPARISON.a()),
                    quote(random, COMPARISON.b()), pick(random, Verdict.values()), pick(random, COMMENTS), proposal));
        }
        return marks;
    }

    private static final String[] COMMENTS = {"", "Ask again.", "<b>\"x\"</b>\n=1", "\u202E🙂 السبت", "a\u0000b"};

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static Quote quote(Random random, SegmentedReport report) {
        var tokens = report.sentences().get(random.nextInt(report.sentences().size())).tokens();
        int from = random.nextInt(tokens.size());
        int to = from + random.nextInt(tokens.size() - from);
        return Quote.of(report.text(), tokens.get(from).span().cover(tokens.get(to).span()));
    }

    @Test
    void aMarkWhoseWordsAreGoneIsListedAsLost() throws NotANoteException {
        SavedNote saved = NoteReader.read(NoteFormat.JSON.writer().write(NoteSample.note()));
        String changed = COMPARISON.a().text().replace("4,181", "4,200");
        NotePlacer.Placed placed = new NotePlacer(changed, COMPARISON.b().text()).place(saved, 1);
        assertThat(placed.lostMarks()).extracting(mark -> mark.a().exact()).containsExactly("4,181");
        assertThat(placed.marks()).hasSize(saved.marks().size() - 1);
    }

    @Test
    void marksAreFoundAgainWhereTheTextBeforeThemHasGrown() throws NotANoteException {
        SavedNote saved = NoteReader.read(NoteFormat.JSON.writer().write(NoteSample.note()));
        String before = "Corrected on Sunday. 🙂\n\n";
        NotePlacer.Placed placed = new NotePlacer(before + COMPARISON.a().text(), COMPARISON.b().text())
                .place(saved, 1);
        assertThat(placed.lostMarks()).isEmpty();
        Span figure = placed.marks().getFirst().a().span();
        assertThat(figure.in(before + COMPARISON.a().text())).isEqualTo("4,181");
    }

    @Test
    void confirmedMarksComeBackFromWebAnnotationsToo() throws NotANoteException {
        Note note = NoteSample.note();
        SavedNote saved = NoteReader.read(NoteFormat.JSONLD.writer().write(note));
        NotePlacer.Placed placed = new NotePlacer(COMPARISON.a().text(), COMPARISON.b().text()).place(saved, 1);
        assertThat(placed.lostMarks()).isEmpty();
        assertThat(placed.marks()).extracting(Mark::kind).containsExactly(Kind.QUANTITY, Kind.FACT, Kind.QUOTE);
        assertThat(placed.marks().getFirst().comment()).isEqualTo("A comment with <b>markup</b>,\n=and two lines.");
        assertThat(saved.sha256A()).isEqualTo(COMPARISON.a().report().sha256());
    }

    @Test
    void aComparisonIsReadToo() throws NotANoteException {
        SavedNote saved = NoteReader.read(ComparisonJson.write(COMPARISON));
        assertThat(saved.marks()).isEmpty();
        assertThat(saved.proposals()).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "nonsense", "{\"format\": \"other/1\"}",
            "{\"type\": \"AnnotationCollection\", \"first\": {\"items\": [{}]}}",
            "{\"format\": \"synoptic-note/1\", \"marks\": [{\"kind\": \"smell\"}]}",
            "{\"format\": \"synoptic-note/1\", \"corrections\": [{\"correction\": \"glue\"}]}"})
    void whatIsNoNoteIsRefused(String text) {
        assertThatThrownBy(() -> NoteReader.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NotANoteException.class);
    }
}
