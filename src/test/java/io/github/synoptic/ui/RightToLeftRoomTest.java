package io.github.synoptic.ui;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.common.ReportLabel;
import io.github.synoptic.ui.common.TextDirection;
import io.github.synoptic.ui.read.ReportText;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Look;
import io.github.synoptic.ui.state.Tab;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Window;

import static org.assertj.core.api.Assertions.assertThat;

/// Reports that run from right to left in windows of every width, at every size of the text: JavaFX fails where it breaks
/// a line inside a word of theirs.
@ParameterizedClass
@EnumSource(value = Settings.Theme.class, names = {"LIGHT", "DARK"})
class RightToLeftRoomTest {
    @Parameter
    Settings.Theme theme = Settings.Theme.LIGHT;
    /// How often the window is laid out at most before a word is taken for broken.
    private static final int LAYOUTS = 10;
    @TempDir
    Path home;

    enum Language {
        ARABIC("""
                فتح الجسر القديم في المدينة أمام السيارات

                أعلنت وزيرة النقل سلمى الحداد يوم السبت أن الجسر القديم في وسط المدينة سيفتح أمام السيارات بعد ثلاثة أسابيع من العمل.

                "فسيستخدمونها" قالت الحداد للصحفيين: "والاستراتيجيات" التي وضعها المجلس (البلدي/المحلي) كلفت 48181 دينارا.

                وأضافت أن 214 عاملا شاركوا في إصلاح الجسر الذي تضرر في فيضان الشتاء الماضي.
                """,
                """
                        الجسر القديم يعود إلى الخدمة

                        أعلنت وزيرة النقل سلمى حداد يوم السبت أن الجسر القديم في وسط المدينة سيفتح أمام السيارات بعد أربعة أسابيع من العمل.

                        "فسيستخدمونها" قالت حداد للصحفيين: "والاستراتيجيات" التي وضعها المجلس (البلدي/المحلي) كلفت 48189 دينارا.

                        وأضافت أن 241 عاملا شاركوا في إصلاح الجسر الذي تضرر في فيضان الشتاء الماضي.
                        """), HEBREW(
                        """
                                הגשר הישן נפתח לתנועה

                                השרה דנה לוי אמרה ביום שבת כי הגשר הישן בעיר ייפתח לתנועת מכוניות לאחר שלושה שבועות של עבודה.

                                "כשלהתאזרחויותיהם" אמרה לוי לעיתונאים, וכשבאוניברסיטאות/במכללות שילמו 48181 שקלים.
                                """,
                        """
                                הגשר הישן חוזר לשימוש

                                השרה דינה לוי אמרה ביום שבת כי הגשר הישן בעיר ייפתח לתנועת מכוניות לאחר ארבעה שבועות של עבודה.

                                "כשלהתאזרחויותיהם" אמרה לוי לעיתונאים, וכשבאוניברסיטאות/במכללות שילמו 48189 שקלים.
                                """), PERSIAN(
                                """
                                        پل قدیمی شهر باز شد

                                        وزیر راه روز شنبه گفت پل قدیمی شهر پس از سه هفته کار به روی خودروها باز می‌شود و رانندگان می‌توانند از آن بگذرند.

                                        او گفت: «نمی‌توانسته‌اند» زودتر کار کنند و برنامه‌ریزی‌هایشان ۴۸٬۱۸۱ تومان هزینه داشت.
                                        """,
                                """
                                        پل قدیمی دوباره به کار افتاد

                                        وزیر راه روز شنبه گفت پل قدیمی شهر پس از چهار هفته کار به روی خودروها باز می‌شود و رانندگان می‌توانند از آن بگذرند.

                                        او گفت: «نمی‌توانسته‌اند» زودتر کار کنند و برنامه‌ریزی‌هایشان ۴۸٬۱۸۹ تومان هزینه داشت.
                                        """);

        private final String a;
        private final String b;

        Language(String a, String b) {
            this.a = a;
            this.b = b;
        }
    }

    @ParameterizedTest
    @EnumSource
    void noWordIsBrokenOrCutInAWindowOfAnyWidthAtAnySizeOfTheText(Language language) throws Exception {
        try (WindowDriver window = new WindowDriver(home, Settings.DEFAULT.withTheme(theme));
                Thrown thrown = new Thrown()) {
            window.does(new Action.LoadText(Side.A, language.a), new Action.LoadText(Side.B, language.b));
            window.until("the comparison", state -> state.review() != null && state.waits().isEmpty());
            window.does(new Action.StepFinding(1, false));
            Window stage = window.window().scene().getWindow();
            for (int width = 760; width <= 1920; width += 580) {
                double wide = width;
                WindowDriver.onFx(() -> {
                    stage.setWidth(wide);
                    return true;
                });
                for (Tab tab : Tab.values()) {
                    window.does(new Action.ShowTab(tab));
                    assertThat(broken(window)).as("%s pixels, %s", width, tab).isEmpty();
                }
                for (int zoom : List.of(Look.SMALLEST, Look.USUAL, Look.LARGEST)) {
                    for (boolean level : List.of(false, true)) {
                        window.does(new Action.SetLook(window.state().look().at(zoom).level(level)));
                        assertThat(broken(window)).as("%s pixels, %s per cent, level %s", width, zoom, level).isEmpty();
                    }
                }
                assertThat(thrown).isEmpty();
            }
        }
    }

    /// The words shown that run from right to left and stand on two lines, or stick out of the label or pane they stand
    /// in, once the window has been laid out.
    private static List<String> broken(WindowDriver window) throws Exception {
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < LAYOUTS && (i < 2 || !broken.isEmpty()); i++) {
            window.pulse();
            broken.clear();
            WindowDriver.onFx(() -> {
                find(window.window().scene().getRoot(), null, broken);
                return true;
            });
        }
        return broken;
    }

    private static void find(Node node, @Nullable Bounds room, List<String> broken) {
        if (!node.isVisible()) {
            return;
        }
        boolean bounds = node instanceof ReportLabel || node instanceof ReportText;
        Bounds inner = bounds ? node.localToScene(node.getLayoutBounds()) : room;
        if (node instanceof Text text && TextDirection.holdsRightToLeft(text.getText())
                && text.getParent() instanceof TextFlow) {
            Text alone = new Text(text.getText());
            alone.setFont(text.getFont());
            Bounds there = text.localToScene(text.getLayoutBounds());
            boolean sticksOut = inner != null
                    && (there.getMinX() < inner.getMinX() - 1 || there.getMaxX() > inner.getMaxX() + 1);
            if (sticksOut || there.getHeight() > 2 * alone.getLayoutBounds().getHeight()) {
                broken.add(text.getText() + " " + there + " in " + inner);
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> find(child, inner, broken));
        }
    }
}
