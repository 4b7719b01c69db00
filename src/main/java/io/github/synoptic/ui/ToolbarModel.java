package io.github.synoptic.ui;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Form;

import java.nio.file.Path;
import java.util.List;

/// The bar at the top of the window.
///
/// @param project what the project is called; empty for untitled work
/// @param naming whether another name is being written
/// @param level whether linked passages stand in rows
/// @param linked whether the panes scroll together
/// @param paired whether two reports stand side by side
/// @param recent the projects opened of late
/// @param undoable whether there is something to undo
/// @param redoable whether there is something to redo
record ToolbarModel(String project, boolean naming, boolean level, boolean linked, boolean paired, List<Path> recent,
        boolean undoable, boolean redoable) {

    static ToolbarModel of(AppState state, Messages messages) {
        return new ToolbarModel(name(state, messages), state.form() instanceof Form.Name, state.look().level(),
                state.look().linked(),
                state.pair() != null, state.recent(), state.history().lastEdit() != null,
                state.history().nextEdit() != null);
    }

    private static String name(AppState state, Messages messages) {
        if (!state.project().name().isEmpty()) {
            return state.project().name();
        }
        Path file = state.keeping().file();
        Path name = file == null ? null : file.getFileName();
        return name == null ? messages.text("window.untitled") : name.toString().replaceAll("\\.synoptic$", "");
    }
}
