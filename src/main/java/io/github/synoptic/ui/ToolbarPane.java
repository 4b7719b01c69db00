package io.github.synoptic.ui;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.ui.common.SparingBar;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bar at the top of the window.
final class ToolbarPane extends SparingBar {
    private final Messages messages;
    private final Commands commands;
    private final KeyNames names;
    private final NameField project;
    private final ToggleButton flow = new ToggleButton();
    private final ToggleButton level = new ToggleButton();
    private final ToggleButton linked = new ToggleButton();
    private final Button swap;
    private final Button export;
    private final MainMenu menu;
    private final Label name = new Label("Synoptic");
    private final HBox sizes;
    private final List<Node> hints = new ArrayList<>();
    private @Nullable ToolbarModel shown;

    ToolbarPane(Messages messages, Commands commands, Shortcuts shortcuts) {
        this.messages = messages;
        this.names = new KeyNames(messages);
        this.commands = commands;
        getStyleClass().add("toolbar");
        project = new NameField(messages, commands);
        swap = button("swap", "", commands::swap);
        export = button("export", "Ctrl+E", commands::export);
        export.getStyleClass().add("primary");
        menu = new MainMenu(messages, commands, shortcuts);
        toggles();
        sizes = sizes();
        name.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add("program-name");
        HBox files = new HBox(button("open-a", "Ctrl+1", commands::openA), button("open-b", "Ctrl+2", commands::openB),
                swap);
        HBox tools = new HBox(flow, level, linked, sizes, button("find", "", commands::find), export, menu);
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

    /// Makes what is seen only when it is opened. Called on the JavaFX thread, once the window was drawn.
    void complete() {
        menu.complete();
        if (linked.getTooltip() == null) {
            linked.setTooltip(new Tooltip(messages.text("window.linked-tip")));
        }
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
        menu.show(model);
        shown = model;
        refit();
    }
}
