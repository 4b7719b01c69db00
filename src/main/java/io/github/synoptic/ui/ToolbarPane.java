package io.github.synoptic.ui;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.common.SparingBar;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/// The bar at the top of the window.
final class ToolbarPane extends SparingBar {
    private final Messages messages;
    private final Commands commands;
    private final MenuEntries entries;
    private final KeyNames names;
    private final NameField project;
    private final ToggleButton flow = new ToggleButton();
    private final ToggleButton level = new ToggleButton();
    private final ToggleButton linked = new ToggleButton();
    private final Button swap;
    private final Button export;
    private final MenuItem undo;
    private final MenuItem redo;
    private final Menu recent;
    private final Label name = new Label("Synoptic");
    private final HBox sizes;
    private final List<Node> hints = new ArrayList<>();
    private @Nullable ToolbarModel shown;

    ToolbarPane(Messages messages, Commands commands, List<Shortcut> shortcuts) {
        this.messages = messages;
        this.entries = new MenuEntries(messages, shortcuts);
        this.names = new KeyNames(messages);
        this.commands = commands;
        getStyleClass().add("toolbar");
        project = new NameField(messages, commands);
        swap = button("swap", "", commands::swap);
        export = button("export", "Ctrl+E", commands::export);
        export.getStyleClass().add("primary");
        undo = entries.of("window.key-undo", commands::undo);
        redo = entries.of("window.key-redo", commands::redo);
        recent = new Menu(messages.text("window.recent"));
        toggles();
        sizes = sizes();
        name.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add("program-name");
        HBox files = new HBox(button("open-a", "Ctrl+1", commands::openA), button("open-b", "Ctrl+2", commands::openB),
                swap);
        HBox tools = new HBox(flow, level, linked, sizes, button("find", "", commands::find), export, menu());
        files.getStyleClass().add("tools");
        tools.getStyleClass().add("tools");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        getChildren().addAll(name, project, files, spring, tools);
    }

    @Override
    protected List<List<Node>> spare() {
        return List.of(hints, List.of(name), List.of(swap, sizes), List.of(project));
    }

    private void toggles() {
        flow.setId("flow");
        flow.setText(messages.text("window.flow"));
        flow.setOnAction(event -> flip(flow, true));
        level.setId("level");
        level.setText(messages.text("window.level"));
        level.setOnAction(event -> flip(level, false));
        linked.setId("linked");
        linked.setOnAction(event -> commands.toggleLinked());
        List.of(flow, level, linked).forEach(ToolbarPane::plain);
        linked.setTooltip(new Tooltip(messages.text("window.linked-tip")));
    }

    /// A press on the view that is on already leaves it on.
    private void flip(ToggleButton pressed, boolean toFlow) {
        if (pressed.isSelected()) {
            commands.flip();
        } else {
            (toFlow ? flow : level).setSelected(true);
        }
    }

    private HBox sizes() {
        Button smaller = button("smaller", "", commands::smaller);
        Button larger = button("larger", "", commands::larger);
        HBox sizes = new HBox(smaller, larger);
        sizes.getStyleClass().add("sizes");
        return sizes;
    }

    private MenuButton menu() {
        SVGPath lines = new SVGPath();
        lines.setContent("M2 3.5H12M2 7H12M2 10.5H12");
        lines.getStyleClass().add("menu-lines");
        MenuButton menu = new MenuButton("", lines);
        menu.setId("menu");
        menu.setAccessibleText(messages.text("window.menu"));
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
        menu.getItems().addAll(entries.of("window.key-new-project", commands::newProject),
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
        return menu;
    }

    private Button button(String name, String keys, Runnable action) {
        Button button = new Button(messages.text("window." + name));
        button.setId(name);
        if (!keys.isEmpty()) {
            Label hint = new Label(names.here(keys));
            hint.getStyleClass().add("key-hint");
            hints.add(hint);
            button.setGraphic(hint);
            button.setContentDisplay(ContentDisplay.RIGHT);
        }
        plain(button);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static void plain(ButtonBase button) {
        button.setMinWidth(USE_PREF_SIZE);
    }

    /// Shows the bar. Called on the JavaFX thread.
    void show(ToolbarModel model) {
        if (model.equals(shown)) {
            return;
        }
        project.show(model.project(), model.naming());
        flow.setSelected(!model.level());
        level.setSelected(model.level());
        linked.setSelected(model.linked());
        linked.setText(messages.text(model.linked() ? "window.linked" : "window.unlinked"));
        swap.setDisable(!model.paired());
        export.setDisable(!model.paired());
        undo.setDisable(!model.undoable());
        redo.setDisable(!model.redoable());
        recent.setDisable(model.recent().isEmpty());
        recent.getItems().setAll(model.recent().stream().map(file -> {
            MenuItem entry = new MenuItem(file.toString());
            entry.setMnemonicParsing(false);
            entry.setOnAction(event -> commands.openRecent(file));
            return entry;
        }).toList());
        shown = model;
        refit();
    }
}
