package io.github.synoptic.ui.note;

import io.github.synoptic.ui.state.Copied;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

import static org.assertj.core.api.Assertions.assertThat;

class CopyingTest {
    private static final ClipboardContent DRAGGED = Copying.dragged(new Copied("<mark>où</mark>", "**où**"));

    @Test
    void aDragCarriesMarkdownAsItsPlainText() {
        assertThat(DRAGGED.getString()).isEqualTo("**où**");
    }

    /// A string is refused to other programs there: "Owner failed to convert data".
    @Test
    @EnabledOnOs(OS.LINUX)
    void onLinuxADragCarriesItsRichTextAsBytes() {
        assertThat(DRAGGED.get(DataFormat.HTML))
                .isEqualTo(ByteBuffer.wrap("<mark>où</mark>".getBytes(StandardCharsets.UTF_8)));
    }
}
