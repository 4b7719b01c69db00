package io.github.synoptic.ui;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Form;
import io.github.synoptic.ui.state.Tab;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;

/// The job on two reports in Arabic: every place of the window that shows their words has to wrap them.
class RightToLeftStoryTest {
    private static final String A = """
            فتح الجسر القديم في المدينة أمام السيارات

            أعلنت وزيرة النقل سلمى الحداد يوم السبت أن الجسر القديم في وسط المدينة سيفتح أمام السيارات بعد ثلاثة أسابيع من العمل المتواصل في الليل والنهار.

            وقالت الحداد للصحفيين: "لقد أنجز العمال مهمتهم قبل الموعد الذي حدده المجلس البلدي، وأنا أشكر كل واحد منهم على صبره وجهده".

            وأضافت أن 214 عاملا شاركوا في إصلاح الجسر الذي تضرر في فيضان الشتاء الماضي وبقي مغلقا أمام الناس مدة طويلة.

            وانتظر عشرات الصيادين منذ الفجر على ضفة النهر كي يشاهدوا أول سيارة تعبر الجسر.
            """;
    private static final String B = """
            الجسر القديم يعود إلى الخدمة

            أعلنت وزيرة النقل سلمى حداد يوم السبت أن الجسر القديم في وسط المدينة سيفتح أمام السيارات بعد أربعة أسابيع من العمل المتواصل في الليل والنهار.

            وقالت حداد للصحفيين: "لقد أنجز العمال مهمتهم قبل الموعد الذي حدده المجلس، وأنا أشكرهم على صبرهم وجهدهم".

            وأضافت أن 241 عاملا شاركوا في إصلاح الجسر الذي تضرر في فيضان الشتاء الماضي وبقي مغلقا أمام الناس مدة طويلة.

            ورفض رئيس جمعية التجار التعليق على موعد افتتاح السوق الجديدة قرب المحطة الشمالية.
            """;
    private static final String COMMENT = "من أين جاء هذا العدد؟ يجب أن نسأل مكتب الوزيرة مرة أخرى قبل أن ننشر أي رقم في الصحيفة أو على الموقع غدا صباحا أو بعد غد.";
    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(value = Settings.Theme.class, names = {"LIGHT", "DARK"})
    void everyPlaceThatShowsTheReportsWrapsThem(Settings.Theme theme) throws Exception {
        try (WindowDriver window = new WindowDriver(home, Settings.DEFAULT.withTheme(theme));
                Thrown thrown = new Thrown()) {
            window.does(new Action.LoadText(Side.A, A));
            window.does(new Action.LoadText(Side.B, B));
            window.until("the comparison", state -> state.review() != null && state.waits().isEmpty());
            window.press(KeyCode.F8);
            window.press(KeyCode.C);
            window.type("#comment-field", COMMENT);
            for (Tab tab : Tab.values()) {
                window.does(new Action.ShowTab(tab));
                window.picture().write(Path.of("target", "pictures", "arabic-" + tab + "-" + theme + ".png"));
            }
            assertThat(Objects.requireNonNull(window.state().review()).findings())
                    .extracting(finding -> finding.comment()).contains(COMMENT);
            assertThat(thrown).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Side.class)
    void textIsPastedFromTheClipboard(Side side) throws Exception {
        try (WindowDriver window = new WindowDriver(home, Settings.DEFAULT);
                Thrown thrown = new Thrown()) {
            window.does(new Action.OpenForm(new Form.Paste(side)));
            TextArea area = window.find("#paste-text", TextArea.class);
            WindowDriver.onFx(() -> {
                area.replaceSelection(A.repeat(3));
                return true;
            });
            window.picture();
            window.fire("#paste-use");
            window.until("the report", state -> state.waits().isEmpty() && state.banner() == null);
            assertThat(thrown).isEmpty();
        }
    }
}
