package io.github.synoptic.ui.note;

import io.github.synoptic.ui.state.Copied;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Gives words to other programs, as rich text and as Markdown at once: each takes what it can show.
public final class Copying {
    private Copying() {}

    /// Puts the words on the system's clipboard. Called on the JavaFX thread.
    public static void put(Copied copied) {
        Clipboard.getSystemClipboard().setContent(content(copied));
    }

    /// The words as they go to the clipboard, or along with a drag.
    public static ClipboardContent content(Copied copied) {
        ClipboardContent content = new ClipboardContent();
        content.putHtml(copied.html());
        content.putString(copied.markdown());
        return content;
    }
}
