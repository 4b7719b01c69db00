package io.github.synoptic.ui;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Choice;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// The reader corrects what is joined, by mouse, keys and menu, and sees what came of it.
class CorrectingTest extends SampleRoom {
    private static final String DRIVEN = "Some had driven through the night";
    private static final String AUDIENCE = "The audience lasted";
    private static final String FOUNDED = "The Coastal Council was founded in 1987";

    private static List<Link> pinned(AppState state) {
        return Objects.requireNonNull(state.comparison()).alignment().links().stream().filter(Link::pinned).toList();
    }

    private static void pinByKey() throws Exception {
        window().click(Side.A, DRIVEN);
        window().click(Side.B, AUDIENCE);
        window().press(KeyCode.S, false, false, true);
        window().untilCompared();
    }

    @Test
    void twoPassagesClickedAreJoinedByAKeyAndTheRibbonIsDrawnAsTheReadersOwn() throws Exception {
        assertThat(isOnlyHere(Side.A, DRIVEN)).isTrue();
        pinByKey();
        assertTold("Joined two passages");
        assertThat(pinned(window().state())).hasSize(1);
        Node own = ribbons("-edges.own.chosen").getFirst();
        Bounds ribbon = window().bounds(own);
        Bounds crews = window().bounds(Side.A, DRIVEN);
        Bounds audience = window().bounds(Side.B, AUDIENCE);
        assertThat(ribbon.getMinY()).isCloseTo(Math.min(crews.getMinY(), audience.getMinY()), within(3.0));
        assertThat(isOnlyHere(Side.A, DRIVEN)).isFalse();
        assertThat(window().words("#why")).contains("You joined these passages.");
        assertThat(window().words("#wording-a")).contains("driven");
        assertThat(window().words("#wording-b")).contains("audience");
        undo();
        assertTold("Undone: Joined two passages");
        assertThat(ribbons("-edges.own")).isEmpty();
        assertThat(isOnlyHere(Side.A, DRIVEN)).isTrue();
    }

    @Test
    void wordsSelectedOnBothSidesAreJoinedFromTheMenu() throws Exception {
        window().select(Side.A, DRIVEN);
        window().select(Side.B, AUDIENCE);
        window().choose("Join the passages you are at in both reports");
        window().untilCompared();
        assertThat(pinned(window().state())).hasSize(1);
        assertThat(ribbons("-edges.own")).isNotEmpty();
    }

    @Test
    void whatWasJoinedIsStillJoinedWhenTheProjectIsOpenedAgainAndIsTakenBackThere() throws Exception {
        pinByKey();
        Link before = pinned(window().state()).getFirst();
        AppState again = reopened();
        assertThat(pinned(again)).containsExactly(before);
        assertThat(ribbons("-edges.own")).isNotEmpty();
        window().click(Side.A, DRIVEN);
        assertThat(window().words("#why")).contains("You joined these passages.");
        window().fire("#take-back");
        window().untilCompared();
        assertTold("Took a correction of the links back");
        assertThat(pinned(window().state())).isEmpty();
    }

    @Test
    void inTheLevelViewAJoinedPassageToldElsewhereIsPointedToWithAFirmEdge() throws Exception {
        pinByKey();
        window().press(KeyCode.L);
        window().picture().write(Path.of("target", "pictures", "level-pinned-" + theme + "-" + width + ".png"));
        assertThat(window().all(".level-pointer.own.chosen")).isNotEmpty();
    }

    @Test
    void aLinkIsCutByAKeyAndTheStripSaysSo() throws Exception {
        window().seek(Side.A, FOUNDED);
        window().click(Side.A, FOUNDED);
        assertThat(window().state().choice()).isInstanceOf(Choice.OfLink.class);
        int before = links();
        window().press(KeyCode.S, true, false, true);
        window().untilCompared();
        assertTold("Cut a link");
        assertThat(links()).isEqualTo(before - 1);
        assertThat(isOnlyHere(Side.A, FOUNDED)).isTrue();
        assertThat(isOnlyHere(Side.B, FOUNDED)).isTrue();
        assertThat(window().words("#why")).contains("Only in A. You parted it from “The Coastal Council was founded");
        undo();
        assertTold("Undone: Cut a link");
        assertThat(isOnlyHere(Side.A, FOUNDED)).isFalse();
        assertThat(links()).isEqualTo(before);
    }

    @Test
    void aLinkCutFromTheMenuIsStillCutWhenTheProjectIsOpenedAgain() throws Exception {
        window().seek(Side.A, FOUNDED);
        window().click(Side.A, FOUNDED);
        window().choose("Cut the chosen link");
        window().untilCompared();
        reopened();
        assertThat(isOnlyHere(Side.A, FOUNDED)).isTrue();
        window().seek(Side.A, FOUNDED);
        window().click(Side.A, FOUNDED);
        assertThat(window().words("#why")).contains("You parted it from");
        window().fire("#take-back");
        window().untilCompared();
        assertThat(isOnlyHere(Side.A, FOUNDED)).isFalse();
    }

    @Test
    void aPassageIsSaidToHaveNothingOverThere() throws Exception {
        window().seek(Side.B, FOUNDED);
        window().click(Side.B, FOUNDED);
        window().press(KeyCode.N, false, false, true);
        window().untilCompared();
        assertTold("Said that a passage has no partner");
        assertThat(isOnlyHere(Side.B, FOUNDED)).isTrue();
        assertThat(window().words("#why")).contains("Only in B. You said that A has nothing for it.");
        AppState again = reopened();
        assertThat(isOnlyHere(Side.B, FOUNDED)).isTrue();
        assertThat(again.project().workOn(Objects.requireNonNull(again.pair())).corrections()).hasSize(1);
        undo();
        assertTold("Undone: Said that a passage has no partner");
        assertThat(isOnlyHere(Side.B, FOUNDED)).isFalse();
    }

    @Test
    void whereTheReaderWasAtNoPassageTheStatusLineSaysWhatToDo() throws Exception {
        window().press(KeyCode.S, false, false, true);
        assertThat(window().says("#told")).startsWith("Go to a passage in each report first");
    }

    private static int links() throws Exception {
        return Objects.requireNonNull(window().state().comparison()).alignment().links().size();
    }
}
