package io.github.synoptic.ui.review;

import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.Verdict;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Filter;
import io.github.synoptic.ui.state.States;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/// What the lists, the strip and the status line say, as values.
class ReviewModelsTest {
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    @Test
    void beforeTwoReportsAreThereTheListSaysWhatToDo() {
        FindingsModel model = FindingsModel.of(AppState.EMPTY, ENGLISH);
        assertThat(model.empty()).isEqualTo("Open a report on each side to compare them.");
        assertThat(model.chips()).isEmpty();
    }

    @Test
    void aCardShowsBothWordingsAndHowSureTheProgramIs() {
        FindingsModel model = FindingsModel.of(States.compared().state(), ENGLISH);
        assertThat(cards(model)).anySatisfy(card -> {
            assertThat(card.kind()).isEqualTo("Quantity");
            assertThat(card.letter()).isEqualTo("Q");
            assertThat(card.a()).contains("4,181");
            assertThat(card.b()).contains("4,189");
            assertThat(card.state()).matches("[01]\\.\\d\\d");
        });
    }

    @Test
    void underHeadingsTheCardsStandByKindWithHowManyThereAre() {
        FindingsModel model = FindingsModel
                .of(States.compared().act(new Action.SetFilter(Filter.ALL.by(Filter.Order.KIND))), ENGLISH);
        long quantities = model.findings().stream().filter(finding -> finding.kind() == Kind.QUANTITY).count();
        assertThat(cards(model).getFirst().heading()).isEqualTo("Quantity " + quantities);
        assertThat(model.headings().stream().filter(heading -> !heading.isEmpty()).count())
                .isEqualTo(model.findings().stream().map(Finding::kind).distinct().count());
    }

    @Test
    void underHeadingsTheCardsStandByThePassageOfAThatTheyStandIn() {
        FindingsModel model = FindingsModel
                .of(States.compared().act(new Action.SetFilter(Filter.ALL.by(Filter.Order.PASSAGE))), ENGLISH);
        assertThat(cards(model).getFirst().heading()).startsWith("¶ ").contains("The storm of 19 January");
    }

    @Test
    void theChipsCountWhatIsUndecidedConfirmedAndDismissed() {
        States states = States.compared();
        states.act(new Action.StepFinding(1, false));
        AppState state = states.act(new Action.Decide(Verdict.CONFIRMED));
        List<String> labels = FindingsModel.of(state, ENGLISH).chips().stream().map(ChipModel::label).toList();
        assertThat(labels).contains("Confirmed 1", "Dismissed 0");
    }

    @Test
    void aFilterThatHidesSomethingSaysHowMuch() {
        States states = States.compared();
        int all = FindingsModel.of(states.state(), ENGLISH).findings().size();
        AppState state = states.act(new Action.SetFilter(Filter.ALL.holding("4,181")));
        FindingsModel model = FindingsModel.of(state, ENGLISH);
        assertThat(model.findings()).hasSizeLessThan(all);
        assertThat(model.hidden()).startsWith(all - model.findings().size() + " hidden by the filter");
    }

    @Test
    void theStripMarksTheDifferingWordsOnBothSides() {
        States states = States.compared();
        states.act(new Action.SetFilter(Filter.ALL.only(Kind.QUANTITY)));
        DetailModel model = DetailModel.of(states.act(new Action.StepFinding(1, false)), ENGLISH);
        assertThat(differing(model.a())).contains("4,181");
        assertThat(differing(model.b())).contains("4,189");
        assertThat(words(model.a())).startsWith("The storm of 19 January").endsWith("northern coast.");
        assertThat(model.reason()).isNotEmpty();
        assertThat(model.decidable()).isTrue();
    }

    @Test
    void aPassageOfOneSideIsShownAloneAndIsNotDecided() {
        States states = States.compared();
        int at = States.A.indexOf("Fishing");
        DetailModel model = DetailModel.of(states.act(new Action.ChooseAt(Side.A, at)), ENGLISH);
        assertThat(words(model.a())).startsWith("Fishing crews");
        assertThat(model.b()).isEmpty();
        assertThat(model.decidable()).isFalse();
    }

    @Test
    void whatOnlyOneSideHasIsListedUnderItsSide() {
        OnlyModel model = OnlyModel.of(States.compared().state(), ENGLISH);
        assertThat(model.rows()).extracting(OnlyModel.Row::words).contains("Only in A: 1",
                "Fishing crews waited outside the palace for two hours in the rain.", "Only in B: 1",
                "The price of herring has doubled since autumn.");
    }

    @Test
    void theStatusLineCountsLinksAndDecisions() {
        StatusModel model = StatusModel.of(States.compared().state(), ENGLISH);
        assertThat(model.facts().getFirst()).startsWith("2 links: ");
        assertThat(model.facts().get(1)).endsWith(" 0 decided");
        assertThat(model.running()).isFalse();
    }

    @Test
    void wordsArePartedAtTheDifferingSpansAndNothingIsLost() {
        List<DetailModel.Piece> pieces = Pieces.of("one two\nthree", new Span(0, 13),
                List.of(new Span(4, 7), new Span(6, 9)));
        assertThat(pieces).containsExactly(new DetailModel.Piece("one ", false), new DetailModel.Piece("two", true),
                new DetailModel.Piece(" t", true), new DetailModel.Piece("hree", false));
    }

    private static List<CardModel> cards(FindingsModel model) {
        return IntStream.range(0, model.findings().size()).mapToObj(place -> model.card(place, ENGLISH)).toList();
    }

    private static String differing(List<DetailModel.Piece> pieces) {
        return words(pieces.stream().filter(DetailModel.Piece::differs).toList());
    }

    private static String words(List<DetailModel.Piece> pieces) {
        return String.join("", pieces.stream().map(DetailModel.Piece::words).toList());
    }
}
