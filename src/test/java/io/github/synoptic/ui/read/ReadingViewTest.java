package io.github.synoptic.ui.read;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.ui.common.Picture;
import io.github.synoptic.ui.common.Theme;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

/// The reading view as the reader sees it.
class ReadingViewTest {
    private static final Messages MESSAGES = Messages.of(Locale.ENGLISH);

    @Test
    void bothReportsAreShownUnderTheirHeadlines() throws Exception {
        try (ReadingWindow window = new ReadingWindow(962, 604)) {
            window.show(ReadingModel.of(Pairs.harbour().review(), ReadingLook.DEFAULT, MESSAGES));
            assertThat(window.text(Side.A)).startsWith("A · THE HARBOUR POST\nMarden backs fishing towns");
            window.picture().write(Path.of("target/pictures/light.png"));
            window.dress(Theme.DARK);
            Picture dark = window.picture();
            dark.write(Path.of("target/pictures/dark.png"));
        }
    }
}
