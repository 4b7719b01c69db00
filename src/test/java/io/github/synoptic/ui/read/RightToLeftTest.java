package io.github.synoptic.ui.read;

import io.github.synoptic.engine.Comparer;
import io.github.synoptic.engine.align.Corrections;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.project.PairWork;
import io.github.synoptic.project.Review;
import io.github.synoptic.ui.common.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

import static org.assertj.core.api.Assertions.assertThat;

/// Reports that run from right to left, in lines long enough to be wrapped.
class RightToLeftTest {
    private static final String ARABIC = "قالت الوزيرة يوم السبت إن الجسر القديم في المدينة سوف يفتح أمام السيارات بعد ثلاثة أسابيع من العمل. ";
    private static final String HEBREW = "השרה אמרה ביום שבת כי הגשר הישן בעיר ייפתח לתנועת מכוניות לאחר שלושה שבועות של עבודה. ";

    @ParameterizedTest
    @CsvSource({"arabic, false", "arabic, true", "hebrew, false", "hebrew, true"})
    void aLongParagraphIsWrappedAndShownWhole(String script, boolean level) throws Exception {
        String text = (script.equals("arabic") ? ARABIC : HEBREW).repeat(8).strip();
        Report a = Report.of(script + " A", text + "\n\n" + text);
        Report b = Report.of(script + " B", text);
        Review review = Review.of(new Comparer().compare(a, b, Corrections.NONE), PairWork.NONE);
        List<Throwable> thrown = new CopyOnWriteArrayList<>();
        ReadingWindow window = new ReadingWindow(962, 604);
        try {
            ReadingWindow.onFx(() -> Thread.currentThread().setUncaughtExceptionHandler((t, e) -> thrown.add(e)));
            window.show(
                    ReadingModel.of(review, new ReadingLook(Theme.LIGHT, 1, 68, level), Messages.of(Locale.ENGLISH)));
            window.pulses();
            window.picture()
                    .write(Path.of("target/pictures/right-to-left-" + script + (level ? "-level" : "") + ".png"));
            assertThat(window.text(Side.A)).contains(text);
            assertThat(thrown).isEmpty();
        } finally {
            ReadingWindow.onFx(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
            window.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ARABIC, HEBREW})
    void noLineIsBrokenInsideAWordInPanesOfAnyWidth(String words) throws Exception {
        Report a = Report.of(words, words + "\n\n" + words.repeat(3).strip());
        List<Throwable> thrown = new CopyOnWriteArrayList<>();
        ReadingWindow window = new ReadingWindow(962, 604);
        try {
            ReadingWindow.onFx(() -> Thread.currentThread().setUncaughtExceptionHandler((t, e) -> thrown.add(e)));
            for (double zoom : List.of(0.7, 1.0, 2.0)) {
                window.show(ReadingModel.of(a, a, new ReadingLook(Theme.LIGHT, zoom, 68, false),
                        Messages.of(Locale.ENGLISH)));
                for (int width = 200; width <= 1920; width += 107) {
                    window.widen(width);
                    assertThat(window.brokenWords()).as("%s pixels, zoom %s", width, zoom).isEmpty();
                }
            }
            assertThat(thrown).isEmpty();
        } finally {
            ReadingWindow.onFx(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
            window.close();
        }
    }
}
