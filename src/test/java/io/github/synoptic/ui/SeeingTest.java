package io.github.synoptic.ui;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Choice;
import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// What is linked is seen to be linked, in the whole window.
class SeeingTest extends SampleRoom {
    private static final String MET = "She met the council's chairman";
    private static final String PRESENT = "Present were";
    private static final String OFFER = "The offer, made public";
    private static final String SAME = "Under the Harbours Act";
    private static final String ALONE = "Some had driven through the night";

    private static Node chosenRibbon() throws Exception {
        return ribbons(".chosen").getFirst();
    }

    @Test
    void theRibbonOfAChosenPassageMeetsBothEndsAndFillsTheGutter() throws Exception {
        window().click(Side.A, MET);
        Bounds ribbon = window().bounds(chosenRibbon());
        Bounds a = window().bounds(Side.A, MET);
        Bounds b = window().bounds(Side.B, PRESENT);
        assertThat(ribbon.getMinY()).isCloseTo(Math.min(a.getMinY(), b.getMinY()), within(3.0));
        Bounds gutter = window().bounds(window().find(".ribbons", Region.class));
        assertThat(ribbon.getMinX()).isCloseTo(gutter.getMinX(), within(1.0));
        assertThat(ribbon.getMaxX()).isCloseTo(gutter.getMaxX(), within(1.0));
        assertThat(a.getMaxX()).isLessThan(ribbon.getMinX());
        assertThat(b.getMinX()).isGreaterThan(ribbon.getMaxX());
    }

    @Test
    void theChosenRibbonIsInFrontAndTheOthersAreFaint() throws Exception {
        window().click(Side.A, MET);
        Node chosen = chosenRibbon();
        List<Node> all = ribbons("");
        List<Node> drawn = chosen.getParent().getChildrenUnmodifiable();
        assertThat(all.stream().max(Comparator.comparingInt(drawn::indexOf))).contains(chosen);
        assertThat(all).filteredOn(ribbon -> !ribbon.equals(chosen)).isNotEmpty()
                .allSatisfy(ribbon -> assertThat(ribbon.getOpacity()).isLessThan(chosen.getOpacity() / 2));
    }

    @Test
    void aMovedPassageHasDashedEdgesAndOneInOrderNone() throws Exception {
        List<Node> moved = ribbons("-edges.moved");
        assertThat(moved).isNotEmpty().allSatisfy(node -> {
            assertThat(((Path) node).getStrokeDashArray()).isNotEmpty();
            assertThat(((Path) node).getStroke()).isNotNull();
        });
        assertThat(ribbons("-edges.reworded")).filteredOn(node -> !node.getStyleClass().contains("moved"))
                .isNotEmpty().allSatisfy(node -> assertThat(((Path) node).getStroke()).isNull());
    }

    @Test
    void aPassageUnderTheMouseLightsItsPartnerAndItsRibbon() throws Exception {
        window().hover(Side.A, MET);
        assertThat(window().styles(Side.B, PRESENT)).contains("near");
        assertThat(ribbons(".near")).hasSize(1);
        window().hover(Side.A, ALONE);
        assertThat(window().styles(Side.B, PRESENT)).doesNotContain("near");
        assertThat(ribbons(".near")).isEmpty();
    }

    @Test
    void aChosenPassageIsLitOnBothSidesAndItsPartnerStandsLevel() throws Exception {
        String hale = "In the afternoon the finance minister";
        String minister = "Later in the day Finance Minister";
        window().seek(Side.A, hale);
        window().click(Side.A, hale);
        window().picture();
        assertThat(window().styles(Side.A, hale)).contains("chosen");
        assertThat(window().styles(Side.B, minister)).contains("chosen");
        assertThat(window().bounds(Side.B, minister).getMinY())
                .isCloseTo(window().bounds(Side.A, hale).getMinY(), within(3.0));
    }

    @Test
    void aPassageWithSeveralPartnersLeadsToEachInTurn() throws Exception {
        window().seek(Side.A, OFFER);
        window().click(Side.A, OFFER);
        Link first = Objects.requireNonNull(window().state().choice().chosenLink());
        window().seek(Side.A, OFFER);
        window().click(Side.A, OFFER);
        Link second = Objects.requireNonNull(window().state().choice().chosenLink());
        assertThat(second.a()).isEqualTo(first.a());
        assertThat(second.b()).isNotEqualTo(first.b());
        window().seek(Side.A, OFFER);
        window().click(Side.A, OFFER);
        assertThat(window().state().choice()).isEqualTo(new Choice.OfLink(first));
    }

    @Test
    void theFarEndOfAMovedPassageIsOneKeyAway() throws Exception {
        String founded = "The Coastal Council was founded";
        window().seek(Side.A, founded);
        window().click(Side.A, founded);
        window().press(KeyCode.F6);
        window().picture();
        Bounds there = window().bounds(Side.B, founded);
        Bounds pane = window().bounds(window().find(".reading-pane.side-b", Region.class));
        assertThat(pane.contains(there)).isTrue();
        assertThat(window().find(".side-b .reading-text", Node.class).isFocused()).isTrue();
    }

