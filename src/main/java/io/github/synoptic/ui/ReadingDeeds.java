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
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;

/// Turns what the reader does in the reading panes into actions.
///
/// @param dispatch where actions go
/// @param menu the menu of the panes
record ReadingDeeds(Consumer<Action> dispatch, PaneMenu menu) implements ReadingActions {
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

    /// The first file goes where it was dropped, a second to the other side, more of them beside; a project is opened.
    @Override
    public void dropFiles(Side side, List<Path> files) {
        Optional<Path> project = files.stream().filter(file -> file.toString().endsWith(".synoptic")).findFirst();
        if (project.isPresent()) {
            dispatch.accept(new Action.OpenProject(project.get()));
        } else if (files.size() == 1) {
            dispatch.accept(new Action.LoadFile(side, files.getFirst()));
        } else if (!files.isEmpty()) {
            dispatch.accept(new Action.LoadFiles(side, files));
        }
    }

    @Override
    public void dropText(Side side, String text) {
        dispatch.accept(new Action.LoadText(side, text));
    }

    @Override
    public void openMenu(Node panes, Point2D screen) {
        menu.open(panes, screen);
    }
}
