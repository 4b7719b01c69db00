package io.github.synoptic.ui.read;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.align.Relation;
import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.Review;
import io.github.synoptic.project.Verdict;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

/// What the reading panes show, told without a window.
class ReadingModelTest {
    private static final Messages MESSAGES = Messages.of(Locale.ENGLISH);
    private static final String A = "Old news\nOne thing.| Two boats sank.\nThree men left.";
    private static final String B = "Late news\nTwo ships sank.| Four women came.";

    @Test
    void theSameComparisonGivesTheSameModel() {
        assertThat(model(pair())).isEqualTo(model(pair()));
    }

    @Test
    void aPassageSaysItsRelationAndOneWithoutPartnerThatItStandsOnlyHere() {
        assertThat(runs(side(model(pair()), Side.A).lines().get(3))).containsExactly("One thing. [ONLY]", "  []",
                "Two  [REWORDED]", "\u202f [FINDING, LETTER, REWORDED, VARIANT]",
                "boats [FINDING, REWORDED, VARIANT]", "\u202fT\u202f [FINDING, LETTER, REWORDED]",
                " sank. [REWORDED]");
    }

    @Test
    void aConfirmedDiscrepancyIsFilledAndADismissedOneHasNoFrame() {
        assertThat(words(decided(Verdict.CONFIRMED), Ink.CONFIRMED)).contains("boats");
        assertThat(words(decided(Verdict.DISMISSED), Ink.FINDING)).isEmpty();
        assertThat(text(decided(Verdict.DISMISSED))).contains("Two boats sank.");
    }

    @Test
    void theHeadlineIsNotShownTwice() {
        List<String> shown = side(model(pair()), Side.A).lines().stream().map(Line::text).toList();
        assertThat(shown).filteredOn("Old news"::equals).hasSize(1);
    }

    @Test
    void aCorrectedTitleLeavesTheReportsOwnHeadlineInTheText() {
        Report report = pair().report(Side.A).described("Better title", null, null);
        ReadingModel model = ReadingModel.of(report, null, ReadingLook.DEFAULT, MESSAGES);
        assertThat(side(model, Side.A).lines()).extracting(Line::text)
                .startsWith("A\u00a0· the-harbour-post.txt", "Better title").contains(
                        "Old news");
    }

    @Test
    void reportsAreReadableBeforeTheyAreCompared() {
        ReadingModel model = ReadingModel.of(pair().report(Side.A), pair().report(Side.B), ReadingLook.DEFAULT,
                MESSAGES);
        assertThat(text(model)).contains("One thing. Two boats sank.").contains("Three men left.");
        assertThat(model.links()).isEmpty();
    }

    @Test
    void choosingTouchesOnlyTheLinesItLights() {
        ReadingModel plain = model(pair());
        ReadingModel lit = plain.with(ReadingFocus.on(plain.links().getFirst()));
        List<Line> before = side(plain, Side.A).lines();
        List<Line> after = side(lit, Side.A).lines();
        assertThat(after.get(3)).isNotEqualTo(before.get(3));
        for (int line : new int[]{0, 1, 2, 4}) {
            assertThat(after.get(line)).isSameAs(before.get(line));
        }
        assertThat(words(lit, Ink.CHOSEN)).isEqualTo("Two \u202fboats\u202fT\u202f sank.");
    }

    @Test
    void searchedWordsAreHitsAndOneIsTheCurrent() {
        ReadingModel plain = model(pair());
        Span sank = new Span(text(Side.A).indexOf("sank"), text(Side.A).indexOf("sank") + 4);
        Span men = new Span(text(Side.A).indexOf("men"), text(Side.A).indexOf("men") + 3);
        ReadingModel found = plain.with(new ReadingFocus(null, null,
                List.of(new ReadingFocus.Hit(Side.A, sank), new ReadingFocus.Hit(Side.A, men)), 1));
        assertThat(words(found, Ink.HIT)).isEqualTo("sankmen");
        assertThat(words(found, Ink.CURRENT)).isEqualTo("men");
    }

    @Test
    void aPassageWithSeveralPartnersGoesRoundThem() {
        Pairs pairs = pair().link(2, 2, Relation.PARTIAL, false);
        ReadingModel model = model(pairs);
        int offset = text(Side.A).indexOf("Two boats");
        Link first = Objects.requireNonNull(model.linkAt(Side.A, offset));
        Link second = Objects.requireNonNull(model.with(ReadingFocus.on(first)).linkAt(Side.A, offset));
        assertThat(List.of(first.b(), second.b())).containsExactly(1, 2);
        assertThat(model.with(ReadingFocus.on(second)).linkAt(Side.A, offset)).isEqualTo(first);
        assertThat(model.linkAt(Side.A, text(Side.A).indexOf("One thing"))).isNull();
    }

