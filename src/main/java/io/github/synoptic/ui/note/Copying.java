package io.github.synoptic.ui.note;

import io.github.synoptic.ui.state.Copied;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/// Gives words to other programs, as rich text and as Markdown at once: each takes what it can show.
public final class Copying {
    private Copying() {}

    /// Puts the words on the system's clipboard. Called on the JavaFX thread.
    public static void put(Copied copied) {
        Clipboard.getSystemClipboard().setContent(content(copied));
    }

    /// The words as they go along with a drag. On Linux the toolkit hands no rich text to the program they are dropped
    /// into unless it is given as bytes.
    public static ClipboardContent dragged(Copied copied) {
        ClipboardContent content = content(copied);
        if (System.getProperty("os.name", "").startsWith("Linux")) {
            content.put(DataFormat.HTML, ByteBuffer.wrap(copied.html().getBytes(StandardCharsets.UTF_8)));
        }
        return content;
    }

    private static ClipboardContent content(Copied copied) {
        ClipboardContent content = new ClipboardContent();
        content.putHtml(copied.html());
        content.putString(copied.markdown());
        return content;
    }
}
