package io.github.synoptic.ui.common;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

import static org.assertj.core.api.Assertions.assertThat;

/// Words that run from right to left are never broken, whatever the room and whatever was asked before they were laid
/// out: JavaFX fails or draws nonsense where they are.
class WordFlowTest {
    private static final String ARABIC = "أعلنت وزيرة النقل سلمى الحداد يوم السبت أن \"الاستراتيجيات\" في وسط المدينة";
    private static final String HEBREW = "השרה אמרה ביום שבת כי \"כשלהתאזרחויותיהם\" של הגשר הישן בעיר";
    private static final String PERSIAN = "رانندگان می‌توانند از «برنامه‌ریزی‌هایشان» بگذرند";
    private static final String ENGLISH = "The bridge over the river opened on Saturday";

    @ParameterizedTest
    @ValueSource(strings = {ARABIC, HEBREW, PERSIAN})
    void wordsAreAskedWhereTheyStandBeforeTheFlowHasAWidth(String words) throws Exception {
        assertThat(onFx(() -> {
            WordFlow flow = flow(words);
            flow.prefHeight(300);
            return flow.getChildren().stream().map(Node::getLayoutBounds).toList();
        })).allMatch(bounds -> bounds.getWidth() > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {ARABIC, HEBREW, PERSIAN})
    void newWordsAreAskedWhereTheyStandInAFlowThatWasNarrow(String words) throws Exception {
        List<Double> whole = onFx(() -> widths(flow(words)));
        assertThat(onFx(() -> {
            WordFlow flow = flow("I");
            flow.resize(9, flow.prefHeight(9));
            flow.layout();
            flow.getChildren().setAll(WordFlow.nodes(words, "piece"));
            flow.applyCss();
            return widths(flow);
        })).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {ARABIC, HEBREW, PERSIAN})
    void aListWithoutAWidthYetMayAskHowHighItsWordsAre(String words) throws Exception {
        assertThat(onFx(() -> flow(words).prefHeight(-54))).isEqualTo(onFx(() -> flow(words).prefHeight(-1)));
        assertThat(onFx(() -> label(words).prefHeight(-54))).isEqualTo(onFx(() -> label(words).prefHeight(-1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {ARABIC, HEBREW, PERSIAN})
    void noWordIsBrokenInAnyRoom(String words) throws Exception {
        List<Double> whole = onFx(() -> widths(flow(words)));
        for (int width = 1; width < 400; width += 3) {
            double room = width;
            List<Double> found = onFx(() -> {
                WordFlow flow = flow(words);
                flow.resize(room, flow.prefHeight(room));
                flow.layout();
                return widths(flow);
            });
            assertThat(found).as("in %s pixels", width).isEqualTo(whole);
        }
    }

    @Test
    void itIsAsWideAsItsWidestWord() throws Exception {
        assertThat(onFx(() -> flow("في الاستراتيجيات").minWidth(-1)))
                .isEqualTo(Math.ceil(onFx(() -> width("الاستراتيجيات"))));
        assertThat(onFx(() -> flow(ENGLISH).minWidth(-1))).isZero();
    }

    @Test
    void aWordWithItsMarksAndQuotesIsOneWord() throws Exception {
        double quoted = onFx(() -> flow("في \"الاستراتيجيات\"").minWidth(-1));
        assertThat(quoted).isGreaterThan(onFx(() -> width("الاستراتيجيات")) + 4);
    }

    private static WordFlow flow(String words) {
        WordFlow flow = new WordFlow();
        flow.getChildren().setAll(WordFlow.nodes(words, "piece"));
        flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        new Scene(new StackPane(flow));
        flow.applyCss();
        return flow;
    }

    private static ReportLabel label(String words) {
        ReportLabel label = new ReportLabel(words);
        new Scene(new StackPane(label));
        label.applyCss();
        return label;
    }

    private static List<Double> widths(WordFlow flow) {
        return flow.getChildren().stream().map(Node::getLayoutBounds).map(Bounds::getWidth).toList();
    }

    private static double width(String word) {
        Text text = new Text(word);
        text.setFont(((Text) flow(word).getChildren().getFirst()).getFont());
        return text.getLayoutBounds().getWidth();
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        FxToolkit.registerPrimaryStage();
        return WaitForAsyncUtils.asyncFx(work).get();
    }
}