    @Test
    void theStripsShowWhatIsLinkedAndFrameWhatIsSeen() throws Exception {
        for (String side : List.of(".side-a", ".side-b")) {
            assertThat(window().all(".overview" + side + " .overview-mark")).filteredOn(
                    mark -> mark instanceof Path path && !path.getElements().isEmpty()).hasSize(3);
        }
        Rectangle frame = window().find(".overview.side-a .overview-window", Rectangle.class);
        double before = frame.getY();
        double strip = window().find(".overview.side-a", Region.class).getHeight();
        assertThat(frame.getHeight()).isBetween(20.0, strip * 0.95);
        window().scroll(Side.A, 400);
        window().pulse();
        assertThat(frame.getY()).isGreaterThan(before);
    }

    @Test
    void rewordedPassagesShowTheirDifferingWordsAndTheSameWordingIsCalm() throws Exception {
        assertThat(window().styles(Side.A, MET)).contains("reworded");
        assertThat(window().all(".side-a .text.reworded.variant")).isNotEmpty();
        window().seek(Side.A, SAME);
        assertThat(window().styles(Side.A, SAME)).contains("same").doesNotContain("variant", "finding");
    }

    @Test
    void whatOnlyOneReportHasIsQuietWithAHairlineBesideIt() throws Exception {
        window().seek(Side.A, ALONE);
        assertThat(window().styles(Side.A, ALONE)).contains("only").doesNotContain("same", "reworded", "partly");
        Bounds words = window().bounds(Side.A, ALONE);
        Path hairlines = window().find(".reading-pane.side-a .only-here", Path.class);
        Bounds line = window().bounds(hairlines);
        assertThat(line.getMinY()).isLessThanOrEqualTo(words.getMinY() + 3);
        assertThat(line.getMaxY()).isGreaterThanOrEqualTo(words.getMaxY() - 3);
        assertThat(hairlines.getStrokeWidth()).isLessThanOrEqualTo(3);
    }

    @Test
    void oneKeyFlipsToRowsInWhichPartnersBeginAtTheSameHeightAndBack() throws Exception {
        assertThat(window().bounds(Side.A, MET).getMinY())
                .isNotCloseTo(window().bounds(Side.B, PRESENT).getMinY(), within(3.0));
        window().press(KeyCode.L);
        window().picture();
        assertThat(levelTop(Side.A, MET)).isEqualTo(levelTop(Side.B, PRESENT));
        assertThat(window().all(".level-band.reworded")).isNotEmpty();
        window().press(KeyCode.L);
        window().pulse();
        assertThat(window().all(".level-band")).isEmpty();
        assertThat(ribbons("")).isNotEmpty();
    }

    @Test
    void theViewThatIsFlippedToShowsTheChosenPassageOrElseWhatStoodAtTheTop() throws Exception {
        String hale = "In the afternoon the finance minister";
        window().seek(Side.A, hale);
        window().click(Side.A, hale);
        window().picture();
        window().press(KeyCode.L);
        window().picture();
        assertThat(isInView(levelTop(Side.A, hale))).isTrue();
        window().press(KeyCode.L);
        window().picture();
        assertThat(isInView(window().bounds(Side.A, hale).getMinY())).isTrue();
        window().does(new Action.Choose(new Choice.Nothing()));
        window().goToTheTop();
        window().press(KeyCode.L);
        window().picture();
        assertThat(window().all(".level-row .outlet")).isNotEmpty();
        window().press(KeyCode.L);
        window().picture();
        assertThat(isInView(window().bounds(Side.A, "ALDMOUTH").getMinY())).isTrue();
    }

    private static boolean isInView(double y) throws Exception {
        Bounds view = window().bounds(window().find(".reading-view", Region.class));
        return y >= view.getMinY() && y < view.getMaxY();
    }

    @Test
    void thePassagesOfAChosenDiscrepancyStandLevel() throws Exception {
        for (int i = 0; i < 9; i++) {
            window().press(KeyCode.F8);
            window().picture();
            assertThat(topOfChosen(".side-a")).as("discrepancy %s", i).isCloseTo(topOfChosen(".side-b"), within(3.0));
        }
    }

    private static double topOfChosen(String side) throws Exception {
        double top = Double.POSITIVE_INFINITY;
        for (Node words : window().all(side + " .text.chosen")) {
            top = Math.min(top, words.getStyleClass().contains("letter") ? top : window().bounds(words).getMinY());
        }
        return top;
    }

    private static double levelTop(Side side, String words) throws Exception {
        String column = side == Side.A ? ".level-row .side-a .paragraph-text" : ".level-row .side-b .paragraph-text";
        for (Node text : window().all(column)) {
            if (WindowDriver.wordsOf(text).startsWith(words)) {
                return window().bounds(text).getMinY();
            }
        }
        throw new AssertionError(side + " has no row with: " + words);
    }

    @Test
    void aChosenDiscrepancyIsBroughtIntoViewOnBothSides() throws Exception {
        for (int i = 0; i < 9; i++) {
            window().does(new Action.StepFinding(1, false));
        }
        window().picture();
        assertThat(window().all(".reading-pane.side-a .text.picked")).isNotEmpty();
        assertThat(window().all(".reading-pane.side-b .text.picked")).isNotEmpty();
    }
}
