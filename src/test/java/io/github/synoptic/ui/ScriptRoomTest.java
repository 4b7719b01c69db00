package io.github.synoptic.ui;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.common.TextDirection;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Look;
import io.github.synoptic.ui.state.Tab;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Reports in scripts whose letters are joined or stacked are shown and worked on at any width and size of the text.
class ScriptRoomTest {
    /// How often the window is laid out at most before a word is taken for broken.
    private static final int LAYOUTS = 10;
    @TempDir
    Path home;

    enum Script {
        DEVANAGARI(
                """
                        पुराना पुल गाड़ियों के लिए खुला

                        परिवहन मंत्री सलमा हद्दाद ने शनिवार को कहा कि शहर के बीच का पुराना पुल तीन सप्ताह के काम के बाद गाड़ियों के लिए खोल दिया जाएगा।

                        उन्होंने कहा, “अंतर्राष्ट्रीयकरण और विश्वविद्यालयों/महाविद्यालयों पर ४८१८१ रुपये खर्च हुए।” पिछली सर्दी की बाढ़ में टूटे पुल की मरम्मत में 214 मज़दूर लगे।
                        """,
                """
                        पुराना पुल फिर चालू

                        परिवहन मंत्री सलमा हद्दाद ने शनिवार को कहा कि शहर के बीच का पुराना पुल चार सप्ताह के काम के बाद गाड़ियों के लिए खोल दिया जाएगा।

                        उन्होंने कहा, “अंतर्राष्ट्रीयकरण और विश्वविद्यालयों/महाविद्यालयों पर ४८१८९ रुपये खर्च हुए।” पिछली सर्दी की बाढ़ में टूटे पुल की मरम्मत में 241 मज़दूर लगे।
                        """), THAI(
                        """
                                สะพานเก่าเปิดให้รถผ่าน

                                รัฐมนตรีคมนาคมกล่าวเมื่อวันเสาร์ว่าสะพานเก่ากลางเมืองจะเปิดให้รถยนต์ผ่านได้หลังจากซ่อมแซมเป็นเวลาสามสัปดาห์

                                คนงาน 214 คนร่วมกันซ่อมสะพานที่เสียหายจากน้ำท่วมเมื่อฤดูหนาวที่ผ่านมา ค่าใช้จ่ายทั้งหมด 48181 บาท
                                """,
                        """
                                สะพานเก่ากลับมาใช้งาน

                                รัฐมนตรีคมนาคมกล่าวเมื่อวันเสาร์ว่าสะพานเก่ากลางเมืองจะเปิดให้รถยนต์ผ่านได้หลังจากซ่อมแซมเป็นเวลาสี่สัปดาห์

                                คนงาน 241 คนร่วมกันซ่อมสะพานที่เสียหายจากน้ำท่วมเมื่อฤดูหนาวที่ผ่านมา ค่าใช้จ่ายทั้งหมด 48189 บาท
                                """), BENGALI(
                                """
                                        পুরোনো সেতু গাড়ির জন্য খুলল

                                        পরিবহনমন্ত্রী সালমা হাদ্দাদ শনিবার বলেছেন, শহরের মাঝখানের পুরোনো সেতু তিন সপ্তাহ কাজের পর গাড়ির জন্য খুলে দেওয়া হবে।

                                        তিনি বলেন, “বিশ্ববিদ্যালয়গুলোর আন্তর্জাতিকীকরণে ৪৮১৮১ টাকা খরচ হয়েছে।” গত শীতের বন্যায় ভাঙা সেতু মেরামতে 214 জন শ্রমিক কাজ করেছেন।
                                        """,
                                """
                                        পুরোনো সেতু আবার চালু

                                        পরিবহনমন্ত্রী সালমা হাদ্দাদ শনিবার বলেছেন, শহরের মাঝখানের পুরোনো সেতু চার সপ্তাহ কাজের পর গাড়ির জন্য খুলে দেওয়া হবে।

                                        তিনি বলেন, “বিশ্ববিদ্যালয়গুলোর আন্তর্জাতিকীকরণে ৪৮১৮৯ টাকা খরচ হয়েছে।” গত শীতের বন্যায় ভাঙা সেতু মেরামতে 241 জন শ্রমিক কাজ করেছেন।
                                        """), TAMIL(
                                        """
                                                பழைய பாலம் வாகனங்களுக்குத் திறக்கப்பட்டது

                                                நகரின் நடுவில் உள்ள பழைய பாலம் மூன்று வாரப் பணிக்குப் பிறகு வாகனங்களுக்குத் திறக்கப்படும் என்று போக்குவரத்து அமைச்சர் சனிக்கிழமை கூறினார்.

                                                கடந்த குளிர்கால வெள்ளத்தில் சேதமடைந்த பாலத்தைச் சீரமைப்பதில் 214 தொழிலாளர்கள் ஈடுபட்டனர்.
                                                """,
                                        """
                                                பழைய பாலம் மீண்டும் பயன்பாட்டில்

                                                நகரின் நடுவில் உள்ள பழைய பாலம் நான்கு வாரப் பணிக்குப் பிறகு வாகனங்களுக்குத் திறக்கப்படும் என்று போக்குவரத்து அமைச்சர் சனிக்கிழமை கூறினார்.

                                                கடந்த குளிர்கால வெள்ளத்தில் சேதமடைந்த பாலத்தைச் சீரமைப்பதில் 241 தொழிலாளர்கள் ஈடுபட்டனர்.
                                                """), KHMER(
                                                """
                                                        ស្ពានចាស់បើកឱ្យរថយន្តឆ្លងកាត់

                                                        រដ្ឋមន្ត្រីដឹកជញ្ជូនបាននិយាយនៅថ្ងៃសៅរ៍ថាស្ពានចាស់នៅកណ្តាលទីក្រុងនឹងបើកឱ្យរថយន្តឆ្លងកាត់បន្ទាប់ពីជួសជុលអស់រយៈពេលបីសប្តាហ៍។

                                                        កម្មករ 214 នាក់បានចូលរួមជួសជុលស្ពាន។
                                                        """,
                                                """
                                                        ស្ពានចាស់ដំណើរការឡើងវិញ

                                                        រដ្ឋមន្ត្រីដឹកជញ្ជូនបាននិយាយនៅថ្ងៃសៅរ៍ថាស្ពានចាស់នៅកណ្តាលទីក្រុងនឹងបើកឱ្យរថយន្តឆ្លងកាត់បន្ទាប់ពីជួសជុលអស់រយៈពេលបួនសប្តាហ៍។

                                                        កម្មករ 241 នាក់បានចូលរួមជួសជុលស្ពាន។
                                                        """);

