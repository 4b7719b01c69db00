package io.github.synoptic.ui.state;

import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.problem.Problem;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.History;
import io.github.synoptic.project.NoteChoice;
import io.github.synoptic.project.Project;
import io.github.synoptic.project.Review;
import io.github.synoptic.project.Verdict;
import io.github.synoptic.store.Change;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

/// What the reader does leads to the state it should, without a window.
class ReducerTest {
    private static final Action NEXT = new Action.StepFinding(1, false);
    private States states = new States();

    @BeforeEach
    void compare() {
        states = States.compared();
        states.effects();
    }

    @Test
    void twoLoadedReportsAreSetSideBySideAndCompared() {
        assertThat(states.state().pair()).isNotNull();
        assertThat(review().findings()).extracting(Finding::kind).containsExactly(Kind.QUANTITY, Kind.QUANTITY);
        assertThat(states.state().waits()).isEmpty();
    }

    @Test
    void theSameReportIsNotAddedTwice() {
        states.load(Side.A, States.A);
        assertThat(states.state().project().reports()).hasSize(2);
    }

    @Test
    void aConfirmedProposalBecomesAMarkThatIsWritten() {
        states.act(NEXT);
        states.effects();
        states.act(new Action.Decide(Verdict.CONFIRMED));
        assertThat(chosen().verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(chosen().mark()).isNotNull();
        assertThat(states.effects()).singleElement().isInstanceOfSatisfying(Effect.Keep.class,
                keep -> assertThat(((Change.Append) keep.change()).edit()).isInstanceOf(Edit.Put.class));
        assertThat(states.state().keeping().waiting()).isPositive();
    }

    @Test
    void decidingTheSameAgainIsNoEdit() {
        states.act(NEXT);
        states.act(new Action.Decide(Verdict.CONFIRMED));
        History before = states.state().history();
        states.act(new Action.Decide(Verdict.CONFIRMED));
        assertThat(states.state().history()).isEqualTo(before);
    }

    @Test
    void undoGivesTheProjectBackAndSaysWhatItUndid() {
        states.act(NEXT);
        Project before = states.state().project();
        states.act(new Action.Decide(Verdict.DISMISSED));
        states.act(new Action.Undo());
        assertThat(states.state().project()).isEqualTo(before);
        assertThat(states.state().told())
                .isEqualTo(Message.of("window.undone", Message.of("window.edit-dismiss")));
        assertThat(chosen().verdict()).isEqualTo(Verdict.OPEN);
        states.act(new Action.Redo());
        assertThat(chosen().verdict()).isEqualTo(Verdict.DISMISSED);
    }

    @Test
    void severalDecidedAtOnceAreOneStepOfUndo() {
        List<Finding> findings = review().findings();
        int steps = states.state().history().past().size();
        states.act(new Action.Pick(findings));
        states.act(new Action.Decide(Verdict.CONFIRMED));
        assertThat(review().count(Verdict.CONFIRMED)).isEqualTo(findings.size());
        assertThat(states.state().history().past()).hasSize(steps + 1);
    }

    @Test
    void aMarkOfTheReadersOwnIsConfirmedAndChosen() {
        states.act(new Action.MarkOwn(Kind.FACT, new Span(0, 9), new Span(0, 9)));
        assertThat(chosen().isOwn()).isTrue();
        assertThat(chosen().verdict()).isEqualTo(Verdict.CONFIRMED);
        states.act(new Action.Comment("Look again"));
        assertThat(chosen().comment()).isEqualTo("Look again");
    }

    @Test
    void aCommentOnAProposalLeavesItUndecided() {
        states.act(NEXT);
        states.act(new Action.Comment("Ask the office"));
        assertThat(chosen().verdict()).isEqualTo(Verdict.OPEN);
        assertThat(chosen().comment()).isEqualTo("Ask the office");
    }

    @Test
    void aChangedKindStaysWithItsProposal() {
        states.act(NEXT);
        states.act(new Action.Retype(Kind.TERM));
        assertThat(chosen().kind()).isEqualTo(Kind.TERM);
        assertThat(chosen().proposal()).isNotNull();
    }

    @Test
    void aLateComparisonIsDropped() {
        Review shown = review();
        states.act(new Action.ComparisonMade(states.state().requests() + 7, shown.comparison(), 999));
        assertThat(states.state().compared().millis()).isEqualTo(1);
    }

    @Test
    void swappingTheSidesComparesThemTheOtherWay() {
        String a = review().comparison().a().text();
        states.act(new Action.Swap());
        assertThat(review().comparison().b().text()).isEqualTo(a);
    }

    @Test
    void aCorrectedHeaderIsAnEditAndComparesAgain() {
        states.act(new Action.Describe(Side.A, "New title", "The Post", null));
        assertThat(states.effects()).hasAtLeastOneElementOfType(Effect.Compare.class);
        assertThat(Objects.requireNonNull(states.state().report(Side.A)).title()).isEqualTo("New title");
    }

    @Test
    void aCutLinkIsGoneAndComesBackWithUndo() {
        states.act(new Action.StepLink(1));
        int links = review().comparison().alignment().links().size();
        states.act(new Action.CutLink());
        assertThat(review().comparison().alignment().links()).hasSize(links - 1);
        states.act(new Action.Undo());
        assertThat(review().comparison().alignment().links()).hasSize(links);
    }

    @Test
    void pinnedPassagesAreLinkedAndCuttingTakesThePinBack() {
        Span a = sentence(Side.A, 2);
        Span b = sentence(Side.B, 2);
        states.act(new Action.Pin(a, b));
        assertThat(review().comparison().alignment().links()).anyMatch(link -> link.pinned() && link.a() == 2);
        states.act(new Action.ChooseAt(Side.A, a.start()));
        states.act(new Action.CutLink());
        assertThat(review().comparison().alignment().links()).noneMatch(link -> link.pinned());
        assertThat(states.state().project().workOn(Objects.requireNonNull(states.state().pair())).corrections())
                .isEmpty();
    }

    @Test
    void steppingPastTheLastSaysSo() {
        for (Finding _ : review().findings()) {
            states.act(NEXT);
        }
        Choice last = states.state().choice();
        states.act(NEXT);
        assertThat(states.state().told()).isEqualTo(Message.of("window.last-finding"));
        assertThat(states.state().choice()).isEqualTo(last);
    }

    @Test
    void whatWasJustDecidedStaysInTheFilteredList() {
        states.act(new Action.SetFilter(Filter.ALL.toggled(Verdict.OPEN)));
        states.act(NEXT);
        Finding before = chosen();
        states.act(new Action.Decide(Verdict.CONFIRMED));
        assertThat(states.state().shownFindings()).contains(chosen());
        states.act(NEXT);
        assertThat(states.state().shownFindings()).noneMatch(finding -> finding.a().equals(before.a()));
    }

    @Test
    void aFailedSaveKeepsTheWorkAndTakesItsBannerAwayOnceTheDiskIsBack() {
        states.act(NEXT);
        states.act(new Action.Decide(Verdict.CONFIRMED));
        states.act(new Action.NotKept(new Problem.DiskFull("work.synoptic"), 1, 1));
        assertThat(chosen().verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(Objects.requireNonNull(states.state().banner()).offer())
                .isEqualTo(new Banner.Offer("window.try-again", new Action.KeepAgain()));
        states.act(new Action.Kept(0, 0));
        assertThat(states.state().banner()).isNull();
        assertThat(states.state().keeping().failed()).isFalse();
    }

    @Test
    void theAnswerToOneEditDoesNotSayThatTheNextIsKept() {
        states.act(NEXT);
        states.act(new Action.Decide(Verdict.CONFIRMED));
        states.act(NEXT);
        states.act(new Action.Decide(Verdict.CONFIRMED));
        int sent = states.state().keeping().waiting();
        states.act(new Action.Kept(1, 0));
        assertThat(states.state().keeping().waiting()).isEqualTo(sent - 1).isPositive();
        states.act(new Action.Kept(0, 0));
        assertThat(states.state().keeping().waiting()).as("an answer to no edit").isEqualTo(sent - 1);
        states.act(new Action.Kept(sent - 1, 0));
        assertThat(states.state().keeping().waiting()).isZero();
    }

    @Test
    void aProjectOpenedForReadingIsNotChanged() {
        states.act(new Action.OpenProject(Path.of("a.synoptic")));
        states.act(new Action.Opened(states.state().requests(), Path.of("a.synoptic"), states.state().history(), true,
                new Problem.ProjectInUse("a.synoptic")));
        History before = states.state().history();
        states.act(NEXT);
        states.act(new Action.Decide(Verdict.CONFIRMED));
        assertThat(states.state().history()).isEqualTo(before);
        assertThat(Objects.requireNonNull(states.state().banner()).message()).isEqualTo(Message.of("window.read-only"));
        states.act(new Action.TakenOver(before));
        states.act(new Action.Decide(Verdict.CONFIRMED));
        assertThat(review().count(Verdict.CONFIRMED)).isEqualTo(1);
    }

    @Test
    void aProtectedProjectMayBeChangedInMemory() {
        states.act(new Action.OpenProject(Path.of("a.synoptic")));
        states.act(new Action.Opened(states.state().requests(), Path.of("a.synoptic"), states.state().history(), false,
                new Problem.Unwritable("a.synoptic", "it is write-protected")));
        assertThat(Objects.requireNonNull(states.state().banner()).message().key()).isEqualTo("window.protected");
        states.act(NEXT);
        states.act(new Action.Decide(Verdict.CONFIRMED));
        assertThat(review().count(Verdict.CONFIRMED)).isEqualTo(1);
        assertThat(states.state().keeping().waiting()).isEqualTo(1);
    }

    @Test
    void aRefusedFileIsToldAndChangesNothing() {
        Project before = states.state().project();
        states.act(new Action.LoadFile(Side.A, Path.of("gone.txt")));
        states.act(new Action.Refused(states.state().requests(), new Problem.Missing("gone.txt")));
        assertThat(states.state().project()).isEqualTo(before);
        assertThat(Objects.requireNonNull(states.state().banner()).message().key()).isEqualTo("problem.missing");
    }

    @Test
    void whatIsStoppedNoLongerArrives() {
        states.act(new Action.LoadFile(Side.A, Path.of("long.txt")));
        int request = states.state().requests();
        states.act(new Action.Stop());
        Project before = states.state().project();
        states.act(new Action.Loaded(request, Side.A, Objects.requireNonNull(states.state().report(Side.B)),
                new byte[0], 0));
        assertThat(states.state().project()).isEqualTo(before);
    }

    @Test
    void aStoppedComparisonIsEndedAndCanBeAskedForAgain() {
        Next asking = Reducer.reduce(states.state(), new Action.LoadText(Side.B, "Another text."));
        asking = Reducer.reduce(asking.state(), new Action.Loaded(asking.state().requests(), Side.B,
                Report.of("Another", "Another text."), new byte[0], 0));
        Next stopped = Reducer.reduce(asking.state(), new Action.Stop());
        assertThat(stopped.effects()).containsExactly(new Effect.EndCompare());
        Banner.Offer offer = Objects.requireNonNull(Objects.requireNonNull(stopped.state().banner()).offer());
        assertThat(Reducer.reduce(stopped.state(), offer.action()).effects())
                .anyMatch(effect -> effect instanceof Effect.Compare);
    }

    @Test
    void aPassageWithSeveralPartnersCyclesThroughThem() {
        states.act(new Action.Pin(sentence(Side.A, 0), sentence(Side.B, 2)));
        int at = sentence(Side.A, 0).start();
        int first = partner(states.act(new Action.ChooseAt(Side.A, at)));
        int second = partner(states.act(new Action.ChooseAt(Side.A, at)));
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void openingThePaneForTheNoteAndLeavingItIsNoEdit() {
        History before = states.state().history();
        states.act(new Action.OpenExport(NoteChoice.FIRST.in("en")));
        assertThat(states.state().form()).isInstanceOf(Form.Export.class);
        states.act(new Action.OpenForm(new Form.None()));
        assertThat(states.state().history()).isEqualTo(before);
    }

    private static int partner(AppState state) {
        return Objects.requireNonNull(state.choice().chosenLink()).b();
    }

    private Span sentence(Side side, int number) {
        return review().comparison().report(side).sentences().get(number).span();
    }

    private Review review() {
        return Objects.requireNonNull(states.state().review());
    }

    private Finding chosen() {
        return Objects.requireNonNull(states.state().choice().chosenFinding());
    }
}
