package io.github.synoptic.ui;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.store.Settings;
import org.jspecify.annotations.Nullable;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.shape.SVGPath;

/// The menu at the end of the bar. Its entries are made once the window was drawn, or when it is opened before that: at a
/// start they would only take time.
final class MainMenu extends MenuButton {
    private final Messages messages;
    private final Commands commands;
    private final Shortcuts shortcuts;
    private final MenuItem undo = new MenuItem();
    private final MenuItem redo = new MenuItem();
    private final Menu recent = new Menu();
    private @Nullable ToolbarModel shown;

    MainMenu(Messages messages, Commands commands, Shortcuts shortcuts) {
        this.messages = messages;
        this.commands = commands;
        this.shortcuts = shortcuts;
        SVGPath lines = new SVGPath();
        lines.setContent("M2 3.5H12M2 7H12M2 10.5H12");
        lines.getStyleClass().add("menu-lines");
        setGraphic(lines);
        setId("menu");
        setAccessibleText(messages.text("window.menu"));
        setOnShowing(event -> complete());
    }

    /// Makes the entries, unless they are there.
    void complete() {
        if (!getItems().isEmpty()) {
            return;
        }
        MenuEntries entries = new MenuEntries(messages, shortcuts);
        entries.fill(undo, "window.key-undo", commands::undo);
        entries.fill(redo, "window.key-redo", commands::redo);
        recent.setText(messages.text("window.recent"));
        Menu theme = new Menu(messages.text("window.theme"));
        theme.getItems().addAll(entries.of("window.theme-system", () -> commands.theme(Settings.Theme.SYSTEM)),
                entries.of("window.theme-light", () -> commands.theme(Settings.Theme.LIGHT)),
                entries.of("window.theme-dark", () -> commands.theme(Settings.Theme.DARK)));
        Menu passages = new Menu(messages.text("window.keys-passages"));
        passages.getItems().addAll(entries.of("window.key-next-link", commands::nextLink),
                entries.of("window.key-previous-link", commands::previousLink),
                entries.of("window.key-other-side", commands::otherSide), new SeparatorMenuItem(),
                entries.of("window.key-pin", commands::pin), entries.of("window.key-cut", commands::cut),
                entries.of("window.key-alone", commands::alone));
        passages.setId("passages");
        getItems().addAll(entries.of("window.key-new-project", commands::newProject),
                entries.of("window.key-open-project", commands::openProject), recent,
                entries.of("window.key-rename", commands::rename), entries.of("window.key-save-as", commands::saveAs),
                entries.of("window.key-save-copy", commands::saveCopy),
                new SeparatorMenuItem(),
                entries.of("window.key-paste-a", commands::pasteA), entries.of("window.key-paste-b", commands::pasteB),
                entries.of("window.key-import-a", commands::importA),
                entries.of("window.key-import-b", commands::importB),
                entries.of("window.swap", commands::swap), entries.of("window.open-samples", commands::samples),
                entries.of("window.key-import", commands::importNote), new SeparatorMenuItem(), undo, redo,
                passages,
                new SeparatorMenuItem(), theme, entries.of("window.key-wider", commands::wider),
                entries.of("window.key-narrower", commands::narrower),
                entries.of("window.key-larger", commands::larger),
                entries.of("window.key-smaller", commands::smaller),
                entries.of("window.key-lists", commands::toggleLists),
                entries.of("window.key-full-screen", commands::fullScreen),
                entries.of("window.key-help", commands::help), entries.of("window.about", commands::about));
        if (shown != null) {
            grey(shown);
        }
    }

    /// Shows what can be undone, and what was open lately.
    void show(ToolbarModel model) {
        shown = model;
        if (!getItems().isEmpty()) {
            grey(model);
        }
    }

    private void grey(ToolbarModel model) {
        undo.setDisable(!model.undoable());
        redo.setDisable(!model.redoable());
        recent.setDisable(model.recent().isEmpty());
        recent.getItems().setAll(model.recent().stream().map(file -> {
            MenuItem entry = new MenuItem(file.toString());
            entry.setMnemonicParsing(false);
            entry.setOnAction(event -> commands.openRecent(file));
            return entry;
        }).toList());
    }
}