        private final String a;
        private final String b;

        Script(String a, String b) {
            this.a = a;
            this.b = b;
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingFailsAtAnyWidthAtAnySizeInAnyViewInBothThemes(Script script) throws Exception {
        try (WindowDriver window = window(); Thrown thrown = new Thrown()) {
            load(window, script);
            inAllLooks(window, look -> assertThat(thrown).as(look).isEmpty());
            window.does(new Action.ShowTab(Tab.DISCREPANCIES), new Action.SetLook(window.state().look()
                    .at(Look.USUAL).level(false).in(Settings.Theme.DARK)));
            window.picture().write(
                    Path.of("target", "pictures", "script-" + script.name().toLowerCase(Locale.ROOT) + ".png"));
            assertThat(thrown).isEmpty();
        }
    }

    /// Of these scripts no letter is drawn on both sides of a break. Of the others some still are, in narrow columns: JavaFX
    /// breaks where neither its iterator nor ours does.
    @ParameterizedTest
    @EnumSource(names = {"DEVANAGARI", "BENGALI", "THAI"})
    void lettersThatAreShapedTogetherStayOnOneLine(Script script) throws Exception {
        assumeTrue(isDrawn(script.a), "no font of this system has these letters");
        try (WindowDriver window = window()) {
            load(window, script);
            inAllLooks(window, look -> assertThat(broken(window)).as(look).isEmpty());
        }
    }

    private WindowDriver window() throws Exception {
        return new WindowDriver(home, Settings.DEFAULT.withTheme(Settings.Theme.LIGHT));
    }

    private static void load(WindowDriver window, Script script) throws Exception {
        window.does(new Action.LoadText(Side.A, script.a), new Action.LoadText(Side.B, script.b));
        window.untilCompared();
        window.does(new Action.StepFinding(1, false));
    }

    /// What is looked at in one look of the window, which it is told.
    private interface Check {
        void in(String look) throws Exception;
    }

    /// Checks the window at several widths, with each list, at several sizes of the text and in both views.
    private static void inAllLooks(WindowDriver window, Check check) throws Exception {
        Window stage = window.window().scene().getWindow();
        for (double width : List.of(760.0, 1280.0, 1920.0)) {
            WindowDriver.onFx(() -> {
                stage.setWidth(width);
                return true;
            });
            for (Tab tab : Tab.values()) {
                window.does(new Action.ShowTab(tab));
                window.pulse();
            }
            for (int zoom : List.of(Look.SMALLEST, Look.USUAL, Look.LARGEST)) {
                for (boolean level : List.of(false, true)) {
                    window.does(new Action.SetLook(window.state().look().at(zoom).level(level)));
                    check.in("%s pixels, %s per cent, level %s".formatted(width, zoom, level));
                }
            }
        }
    }

    /// Whether the system has a font with all letters of this text; where it has none, each is drawn as a box alone.
    private static boolean isDrawn(String text) {
        String letters = text.codePoints().filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .anyMatch(font -> font.canDisplayUpTo(letters) < 0);
    }

    /// The nodes of shaped letters that stand on two lines once the window has been laid out.
    private static List<String> broken(WindowDriver window) throws Exception {
        List<String> broken = List.of();
        for (int i = 0; i < LAYOUTS && (i < 2 || !broken.isEmpty()); i++) {
            window.pulse();
            broken = brokenNow(window);
        }
        return broken;
    }

    private static List<String> brokenNow(WindowDriver window) throws Exception {
        List<String> broken = new ArrayList<>();
        for (Node node : window.all(".text")) {
            if (node instanceof Text text && text.getParent() instanceof TextFlow
                    && TextDirection.isShaped(text.getText())) {
                WindowDriver.onFx(() -> {
                    Text alone = new Text(text.getText());
                    alone.setFont(text.getFont());
                    boolean onTwoLines = text.getLayoutBounds().getHeight() > 2 * alone.getLayoutBounds().getHeight();
                    return onTwoLines && broken.add(text.getText());
                });
            }
        }
        return broken;
    }
}
