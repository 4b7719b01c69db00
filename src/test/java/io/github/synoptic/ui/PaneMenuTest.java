package io.github.synoptic.ui;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.project.Verdict;
import io.github.synoptic.ui.read.ReportText;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Choice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// The menu of the panes offers what can be done with what is pointed at, and nothing else.
class PaneMenuTest extends SampleRoom {
    private static final String MET = "She met the council's chairman";
    private static final String DRIVEN = "Some had driven";
    private static final List<String> DECISIONS = List.of("Confirm", "Dismiss", "Comment", "Change its kind to");
    private final MenuDriver menu = new MenuDriver(window());

    @AfterEach
    void closeTheMenu() throws Exception {
        MenuDriver.close();
    }

    private static AppState state() throws Exception {
        return window().state();
    }

    private static String onTheClipboard() throws Exception {
        return String.valueOf(WindowDriver.onFx(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void aLinkedPassageIsChosenAndItsLinkCanBeFollowedAndCut() throws Exception {
        menu.ask(Side.A, MET);
        Link link = Objects.requireNonNull(state().choice().chosenLink());
        assertThat(MenuDriver.words(false)).contains("Copy as a quotation with its source", "Go to the partner",
                "Cut this link", "The other report has nothing for this");
        assertThat(MenuDriver.words(true)).contains("Copy", "Find the selected words");
        menu.choose("Cut this link");
        window().untilCompared();
        assertTold("Cut a link");
        assertThat(Objects.requireNonNull(state().comparison()).alignment().links())
                .noneMatch(one -> one.a() == link.a() && one.b() == link.b());
    }

    @Test
    void aPassageThatIsChosenStaysSoWithThePartnerItHas() throws Exception {
        window().click(Side.A, MET);
        window().picture();
        Choice before = state().choice();
        menu.ask(Side.A, MET);
        assertThat(state().choice()).isEqualTo(before);
    }

    @Test
    void aDiscrepancyIsDecidedThereAndAPassageOfOneReportIsNot() throws Exception {
        menu.ask(Side.A, DRIVEN);
        assertThat(MenuDriver.words(true)).containsAll(DECISIONS).contains("Cut this link", "Go to the partner");
        MenuDriver.close();
        window().press(KeyCode.F8);
        window().pulse();
        String words = Objects.requireNonNull(state().comparison()).a().text();
        var finding = Objects.requireNonNull(state().choice().chosenFinding());
        window().does(new Action.Choose(new Choice.Nothing()));
        menu.ask(Side.A, words.substring(finding.a().start(), finding.a().end()));
        assertThat(state().choice().chosenFinding()).isNotNull();
        assertThat(MenuDriver.words(false)).containsAll(DECISIONS);
        assertThat(MenuDriver.words(true)).contains("Reopen");
        menu.choose("Confirm");
        assertThat(Objects.requireNonNull(state().choice().chosenFinding()).verdict()).isEqualTo(Verdict.CONFIRMED);
        undo();
    }

    @Test
    void selectedWordsStaySelectedAreCopiedAsTheyStandInTheReportAndAreFound() throws Exception {
        String words = "council's chairman, Mikael Darvin, and";
        WindowDriver.onFx(() -> {
            ReportText area = (ReportText) window().window().scene().getRoot().lookup(".side-a .reading-text");
            int from = area.getText().indexOf("council's chairman");
            area.selectRange(from, area.getText().indexOf(" Anna Sole", from));
            return true;
        });
        menu.ask(Side.A, "council's chairman");
        assertThat(MenuDriver.words(false)).contains("Copy", "Find the selected words");
        menu.choose("Copy");
        assertThat(onTheClipboard()).isEqualTo(words);
        menu.ask(Side.A, "council's chairman");
        menu.choose("Find the selected words");
        window().until("the words found", state -> state.search().a().size() == 1);
        assertThat(state().search().words()).isEqualTo(words);
    }

    @Test
    void passagesOfBothReportsAreJoinedAndSelectionsMarked() throws Exception {
        menu.ask(Side.A, DRIVEN);
        MenuDriver.close();
        menu.ask(Side.B, "The audience");
        menu.choose("Join with the passage in the other report");
        window().untilCompared();
        assertTold("Joined two passages");
        undo();
        window().select(Side.A, "driven");
        window().select(Side.B, "audience");
        menu.ask(Side.B, "audience");
        assertThat(MenuDriver.words(false)).contains("Mark both selections as");
        int before = Objects.requireNonNull(state().review()).findings().size();
        menu.choose("Term");
        assertThat(Objects.requireNonNull(state().review()).findings()).hasSize(before + 1);
    }

    @Test
    void aKeyOpensItBelowTheCaret() throws Exception {
        window().click(Side.A, MET);
        window().picture();
        Bounds caret = window().beginning(Side.A, MET);
        window().press(KeyCode.F10, true, false, false);
        assertOpenBelow(caret);
        MenuDriver.close();
        window().press(KeyCode.CONTEXT_MENU);
        assertOpenBelow(caret);
        assertThat(MenuDriver.words(false)).contains("Cut this link");
    }

    private static void assertOpenBelow(Bounds caret) throws Exception {
        ContextMenu open = MenuDriver.open().orElseThrow();
        double top = WindowDriver.onFx(() -> open.getAnchorY() - window().window().scene().getWindow().getY());
        assertThat(top).isCloseTo(caret.getMaxY(), within(12.0));
    }

    @Test
    void theLevelViewHasItToo() throws Exception {
        window().press(KeyCode.L);
        window().picture();
        menu.ask(Side.A, MET);
        assertThat(state().choice().chosenLink()).isNotNull();
        assertThat(MenuDriver.words(false)).contains("Cut this link");
        menu.choose("Go to the partner");
        Node level = window().find(".level-view", Node.class);
        assertThat(WindowDriver.onFx(level::isFocused)).isTrue();
        window().press(KeyCode.F10, true, false, false);
        assertThat(MenuDriver.open()).isPresent();
    }

    @Test
    void theHelpListsItsKeys() throws Exception {
        window().press(KeyCode.F1);
        window().picture();
        assertThat(window().words("#help")).contains("Shift+F10", "Menu of the passage",
                "Copy the selected words, or what is chosen");
        window().press(KeyCode.ESCAPE);
    }
}
