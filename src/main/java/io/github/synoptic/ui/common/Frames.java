package io.github.synoptic.ui.common;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;

import javafx.application.Platform;

/// When a frame can be seen.
public final class Frames {
    private Frames() {}

    /// Does this on the JavaFX thread once the frame that has just been laid out is on the screen. JavaFX says so to nobody:
    /// what is asked of the thread that draws comes after the drawing, and what it asks of the JavaFX thread after the
    /// pixels. Called on the JavaFX thread, while a layout is being finished.
    public static void afterDrawn(Runnable work) {
        Platform.runLater(() -> {
            var _ = Toolkit.getToolkit().addRenderJob(new RenderJob(() -> Platform.runLater(work)));
        });
    }
}
