package io.github.synoptic.ui;

import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.Review;
import io.github.synoptic.project.Verdict;
import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.state.Choice;
import io.github.synoptic.ui.state.Filter;
import org.fxmisc.richtext.TextExt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

import static org.assertj.core.api.Assertions.assertThat;

/// The reader works through the list, in one or two keys a discrepancy.
class WorkingThroughTest extends SampleRoom {
    private static List<Finding> findings() throws Exception {
        ListView<?> list = window().find("#findings", ListView.class);
        return WindowDriver.onFx(() -> list.getItems().stream().map(Finding.class::cast).toList());
    }

    private static Finding chosen() throws Exception {
        return Objects.requireNonNull(window().state().choice().chosenFinding());
    }

    private static long count(Verdict verdict) throws Exception {
        Review review = Objects.requireNonNull(window().state().review());
        return review.count(verdict);
    }

    /// Chooses an entry of one of the buttons above the list.
    private static void pick(String button, String entry) throws Exception {
        MenuButton menu = window().find("#" + button, MenuButton.class);
        WindowDriver.onFx(() -> {
            menu.getItems().stream().filter(item -> item.getText() != null && item.getText().startsWith(entry))
                    .findFirst().map(MenuItem.class::cast).orElseThrow().fire();
            return true;
        });
        window().pulse();
    }

    private static void type(String field, String words) throws Exception {
        TextField found = window().find(field, TextField.class);
        WindowDriver.onFx(() -> {
            found.setText(words);
            return true;
        });
        window().pulse();
    }

    private static @Nullable Paint tint(Node text) {
        return ((TextExt) text).getBackgroundColor();
    }

    @Test
    void aDiscrepancyIsDecidedByOneKeyAndItsCardAndItsWordsSayHow() throws Exception {
        window().press(KeyCode.F8);
        window().press(KeyCode.ENTER);
        assertTold("Confirmed a discrepancy");
        assertThat(window().says("#chip-confirmed")).isEqualTo("Confirmed 1");
        assertThat(window().cardOf(chosen())).contains("✓ confirmed");
        window().pulse();
        assertThat(window().all(".side-a .text.confirmed")).isNotEmpty().allSatisfy(text -> assertThat(tint(text))
                .as("of words that are reworded and chosen too")
                .isEqualTo(Color.web(theme == Settings.Theme.LIGHT ? "#fff1c9" : "#4a3c14")));
        window().press(KeyCode.DELETE);
        assertThat(window().cardOf(chosen())).contains("dismissed");
        assertThat(window().says("#chip-dismissed")).isEqualTo("Dismissed 1");
        window().press(KeyCode.BACK_SPACE);
        assertTold("Reopened a discrepancy");
        assertThat(count(Verdict.OPEN)).isEqualTo(findings().size());
    }

    @Test
    void theNextUndecidedOneIsOneKeyAway() throws Exception {
        window().press(KeyCode.F8);
        window().press(KeyCode.F8);
        window().press(KeyCode.ENTER);
        window().press(KeyCode.F8, true, false, false);
        Finding first = chosen();
        window().press(KeyCode.N);
        assertThat(findings().indexOf(chosen())).isEqualTo(findings().indexOf(first) + 2);
        window().press(KeyCode.ENTER, false, true, false);
        assertThat(count(Verdict.CONFIRMED)).isEqualTo(2);
        assertThat(chosen().verdict()).isEqualTo(Verdict.OPEN);
    }

    @Test
    void severalAreDecidedAtOnceAndUndoneAtOnce() throws Exception {
        ListView<?> list = window().find("#findings", ListView.class);
        WindowDriver.onFx(() -> {
            list.getSelectionModel().selectRange(0, 3);
            return true;
        });
        window().press(KeyCode.DELETE);
        assertThat(count(Verdict.DISMISSED)).isEqualTo(3);
        assertTold("Dismissed a discrepancy (3 at once)");
        undo();
        assertThat(count(Verdict.DISMISSED)).isZero();
        assertTold("Undone: Dismissed a discrepancy (3 at once)");
    }

    @Test
    void theListIsFilteredByStateKindAndWordsAndSaysWhatItHides() throws Exception {
        int all = findings().size();
        window().press(KeyCode.F8);
        window().press(KeyCode.ENTER);
        window().press(KeyCode.F8);
        window().fire("#chip-open");
        window().pulse();
        assertThat(findings()).hasSize(all - 1).allMatch(finding -> finding.verdict() == Verdict.OPEN);
        assertThat(window().words(".hidden-count")).contains("1 hidden by the filter");
        window().fire("#chip-open");
        pick("kinds", "Date");
        Finding chosen = chosen();
        assertThat(findings()).isNotEmpty().filteredOn(one -> !one.equals(chosen)).isNotEmpty()
                .allMatch(one -> one.kind() == Kind.DATE);
        pick("kinds", "All kinds");
        type("#filter-words", "marden");
        assertThat(findings()).hasSizeBetween(1, 3);
        assertThat(window().words(".hidden-count")).contains("hidden by the filter");
        type("#filter-words", "");
        assertThat(findings()).hasSize(all);
    }

    @Test
    void theListIsFilteredByConfidence() throws Exception {
        int all = findings().size();
        pick("order", "Only from 0.75");
        assertThat(findings()).isNotEmpty().hasSizeLessThan(all)
                .allMatch(finding -> finding.confidence() >= 0.75);
        assertThat(window().words(".hidden-count")).contains(all - findings().size() + " hidden by the filter");
        pick("order", "However sure");
        assertThat(findings()).hasSize(all);
    }

