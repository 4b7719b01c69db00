package io.github.synoptic.ui.read;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.project.Finding;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;

/// What the reader does in the reading panes. All are called on the JavaFX thread.
public interface ReadingActions {
    /// Chose what stands at this offset of the report: a passage, linked or not.
    void choose(Side side, int offset);

    /// Chose a discrepancy by its words.
    void chooseFinding(Finding finding);

    /// Selected these words; null where nothing is selected any more.
    void select(Side side, @Nullable Span span);

    /// Corrected what the header says.
    void describe(Side side, String title, @Nullable String outlet, @Nullable LocalDate published);

    /// Dropped files on a pane.
    void dropFiles(Side side, List<Path> files);

    /// Dropped or pasted text on a pane.
    void dropText(Side side, String text);

    /// Asked, at this point of the screen, what can be done with what is chosen and selected.
    ///
    /// @param panes what the answer belongs to
    void openMenu(Node panes, Point2D screen);
}
