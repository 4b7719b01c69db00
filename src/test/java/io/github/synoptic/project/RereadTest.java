package io.github.synoptic.project;

import io.github.synoptic.engine.Comparer;
import io.github.synoptic.engine.align.Corrections;
import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import org.junit.jupiter.api.Test;

import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

/// A report taken from its document anew: marks find their places by their words, and none is guessed.
class RereadTest {
    private static final String A = "The ferry sank.\n\nTwelve were hurt on the pier.\n\nThe ferry sank.";
    private static final String B = "A ferry went down.\n\nThirteen were hurt on the pier.";
    private static final Pair PAIR = new Pair(1, 2);

    private static Project project() {
        Project project = Project.EMPTY;
        for (Edit edit : new Edit[]{new Edit.AddReport(1, Report.of("a", A)), new Edit.AddReport(2, Report.of("b", B)),
                new Edit.Open(PAIR), new Edit.Put(PAIR, mark(3, "Twelve", "Thirteen")),
                new Edit.Correct(PAIR, new Correction.Pin(span(A, "Twelve were hurt on the pier."),
                        span(B, "Thirteen were hurt on the pier."))),
                new Edit.Correct(PAIR, new Correction.Alone(Side.B, span(B, "A ferry went down.")))}) {
            project = edit.applyTo(project);
        }
        return project;
    }

    private static Mark mark(int id, String a, String b) {
        return new Mark(id, Kind.QUANTITY, Quote.of(A, span(A, a)), Quote.of(B, span(B, b)), Verdict.CONFIRMED, "ask",
                null);
    }

    private static Span span(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    private static Project reread(Project project, int id, String text) {
        return new Edit.Reread(id, project.report(id).reread(text)).applyTo(project);
    }

    private static Review review(Project project) {
        return Review.of(new Comparer().compare(project.report(1), project.report(2), Corrections.NONE),
                project.workOn(PAIR));
    }

    @Test
    void aMarkFollowsItsWordsPastWhatWasTakenIn() {
        String longer = A.replace("Twelve", "A caption of the pier.\n\nTwelve");
        Project now = reread(project(), 1, longer);
        assertThat(now.workOn(PAIR).mark(3)).isEqualTo(mark(3, "Twelve", "Thirteen")
                .on(Quote.of(longer, span(longer, "Twelve")), Quote.of(B, span(B, "Thirteen"))));
        assertThat(now.workOn(PAIR).corrections()).contains(new Correction.Pin(
                span(longer, "Twelve were hurt on the pier."), span(B, "Thirteen were hurt on the pier.")));
        assertThat(review(now).orphans()).isEmpty();
    }

    @Test
    void aMarkOnTheOtherSideFollowsToo() {
        String longer = "By our reporter.\n\n" + B;
        Project now = reread(project(), 2, longer);
        assertThat(now.workOn(PAIR).mark(3).b()).isEqualTo(Quote.of(longer, span(longer, "Thirteen")));
        assertThat(now.workOn(PAIR).corrections())
                .contains(new Correction.Alone(Side.B, span(longer, "A ferry went down.")));
    }

    @Test
    void aMarkWhoseWordsAreGoneIsKeptAsAnOrphan() {
        Project now = reread(project(), 1, "The ferry sank.\n\nThe ferry sank.");
        assertThat(now.workOn(PAIR).mark(3)).isEqualTo(project().workOn(PAIR).mark(3));
        assertThat(review(now).orphans()).containsExactly(mark(3, "Twelve", "Thirteen"));
        assertThat(review(now).findings()).allSatisfy(finding -> assertThat(finding.mark()).isNull());
        assertThat(now.workOn(PAIR).corrections())
                .containsExactly(new Correction.Alone(Side.B, span(B, "A ferry went down.")));
    }

    @Test
    void theSameWordsAtTheSamePlaceByChanceAreNotTakenForThem() {
        String other = "A ferry sailed.\n\nTwelve went aboard. Twelve came back.\n\nThe ferry sank.";
        assertThat(other.indexOf("Twelve")).isEqualTo(A.indexOf("Twelve"));
        Project now = reread(project(), 1, other);
        assertThat(review(now).orphans()).containsExactly(mark(3, "Twelve", "Thirteen"));
    }

    @Test
    void wordsThatStandThereTwiceAreNotGuessed() {
        String twice = "Twelve were hurt on the pier. So it was. Twelve were hurt on the pier. So it was.";
        Quote quote = Quote.of(A, span(A, "Twelve"));
        assertThat(new Quote(quote.span(), "Twelve", "", "").placeIn(twice)).isNull();
        assertThat(new Quote(quote.span(), "Twelve", "So it was. ", "").placeIn(twice)).isEqualTo(new Span(41, 47));
    }

    @Test
    void anOrphanIsPlacedAgainWhenItsWordsComeBack() {
        Project without = reread(project(), 1, "The ferry sank.\n\nThe ferry sank.");
        Project back = reread(without, 1, A);
        assertThat(back.workOn(PAIR).mark(3)).isEqualTo(mark(3, "Twelve", "Thirteen"));
        assertThat(review(back).orphans()).isEmpty();
    }

    @Test
    void undoingBringsAllBack() {
        History before = History.of(project());
        History after = before.after(new Edit.Reread(1, before.present().report(1).reread("Nothing is left of it.")));
        assertThat(Objects.requireNonNull(after.lastEdit())).isInstanceOf(Edit.Reread.class);
        assertThat(after.undone().present()).isEqualTo(before.present());
    }
}
