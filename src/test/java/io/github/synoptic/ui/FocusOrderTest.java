package io.github.synoptic.ui;

import io.github.synoptic.ui.state.Action;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;

/// The Tab key leads through the window as it is read, and F6 from one report to the other.
class FocusOrderTest extends SampleRoom {
    @Test
    void theOtherSideIsOneKeyAway() throws Exception {
        window().press(KeyCode.F6);
        assertThat(window().find(".side-b .reading-text", Node.class).isFocused()).isTrue();
        window().press(KeyCode.F6);
        assertThat(window().find(".side-a .reading-text", Node.class).isFocused()).isTrue();
    }

    @Test
    void theFocusGoesFromTheBarToTheReportsToTheListsToTheStripAndRound() throws Exception {
        window().press(KeyCode.F8);
        window().picture();
        leadsRound(List.of("toolbar", "side-a", "side-b", "overview", "panel", "detail"));
    }

    @Test
    void theLevelViewIsOneStopOnThatWay() throws Exception {
        window().press(KeyCode.F8);
        window().press(KeyCode.L);
        window().picture();
        leadsRound(List.of("toolbar", "level-view", "panel", "detail"));
    }

    @Test
    void listsThatAreHiddenAreNotOnThatWay() throws Exception {
        window().press(KeyCode.F8);
        window().does(new Action.SetLook(window().state().look().lists(false)));
        window().picture();
        leadsRound(List.of("toolbar", "side-a", "side-b", "overview", "detail"));
    }

    /// Each of these parts is gone through once, in reading order, and backwards in the other.
    private static void leadsRound(List<String> order) throws Exception {
        assertThat(round(false).stream().filter(order::contains).toList()).startsWith(order.toArray(String[]::new));
        assertThat(round(false)).hasSameElementsAs(order);
        assertThat(round(true)).containsSubsequence(order.reversed());
    }

    /// The parts of the window that the Tab key leads through, from the bar until it comes round.
    private static List<String> round(boolean back) throws Exception {
        Node first = window().find("#project-name", Node.class);
        List<String> parts = new ArrayList<>();
        List<Node> seen = new ArrayList<>();
        WindowDriver.onFx(() -> {
            first.requestFocus();
            return true;
        });
        do {
            Node owner = window().focused();
            assertThat(owner.getAccessibleText() != null || owner.isFocused()).isTrue();
            seen.add(owner);
            String part = part(owner);
            if (parts.isEmpty() || !parts.getLast().equals(part)) {
                parts.add(part);
            }
            window().tab(back);
        } while (!seen.contains(window().focused()) && seen.size() < 100);
        assertThat(window().focused()).as("the way leads round").isSameAs(first);
        return parts;
    }

    private static String part(Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            for (String part : List.of("overview", "toolbar", "side-a", "side-b", "level-view", "panel", "detail",
                    "status-line")) {
                if (node.getStyleClass().contains(part)) {
                    return part;
                }
            }
        }
        return owner.toString();
    }
}