    @Test
    void theListIsSortedByPlaceKindStateConfidenceAndWords() throws Exception {
        pick("order", "Surest first");
        assertThat(findings()).isSortedAccordingTo(Comparator.comparingDouble(Finding::confidence).reversed());
        pick("order", "By kind");
        assertThat(findings()).isSortedAccordingTo(Comparator.comparing(Finding::kind));
        assertThat(window().all("#findings .card-heading")).isNotEmpty();
        window().press(KeyCode.F8);
        window().press(KeyCode.ENTER);
        pick("order", "By state");
        assertThat(findings()).isSortedAccordingTo(Comparator.comparing(Finding::verdict));
        assertThat(findings().getLast().verdict()).isEqualTo(Verdict.CONFIRMED);
        pick("order", "By words");
        List<String> words = new ArrayList<>();
        for (Finding finding : findings()) {
            words.add(Objects.requireNonNull(window().state().comparison()).a().report().text()
                    .substring(finding.a().start(), finding.a().end()));
        }
        assertThat(words).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        pick("order", "By passage");
        assertThat(WindowDriver.wordsOf(window().all("#findings .card-heading").getFirst())).startsWith("¶ ");
        pick("order", "In order");
        assertThat(window().state().panel().filter()).isEqualTo(Filter.ALL);
    }

    @Test
    void aCommentIsWrittenInTwoKeysAndStandsOnItsCard() throws Exception {
        window().press(KeyCode.F8);
        window().press(KeyCode.C);
        window().type("#comment-field", "Ask the council.");
        assertTold("Wrote a comment");
        window().pulse();
        assertThat(window().words("#findings")).contains("Ask the council.");
        assertThat(window().words(".detail")).contains("Your comment: Ask the council.");
    }

    @Test
    void wordsSelectedOnBothSidesAreMarkedByADigitAndFramedInBothTexts() throws Exception {
        int before = findings().size();
        window().select(Side.A, "Some had driven");
        window().select(Side.B, "The audience lasted");
        window().press(KeyCode.DIGIT3);
        window().pulse();
        assertTold("Marked a discrepancy: Name");
        assertThat(findings()).hasSize(before + 1);
        assertThat(chosen().isOwn()).isTrue();
        assertThat(window().cardOf(chosen())).contains("✓ your own", "Some had driven", "The audience lasted");
        assertThat(window().styles(Side.A, "Some had driven")).contains("finding", "confirmed");
        undo();
        assertThat(findings()).hasSize(before);
    }

    @Test
    void whoSaysWhatIsAViewOfItsOwnAndAClickGoesThere() throws Exception {
        window().fire("#tab-statements");
        window().picture();
        ListView<?> statements = window().find("#statements", ListView.class);
        List<Node> rows = window().all("#statements .statement-row");
        assertThat(rows).isNotEmpty();
        assertThat(rows).allSatisfy(row -> assertThat(row.lookupAll(".statement-column")).hasSize(2));
        Node row = rows.getFirst();
        List<Bounds> columns = new ArrayList<>();
        for (Node column : row.lookupAll(".statement-column")) {
            columns.add(window().bounds(column));
        }
        assertThat(columns.get(0).getMinY()).as("side by side").isEqualTo(columns.get(1).getMinY());
        WindowDriver.onFx(() -> {
            statements.getSelectionModel().select(0);
            return true;
        });
        window().picture();
        assertThat(window().state().choice()).isNotEqualTo(new Choice.Nothing());
        assertThat(window().all("#statements .statement:chosen")).isNotEmpty();
    }

    @Test
    void whatOnlyOneReportHasIsAViewOfItsOwnWithCountsAndAClickGoesThere() throws Exception {
        window().fire("#tab-only");
        window().picture();
        assertThat(window().words("#only")).contains("Only in A: ");
        ListView<?> only = window().find("#only", ListView.class);
        WindowDriver.onFx(() -> {
            only.getSelectionModel().select(2);
            return true;
        });
        window().picture();
        assertThat(window().words("#why")).startsWith("Only in A. Nothing in B was found");
        assertThat(window().all(".reading-pane.side-a")).isNotEmpty();
        assertThat(window().says("#tab-only")).matches("Only in one \\d+");
    }

    @Test
    void bothReportsAreSearchedWithoutRegardToCaseAndAccentsAndTheHitsAreCounted() throws Exception {
        window().press(KeyCode.F, false, true, false);
        type("#find-words", "MÁRDEN");
        window().until("the hits", state -> state.search().count() > 0);
        window().pulse();
        assertThat(window().says("#find-count")).matches("1 of \\d+ \\(\\d+ in A, \\d+ in B\\)");
        assertThat(window().all(".side-a .text.hit")).isNotEmpty().allSatisfy(
                text -> assertThat(tint(text))
                        .isEqualTo(Color.web(theme == Settings.Theme.LIGHT ? "#ffe58a" : "#6a5a12")));
        assertThat(window().all(".reading-view .text.current")).isNotEmpty();
        window().press(KeyCode.F3);
        assertThat(window().says("#find-count")).startsWith("2 of ");
        window().press(KeyCode.F3, true, false, false);
        assertThat(window().says("#find-count")).startsWith("1 of ");
        window().press(KeyCode.ESCAPE);
        assertThat(window().find(".find-bar", Region.class).isVisible()).isFalse();
    }
}
