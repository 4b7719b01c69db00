package io.github.synoptic.ui.common;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javafx.scene.text.Font;

import static org.assertj.core.api.Assertions.assertThat;

/// The fonts that come with the program can be loaded, and carry the family names the style sheets use.
class BundledFontsTest {

    private static final String FOLDER = "/io/github/synoptic/fonts/";

    @ParameterizedTest
    @CsvSource({"NotoSerif-Regular.ttf, Noto Serif, Regular", "NotoSerif-Italic.ttf, Noto Serif, Italic",
            "NotoSerif-Bold.ttf, Noto Serif, Bold",
            "NotoSerif-SemiBold.ttf, Noto Serif SemiBold, Regular",
            "NotoNaskhArabic-Regular.ttf, Noto Naskh Arabic, Regular",
            "NotoNaskhArabic-Bold.ttf, Noto Naskh Arabic, Bold",
            "NotoSerifHebrew-Regular.ttf, Noto Serif Hebrew, Regular",
            "NotoSerifHebrew-Bold.ttf, Noto Serif Hebrew, Bold", "Inter-Regular.otf, Inter, Regular",
            "Inter-Medium.otf, Inter Medium, Regular",
            "Inter-SemiBold.otf, Inter Semi Bold, Regular", "Inter-Bold.otf, Inter, Bold"})
    void aBundledFontLoadsUnderTheNameTheStyleSheetsUse(String file, String family, String style) throws Exception {
        FxToolkit.registerPrimaryStage();
        try (InputStream font = open(file)) {
            Font loaded = Font.loadFont(font, 15);
            assertThat(loaded).isNotNull();
            assertThat(loaded.getFamily()).isEqualTo(family);
            assertThat(loaded.getStyle()).isEqualTo(style);
        }
    }

    @Test
    void theLicencesLieBesideTheFonts() throws IOException {
        for (String licence : new String[]{"OFL-Noto.txt", "OFL-Inter.txt"}) {
            try (InputStream text = open(licence)) {
                assertThat(new String(text.readAllBytes(), StandardCharsets.UTF_8)).contains("Copyright",
                        "SIL OPEN FONT LICENSE");
            }
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream stream = BundledFontsTest.class.getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new IOException("not bundled: " + file);
        }
        return stream;
    }
}
