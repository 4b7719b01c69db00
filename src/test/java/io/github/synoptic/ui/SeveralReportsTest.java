package io.github.synoptic.ui;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.Verdict;
import io.github.synoptic.ui.state.Share;
import org.junit.jupiter.api.Test;

import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;

/// Several reports in one project: what each pair shares is seen at a glance, and a cell opens its pair.
class SeveralReportsTest extends SampleRoom {
    private static void showMatrix() throws Exception {
        window().fire("#tab-reports");
        window().until("all shares", state -> state.shares().values().stream().allMatch(Share::isKnown));
        window().pulse();
        window().pulse();
    }

    private static long count(Verdict verdict) throws Exception {
        return Objects.requireNonNull(window().state().review()).count(verdict);
    }

    @Test
    void theMatrixHasACellForEachPairInRowsAndColumnsAndSaysWhatItSays() throws Exception {
        showMatrix();
        for (int row = 1; row <= 3; row++) {
            for (int column = 1; column <= 3; column++) {
                if (row != column) {
                    assertThat(window().says("#pair-" + row + "-" + column)).matches("\\d+\\s?%");
                }
            }
        }
        Bounds first = window().bounds(window().find("#pair-1-2", Node.class));
        Bounds beside = window().bounds(window().find("#pair-1-3", Node.class));
        Bounds below = window().bounds(window().find("#pair-3-2", Node.class));
        assertThat(beside.getMinY()).isEqualTo(first.getMinY());
        assertThat(beside.getMinX()).isGreaterThan(first.getMaxX() - 1);
        assertThat(below.getMinX()).isEqualTo(first.getMinX());
        assertThat(below.getMinY()).isGreaterThan(first.getMaxY() - 1);
        assertThat(window().find("#pair-1-2", Button.class).getAccessibleText()).startsWith("Set ")
                .contains("Marden backs fishing towns", "side by side; ", "% shared");
        assertThat(window().find("#pair-1-2", Node.class).getStyleClass()).contains("open");
    }

    @Test
    void aReportSharesAsMuchInItsHeaderAsInTheMatrix() throws Exception {
        showMatrix();
        String inMatrix = window().says("#pair-1-2").replaceAll("\\D", "");
        assertThat(window().bounds(Side.A, " " + inMatrix + "% shared with B").getHeight()).isPositive();
    }

    @Test
    void aClickOnACellOpensItsPairAtTheTopAndMarksBelongToTheirPair() throws Exception {
        window().press(KeyCode.F8);
        window().press(KeyCode.ENTER);
        window().scroll(Side.A, 600);
        showMatrix();
        window().fire("#pair-3-1");
        window().untilCompared();
        assertThat(window().state().pair()).isEqualTo(new Pair(3, 1));
        assertThat(count(Verdict.CONFIRMED)).as("marks belong to their pair").isZero();
        assertThat(window().find("#pair-3-1", Node.class).getStyleClass()).contains("open");
        assertTold("Set a pair side by side");
        window().fire("#pair-1-2");
        window().untilCompared();
        assertThat(count(Verdict.CONFIRMED)).isEqualTo(1);
        undo();
        undo();
        assertTold("Undone: Set a pair side by side");
        assertThat(window().state().pair()).isEqualTo(new Pair(1, 2));
    }

    @Test
    void anotherPairIsReadFromItsTop() throws Exception {
        window().scroll(Side.A, 900);
        showMatrix();
        window().fire("#pair-3-2");
        window().untilCompared();
        window().picture();
        assertThat(window().bounds(Side.A, "A\u00a0· ").getMinY()).isGreaterThan(0);
        assertThat(window().bounds(Side.B, "B\u00a0· ").getMinY()).isGreaterThan(0);
    }

    @Test
    void aReportIsTakenOutWithOneClickAndComesBackWithUndo() throws Exception {
        showMatrix();
        Button out = (Button) window().all(".report-row .button").getLast();
        WindowDriver.onFx(() -> {
            out.fire();
            return true;
        });
        assertTold("Took a report out");
        assertThat(window().state().project().reports()).hasSize(2);
        undo();
        assertThat(window().state().project().reports()).hasSize(3);
    }
}
