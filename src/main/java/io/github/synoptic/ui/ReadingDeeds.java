package io.github.synoptic.ui;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.project.Finding;
import io.github.synoptic.ui.read.ReadingActions;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Choice;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// Turns what the reader does in the reading panes into actions.
///
/// @param dispatch where actions go
record ReadingDeeds(Consumer<Action> dispatch) implements ReadingActions {
    @Override
    public void choose(Side side, int offset) {
        dispatch.accept(new Action.ChooseAt(side, offset));
    }

    @Override
    public void chooseFinding(Finding finding) {
        dispatch.accept(new Action.Choose(new Choice.OfFinding(finding)));
    }

    /// What is selected stays in the pane, which is asked for it when a key needs it.
    @Override
    public void select(Side side, @Nullable Span span) {}

    @Override
    public void describe(Side side, String title, @Nullable String outlet, @Nullable LocalDate published) {
        dispatch.accept(new Action.Describe(side, title, outlet, published));
    }

    /// The first file goes where it was dropped, a second to the other side; a project is opened.
    @Override
    public void dropFiles(Side side, List<Path> files) {
        Side next = side;
        for (Path file : files.subList(0, Math.min(2, files.size()))) {
            if (file.toString().endsWith(".synoptic")) {
                dispatch.accept(new Action.OpenProject(file));
                return;
            }
            dispatch.accept(new Action.LoadFile(next, file));
            next = next.other();
        }
    }

    @Override
    public void dropText(Side side, String text) {
        dispatch.accept(new Action.LoadText(side, text));
    }
}