    @Test
    void aPlaceBesideAPassageLiesBesideItsPartner() {
        ReadingModel model = model(pair());
        Places a = new Places(side(model, Side.A).lines());
        Places b = new Places(side(model, Side.B).lines());
        Spine spine = Spine.of(model, a, b);
        assertThat(spine.across(Side.A, 0)).isZero();
        assertThat(spine.across(Side.A, a.length())).isEqualTo(b.length());
        assertThat(spine.across(Side.A, a.shown(text(Side.A).indexOf("Two boats"))))
                .isEqualTo(b.shown(text(Side.B).indexOf("Two ships")));
        assertThat(spine.across(Side.B, b.shown(text(Side.B).indexOf("Two ships"))))
                .isEqualTo(a.shown(text(Side.A).indexOf("Two boats")));
    }

    @Test
    void everyOffsetOfTheReportIsFoundAgainWhereItIsShown() {
        ReadingModel model = model(pair());
        Places places = new Places(side(model, Side.A).lines());
        for (int offset = 0; offset < text(Side.A).length(); offset++) {
            if (text(Side.A).charAt(offset) != '\n') {
                assertThat(places.offset(places.shown(offset))).isEqualTo(offset);
            }
        }
    }

    @Test
    void ribbonsOfNeighbouringPassagesThatLookTheSameAreOne() {
        Pairs pairs = new Pairs("T\nOne.| Two.\nThree.", "U\nOne.| Two.\nThree.")
                .link(1, 1, Relation.VERBATIM, false).link(2, 2, Relation.VERBATIM, false)
                .link(3, 3, Relation.VERBATIM, false);
        ReadingModel model = model(pairs);
        assertThat(Ribbon.of(model, new int[]{0, 1, 2}, Hover.NONE)).extracting(Ribbon::a)
                .containsExactly(new Span(3, 12), new Span(14, 20));
        ReadingModel chosen = model.with(ReadingFocus.on(model.links().get(1)));
        assertThat(Ribbon.of(chosen, new int[]{0, 1, 2}, Hover.NONE)).hasSize(3);
    }

    @Test
    void linkedPassagesStandInOneRowOfTheLevelView() {
        List<LevelRow> rows = LevelRow.of(model(pair()));
        assertThat(rows).extracting(row -> said(row.a()) + " | " + said(row.b())).containsExactly(
                "A\u00a0· THE HARBOUR POST\u00a0· the-harbour-post.txt / Old news / "
                        + rows.getFirst().a().getLast().text()
                        + " | B\u00a0· NORTHERN WIRE\u00a0· northern-wire.txt / Late news / "
                        + rows.getFirst().b().getLast().text(),
                "One thing. | ", "Two \u202fboats\u202fT\u202f sank. | Two \u202fships\u202fT\u202f sank.",
                "Three men left. | ", " | Four women came.");
    }

    @Test
    void aReportInArabicRunsFromRightToLeft() {
        Report report = Report.of("x", "استقبل الرئيس وفدا من المجلس يوم السبت في العاصمة");
        ReadingModel model = ReadingModel.of(report, null, ReadingLook.DEFAULT, MESSAGES);
        assertThat(side(model, Side.A).rightToLeft()).isTrue();
        assertThat(side(model(pair()), Side.A).rightToLeft()).isFalse();
    }

    private static String said(List<Line> lines) {
        return String.join(" / ", lines.stream().map(Line::text).toList());
    }

    private static Pairs pair() {
        return new Pairs(A, B).link(2, 1, Relation.REWORDED, false).find(Kind.TERM, "boats", "ships", 0);
    }

    private static ReadingModel model(Pairs pairs) {
        return ReadingModel.of(pairs.review(), ReadingLook.DEFAULT, MESSAGES);
    }

    private static ReadingModel decided(Verdict verdict) {
        Review review = pair().review();
        Finding finding = review.findings().getFirst();
        Finding decided = new Finding(finding.kind(), finding.a(), finding.b(), verdict, "", null, finding.proposal(),
                finding.link());
        return ReadingModel.of(new Review(review.comparison(), List.of(decided), List.of()), ReadingLook.DEFAULT,
                MESSAGES);
    }

    private static ReadingSide side(ReadingModel model, Side side) {
        return Objects.requireNonNull(model.side(side));
    }

    private static String text(Side side) {
        return pair().report(side).text();
    }

    private static String text(ReadingModel model) {
        return said(side(model, Side.A).lines());
    }

    private static List<String> runs(Line line) {
        return line.runs().stream().map(run -> run.text() + " " + run.inks().stream().map(Ink::name).sorted().toList())
                .toList();
    }

    private static String words(ReadingModel model, Ink ink) {
        StringBuilder words = new StringBuilder();
        for (Line line : side(model, Side.A).lines()) {
            line.runs().stream().filter(run -> run.inks().contains(ink)).forEach(run -> words.append(run.text()));
        }
        return words.toString();
    }
}
