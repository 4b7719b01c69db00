package io.github.synoptic.note;

import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.note.Run.Emphasis;
import io.github.synoptic.project.NoteChoice;
import io.github.synoptic.project.NoteChoice.Section;
import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class NoteBuilderTest {
    private final Note note = NoteSample.note();

    @Test
    void onlyConfirmedDifferencesStandInItAndTheOthersAreCounted() {
        assertThat(note.differences()).extracting(entry -> entry.finding().kind()).containsExactly(Kind.QUANTITY,
                Kind.FACT, Kind.QUOTE);
        assertThat(note.figures().confirmedCount()).isEqualTo(3);
        assertThat(note.figures().dismissed()).isEqualTo(1);
        assertThat(note.figures().style()).isEqualTo(1);
        assertThat(note.figures().undecided()).isZero();
    }

    @Test
    void everyExcerptIsFoundAgainByItsCodePoints() {
        for (Entry entry : note.differences()) {
            for (Excerpt excerpt : List.of(entry.a(), entry.b())) {
                String text = note.report(excerpt.side()).text();
                int from = text.offsetByCodePoints(0, excerpt.start());
                int to = text.offsetByCodePoints(0, excerpt.end());
                assertThat(text.substring(from, to)).isEqualTo(excerpt.quote().exact());
            }
        }
    }

    @Test
    void anExcerptIsTheSentenceAroundTheWords() {
        Excerpt excerpt = note.differences().getFirst().a();
        assertThat(excerpt.runs()).containsExactly(new Run("The ferry “Ardent” carried ", Emphasis.CONTEXT),
                new Run("4,181", Emphasis.DIFFERING),
                new Run(" passengers last year, the port said on Thursday.", Emphasis.CONTEXT));
        assertThat(excerpt.paragraph()).isEqualTo(2);
    }

    @Test
    void insideALongQuotationOnlyTheDifferingWordsAreMarked() {
        Entry quote = note.differences().getLast();
        assertThat(quote.b().runs()).filteredOn(run -> run.emphasis() == Emphasis.DIFFERING).extracting(Run::text)
                .containsExactly("shall", "in the spring");
    }

    @Test
    void sentencesAloneThatFollowEachOtherInAParagraphAreOnePassage() {
        assertThat(note.only(Side.A)).extracting(excerpt -> excerpt.quote().exact()).contains(
                "Rain fell on the quay all day. The band played on.");
    }

    @Test
    void theOrderMayBeThatOfBOrByKind() {
        assertThat(kinds(NoteChoice.Order.B)).containsExactly(Kind.QUANTITY, Kind.FACT, Kind.QUOTE);
        assertThat(kinds(NoteChoice.Order.KIND)).containsExactly(Kind.QUANTITY, Kind.QUOTE, Kind.FACT);
    }

    private static List<Kind> kinds(NoteChoice.Order order) {
        NoteOptions options = new NoteOptions(NoteChoice.FIRST.with(EnumSet.of(Section.CONFIRMED)).by(order), "1");
        return NoteSample.note(NoteSample.comparison(), NoteSample.project(), options).differences().stream()
                .map(entry -> entry.finding().kind()).toList();
    }
}
