package io.github.synoptic.ui.read;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.Review;
import io.github.synoptic.ui.common.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// The reading view as the reader sees it.
@ParameterizedClass
@CsvSource({"LIGHT, 962, 604", "DARK, 962, 604", "LIGHT, 1535, 884", "DARK, 1535, 884"})
class ReadingViewTest {
    private static final Messages MESSAGES = Messages.of(Locale.ENGLISH);
    private static final ReadingLook LEVEL = new ReadingLook(Theme.LIGHT, 1, 68, true);
    private static final double ROW = 25;
    private final Review review = Pairs.harbour().review();
    private final ReadingModel model = ReadingModel.of(review, ReadingLook.DEFAULT, MESSAGES);
    @Parameter(0)
    Theme theme = Theme.LIGHT;
    /// What the panes have of a window of 1280 by 800 pixels, and of one of 1920 by 1080.
    @Parameter(1)
    double width;
    @Parameter(2)
    double height;
    private ReadingWindow window;

    @BeforeEach
    void open() throws Exception {
        window = new ReadingWindow(width, height);
        window.dress(theme);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aReportIsShownUnderItsOutletHeadlineAndWhatIsKnownOfIt() throws Exception {
        window.show(model);
        assertThat(window.text(Side.A).split("\n")).startsWith("A\u00a0· THE HARBOUR POST\u00a0· the-harbour-post.txt",
                "Marden backs fishing towns after talks with coastal council",
                "February 8, 2025\u00a0· Lena Voss\u00a0· 181 words\u00a0· 64% shared with B");
    }

    @Test
    void aDiscrepancyIsFramedWithTheLetterOfItsKind() throws Exception {
        window.show(model);
        assertThat(window.stylesOf(Side.A, "Mikael Darvin")).contains("finding", "partly");
        assertThat(window.text(Side.A)).contains("Mikael Darvin\u202fN\u202f");
    }

    @Test
    void aRibbonMeetsBothItsPassages() throws Exception {
        window.show(model);
        Node ribbon = window.ribbon("same");
        Bounds drawn = window.boundsOf(ribbon);
        Bounds a = window.boundsOf(Side.A, "The storm of 19 January");
        Bounds b = window.boundsOf(Side.B, "The storm of 19 January");
        assertThat(drawn.getMinY()).isCloseTo(Math.min(a.getMinY(), b.getMinY()), within(2.5));
        assertThat(drawn.getWidth()).isCloseTo(window.boundsOf(window.view.lookup(".ribbons")).getWidth(), within(0.5));
        Bounds end = window.boundsOf(Side.A, "northern coast.");
        Bounds endB = window.boundsOf(Side.B, "northern coast.");
        assertThat(drawn.getMaxY()).isCloseTo(Math.max(end.getMaxY(), endB.getMaxY()), within(2.5));
    }

    @Test
    void aMovedPassageHasARibbonWithDashedEdges() throws Exception {
        window.show(model);
        assertThat(window.ribbons("moved")).hasSize(1);
        assertThat(window.edges("moved").getStrokeDashArray()).isNotEmpty();
        assertThat(window.edges("same").getStroke()).isNull();
    }

    @Test
    void theRibbonsMoveWithTheTextInTheSameFrame() throws Exception {
        window.show(model);
        window.scroll(Side.A, 60);
        Bounds drawn = window.boundsOf(window.ribbon("same"));
        Bounds a = window.boundsOf(Side.A, "The storm of 19 January");
        Bounds b = window.boundsOf(Side.B, "The storm of 19 January");
        assertThat(drawn.getMinY()).isCloseTo(Math.min(a.getMinY(), b.getMinY()), within(2.5));
    }

    @Test
    void theChosenDiscrepancyLightsItsPassagesAndItsRibbonOnBothSides() throws Exception {
        window.show(model.with(ReadingFocus.on(finding("4,181"))));
        assertThat(window.stylesOf(Side.A, "boats and injured")).contains("same", "chosen");
        assertThat(window.stylesOf(Side.B, "boats and injured")).contains("same", "chosen");
        assertThat(window.stylesOf(Side.A, "Marden said.")).doesNotContain("chosen");
        assertThat(window.ribbons("chosen")).hasSize(1);
    }

    @Test
    void aPassageUnderTheMouseLightsItsPartner() throws Exception {
        window.show(model);
        window.hover(Side.A, "boats and injured");
        assertThat(window.stylesOf(Side.B, "boats and injured")).contains("near");
        assertThat(window.ribbons("near")).hasSize(1);
        window.hover(Side.A, "Fishing crews");
        assertThat(window.stylesOf(Side.B, "boats and injured")).doesNotContain("near");
    }

    @Test
    void aClickOnAPassageChoosesIt() throws Exception {
        window.show(model);
        window.click(Side.B, "The President stated");
        int offset = review.comparison().b().text().indexOf("The President stated");
        assertThat(window.told).filteredOn(told -> told.startsWith("choose")).singleElement().asString()
                .startsWith("choose B " + offset);
    }

    @Test
    void aClickOnFramedWordsChoosesTheDiscrepancy() throws Exception {
        window.show(model);
        window.click(Side.B, "Michael");
        assertThat(window.told).contains("finding NAME " + finding("Mikael Darvin").a());
    }

    @Test
    void theSpaceBarChoosesWhatTheCaretStandsOn() throws Exception {
        window.show(model);
        int offset = review.comparison().a().text().indexOf("Fishing crews");
        ReadingWindow.onFx(() -> window.view.enter(Side.A, offset));
        window.press(KeyCode.SPACE);
        assertThat(window.told).contains("choose A " + offset);
    }

    @Test
    void selectedWordsAreToldWithoutTheLettersThatStandAmongThem() throws Exception {
        window.show(model);
        String text = review.comparison().a().text();
        Span wanted = new Span(text.indexOf("chairman"), text.indexOf(", and its"));
        window.select(Side.A, "chairman", "Darvin\u202fN");
        assertThat(window.view.selection(Side.A)).isEqualTo(wanted);
        assertThat(window.told).contains("select A " + wanted);
    }

    @Test
    void choosingAPassageBringsItsPartnerLevel() throws Exception {
        window.show(numbered(80));
        Span span = window.span(Side.A, "sentence 61 of");
        ReadingWindow.onFx(() -> window.view.reveal(Side.A, span));
        window.pulses();
        assertThat(window.boundsOf(Side.A, "sentence 61 of").getMinY())
                .isCloseTo(window.boundsOf(Side.B, "sentence 61 of").getMinY(), within(2.5));
    }

    @Test
    void thePassageInTheMiddleOfTheScrolledPaneStandsLevelWithItsPartner() throws Exception {
        window.show(numbered(80));
        for (int step = 0; step < 12; step++) {
            window.scroll(Side.A, 170);
            int middle = window.sentenceAt(Side.A, height / 2);
            if (middle % 5 != 0 && middle % 7 != 0) {
                assertThat(window.boundsOf(Side.B, "sentence " + middle + " of").getMinY())
                        .isLessThan(height / 2 + ROW);
                assertThat(window.sentenceAt(Side.B, height / 2)).isBetween(middle - 1, middle + 1);
            }
        }
    }

    @Test
    void theEndsOfTheReportsMeet() throws Exception {
        window.show(numbered(80));
        for (int step = 0; step < 20; step++) {
            window.scroll(Side.A, 500);
        }
        assertThat(window.boundsOf(Side.A, "The end of A.").getMaxY()).isLessThan(height);
        assertThat(window.boundsOf(Side.B, "The end of B.").getMaxY()).isLessThan(height);
        window.scroll(Side.A, -50_000);
        assertThat(window.boundsOf(Side.B, "NORTHERN").getMinY()).isGreaterThanOrEqualTo(0);
    }

    @Test
    void anUnlinkedPaneStaysWhereItIs() throws Exception {
        window.show(numbered(80));
        ReadingWindow.onFx(() -> window.view.setLinked(false));
        double before = window.boundsOf(Side.B, "NORTHERN").getMinY();
        window.scroll(Side.A, 400);
        assertThat(window.boundsOf(Side.B, "NORTHERN").getMinY()).isEqualTo(before);
    }

    @Test
    void aClickInTheOverviewGoesThere() throws Exception {
        window.show(numbered(80));
        window.clickOverview(Side.B, 0.5);
        int middle = window.sentenceAt(Side.B, height / 2);
        assertThat(middle).isBetween(43, 49);
    }

    @Test
    void thePanesStackInANarrowWindow() throws Exception {
        window.close();
        window = new ReadingWindow(640, height);
        window.show(model);
        assertThat(window.boundsOf(Side.B, "NORTHERN").getMinY()).isGreaterThan(height / 2 - 2);
        assertThat(window.boundsOf(Side.B, "NORTHERN").getMinX()).isLessThan(100);
    }

    @Test
    void inTheLevelViewLinkedPassagesBeginAtTheSameHeight() throws Exception {
        window.show(model.with(LEVEL));
        assertThat(window.levelBounds(Side.A, "The storm of 19 January").getMinY())
                .isEqualTo(window.levelBounds(Side.B, "The storm of 19 January").getMinY());
        window.show(model);
        assertThat(window.boundsOf(Side.A, "The storm of 19 January").getMinY())
                .isNotEqualTo(window.boundsOf(Side.B, "The storm of 19 January").getMinY());
    }

    @Test
    void inTheLevelViewAMovedPassageStandsBesideAPointerToItsPartner() throws Exception {
        window.show(model.with(LEVEL));
        List<Label> pointers = window.view.lookupAll(".level-pointer").stream().map(Label.class::cast).toList();
        assertThat(pointers).extracting(Label::getText).containsExactlyInAnyOrder(
                "↑ B tells it in paragraph 2: The President stated: “Coastal districts, by working…",
                "↓ A tells it in paragraph 3: “The coastal districts will rebuild the piers together and…");
        Label pointer = pointers.stream().filter(label -> label.getText().startsWith("↑")).findFirst().orElseThrow();
        Bounds passage = window.levelBounds(Side.A, "“The coastal districts");
        assertThat(window.boundsOf(pointer).getMinY()).isCloseTo(passage.getMinY(), within(1.0));
        assertThat(window.boundsOf(pointer).getMinX()).isGreaterThan(window.view.getWidth() / 2);
        ReadingWindow.onFx(() -> Event.fireEvent(pointer, new MouseEvent(MouseEvent.MOUSE_CLICKED, 5, 5, 5, 5,
                MouseButton.PRIMARY, 1, false, false, false, false, false, false, false, false, false, true, null)));
        assertThat(window.told).contains("choose A " + review.comparison().a().text().indexOf("“The coastal"));
    }

    @Test
    void inBothViewsTheDifferingWordsOfAPassageAreTintedMore() throws Exception {
        window.show(model);
        assertThat(window.view.lookupAll(".reading-text .text.variant")).isNotEmpty();
        window.show(model.with(LEVEL));
        assertThat(window.view.lookupAll(".level-tint.variant")).isNotEmpty();
    }

    @Test
    void inTheLevelViewWordsDrawnOverWithTheMouseAreSelectedOnTheirSide() throws Exception {
        window.show(model.with(LEVEL));
        String text = review.comparison().a().text();
        int start = text.indexOf("The storm of 19 January");
        window.drawInLevel(Side.A, "The storm of 19 January", 120);
        Span selected = ReadingWindow.onFx(() -> window.view.selection(Side.A));
        assertThat(selected.start()).isEqualTo(start);
        assertThat(selected.length()).isBetween(10, 20);
        assertThat(ReadingWindow.onFx(() -> window.view.selection(Side.B))).isNull();
        assertThat(window.view.lookupAll(".level-selection")).isNotEmpty();
        assertThat(window.told).contains("select A " + selected);
    }

    @Test
    void aScreenReaderIsToldWhatTheLookOfAPassageSays() throws Exception {
        window.show(model);
        int offset = review.comparison().a().text().indexOf("The storm of 19 January");
        ReadingWindow.onFx(() -> window.view.enter(Side.A, offset + 3));
        assertThat(window.area(Side.A).getAccessibleText()).matches(
                "Report A\\. Same wording, .* differing words, partner in report B paragraph \\d+: The storm of .*");
        int alone = review.comparison().a().text().indexOf("Fishing crews");
        ReadingWindow.onFx(() -> window.view.enter(Side.A, alone + 3));
        assertThat(window.area(Side.A).getAccessibleText()).startsWith("Report A. Only in report A: Fishing crews");
    }

    @Test
    void theHeaderIsCorrectedInItsPlace() throws Exception {
        window.show(model);
        window.click(Side.A, "A\u00a0· THE HARBOUR");
        ReadingWindow.onFx(() -> {
            ((TextField) window.view.lookup(".header-form .text-field")).setText("Another title");
            ((Button) window.view.lookup(".header-form .button")).fire();
        });
        assertThat(window.told).contains("describe A Another title The Harbour Post 2025-02-08");
        assertThat(window.view.lookup(".header-form")).isNull();
    }

    @Test
    void aPaneWithoutAReportSaysWhatToDo() throws Exception {
        window.show(ReadingModel.EMPTY);
        Label hint = (Label) window.view.lookup(".side-b .empty-hint");
        assertThat(hint.getText()).isEqualTo("Drop a file here, or paste its text.");
        assertThat(hint.getParent().isVisible()).isTrue();
    }

    @Test
    void aLongReportAppearsAndIsScrolledToWhatWasAskedFor() throws Exception {
        window.show(numbered(900));
        Span late = new Span(40_000, 40_001);
        ReadingWindow.onFx(() -> window.view.reveal(Side.A, late));
        window.waitForText(Side.B, "The end of B.");
        assertThat(window.sentenceAt(Side.A, height / 2)).isGreaterThan(400);
    }

    @Test
    void bothThemesAndSizesAreDrawn() throws Exception {
        ReadingModel chosen = model.with(ReadingFocus.on(finding("“The coastal")));
        window.show(chosen);
        window.picture().write(Path.of("target/pictures/reading-light.png"));
        window.dress(Theme.DARK);
        window.picture().write(Path.of("target/pictures/reading-dark.png"));
        int paper = window.picture().pixel(12, (int) height - 14);
        assertThat(paper).isEqualTo(0xff15181c);
    }

    private Finding finding(String words) {
        return review.findings().stream()
                .filter(finding -> finding.a().in(review.comparison().a().text()).startsWith(words)).findFirst()
                .orElseThrow();
    }

    private static ReadingModel numbered(int sentences) {
        return ReadingModel.of(Pairs.numbered(sentences).review(), ReadingLook.DEFAULT, MESSAGES);
    }
}
