package io.github.synoptic.ui;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.ui.state.Share;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;

/// What a screen reader is told, asked for as it asks: through the toolkit's accessible attributes.
class AccessibleTest extends SampleRoom {
    private static final String MET = "She met the council's chairman";

    private static @Nullable Object asked(Node node, AccessibleAttribute attribute) throws Exception {
        return WindowDriver.onFx(() -> node.queryAccessibleAttribute(attribute));
    }

    private static String text(Node node) throws Exception {
        return String.valueOf(asked(node, AccessibleAttribute.TEXT));
    }

    @Test
    void aPaneTellsHowThePassageAtTheCaretIsToldAndWhereItsPartnerStands() throws Exception {
        Node a = window().find(".side-a .reading-text", Node.class);
        assertThat(asked(a, AccessibleAttribute.ROLE)).isEqualTo(AccessibleRole.TEXT);
        window().click(Side.A, MET);
        assertThat(text(a)).matches("Report A\\. Reworded, \\d+ differing words, partner in report B paragraph \\d+: "
                + "She met the council's chairman, .+");
        window().seek(Side.A, "Some had driven");
        window().click(Side.A, "Some had driven");
        assertThat(text(a)).startsWith("Report A. Only in report A: Some had driven through the night");
    }

    @Test
    void aMovedPassageIsSaidToBeToldElsewhere() throws Exception {
        window().click(Side.A, "Fishing crews waited");
        assertThat(text(window().find(".side-a .reading-text", Node.class)))
                .contains("Partly the same", "told in another place");
    }

    @Test
    void listsAndTheirCardsHaveRolesAndSayAllOfThemselves() throws Exception {
        Node list = window().find("#findings", Node.class);
        assertThat(asked(list, AccessibleAttribute.ROLE)).isEqualTo(AccessibleRole.LIST_VIEW);
        assertThat(text(list)).isEqualTo("Discrepancies");
        assertThat(asked(list, AccessibleAttribute.ITEM_COUNT)).isEqualTo(window().state().shownFindings().size());
        List<Node> cards = window().all("#findings .card:filled");
        assertThat(cards).isNotEmpty();
        for (Node card : cards) {
            assertThat(asked(card, AccessibleAttribute.ROLE)).isEqualTo(AccessibleRole.LIST_ITEM);
            assertThat(text(card)).matches("(?s)[\\w ]+\\. A: .+\\. B: .+\\. \\d[.,]\\d+");
        }
    }

    @Test
    void theOtherListsSayTheirRowsToo() throws Exception {
        for (String tab : List.of("statements", "only")) {
            window().fire("#tab-" + tab);
            window().picture();
            assertThat(asked(window().find("#" + tab, Node.class), AccessibleAttribute.ROLE))
                    .isEqualTo(AccessibleRole.LIST_VIEW);
            List<Node> rows = window().all("#" + tab + " .list-cell:filled");
            assertThat(rows).isNotEmpty();
            for (Node row : rows) {
                assertThat(text(row)).isNotBlank().isNotEqualTo("null");
            }
        }
    }

    @Test
    void rowsOfTheLevelViewSayHowTheirPassagesAreTold() throws Exception {
        window().press(KeyCode.L);
        window().picture();
        List<Node> rows = window().all(".level-row");
        assertThat(rows).hasSizeGreaterThan(3);
        StringBuilder said = new StringBuilder();
        for (Node row : rows) {
            assertThat(asked(row, AccessibleAttribute.ROLE)).isEqualTo(AccessibleRole.LIST_ITEM);
            said.append(text(row)).append('\n');
        }
        assertThat(said).containsPattern("Reworded, \\d+ differing words, partner in report B paragraph \\d+")
                .contains("told in another place");
        Node level = window().find(".level-view", Node.class);
        WindowDriver.onFx(() -> {
            level.requestFocus();
            return true;
        });
        window().press(KeyCode.DOWN);
        assertThat(asked(level, AccessibleAttribute.ROLE)).isEqualTo(AccessibleRole.TEXT);
        assertThat(text(level)).startsWith("Report A. ").contains("report");
        for (Node pointer : window().all(".level-pointer")) {
            assertThat(text(pointer)).containsPattern("[AB] tells it in paragraph \\d+");
        }
    }

    @Test
    void theStripsAndTheMatrixHaveRolesAndNames() throws Exception {
        for (String side : List.of("A", "B")) {
            Node strip = window().find(".overview.side-" + side.toLowerCase(java.util.Locale.ROOT), Node.class);
            assertThat(asked(strip, AccessibleAttribute.ROLE)).isEqualTo(AccessibleRole.SCROLL_BAR);
            assertThat(text(strip)).isEqualTo("Overview of report " + side);
        }
        window().fire("#tab-reports");
        window().until("all shares", state -> state.shares().values().stream().allMatch(Share::isKnown));
        window().pulse();
        Node cell = window().find("#pair-2-3", Node.class);
        assertThat(asked(cell, AccessibleAttribute.ROLE)).isEqualTo(AccessibleRole.BUTTON);
        assertThat(String.valueOf(WindowDriver.onFx(cell::getAccessibleText))).contains("side by side", "shared");
    }

    @Test
    void whatCanBeReachedByTabHasARoleAndANameOrWords() throws Exception {
        window().press(KeyCode.F8);
        window().picture();
        for (Node node : window().all(".button, .toggle-button, .menu-button, .text-field, .list-view, .overview")) {
            boolean reached = WindowDriver.onFx(() -> node.isFocusTraversable() && !node.isDisabled());
            if (reached) {
                assertThat(asked(node, AccessibleAttribute.ROLE)).as("%s", node).isNotNull();
                String name = WindowDriver.onFx(node::getAccessibleText);
                assertThat((name == null ? "" : name) + text(node)).as("%s", node).isNotBlank().isNotEqualTo("null");
            }
        }
    }
}
