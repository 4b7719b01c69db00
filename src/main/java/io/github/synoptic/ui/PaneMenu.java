package io.github.synoptic.ui;

import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.i18n.Messages;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu of the reading panes: what can be done with what is chosen and selected there. What cannot is grey.
final class PaneMenu {
    private final Messages messages;
    private final Commands commands;
    private final MenuEntries entries;
    /// The one opened last.
    private @Nullable ContextMenu menu;

    PaneMenu(Messages messages, Commands commands, Shortcuts shortcuts) {
        this.messages = messages;
        this.commands = commands;
        this.entries = new MenuEntries(messages, shortcuts);
    }

    /// Opens it at this point of the screen.
    void open(Node panes, Point2D screen) {
        if (menu != null) {
            menu.hide();
        }
        menu = new ContextMenu(items(commands.possible()));
        menu.setId("pane-menu");
        menu.show(panes, screen.getX(), screen.getY());
    }

    private MenuItem[] items(Possible can) {
        return new MenuItem[]{entry("menu-copy", "copy", can.copying(), commands::copy),
                entry("menu-quote", "copy-choice", can.quoting(), commands::copyChoice),
                entry("menu-find", "", can.copying(), commands::findSelected), new SeparatorMenuItem(),
                entry("key-confirm", "confirm", can.deciding(), commands::confirm),
                entry("key-dismiss", "dismiss", can.deciding(), commands::dismiss),
                entry("key-reopen", "reopen", can.reopening(), commands::reopen),
                entry("key-comment", "comment", can.deciding(), commands::comment), kinds(can),
                new SeparatorMenuItem(),
                entry("menu-other-side", "other-side", can.cutting(), commands::otherSide),
                entry("menu-pin", "pin", can.joining(), commands::pin),
                entry("menu-cut", "cut", can.cutting(), commands::cut),
                entry("menu-alone", "alone", can.parting(), commands::alone)};
    }

    /// The kinds that what is selected on both sides can be marked as, or else the chosen discrepancy be taken for.
    private Menu kinds(Possible can) {
        Menu kinds = new Menu(messages.text(can.marking() ? "window.menu-mark" : "window.menu-kind"));
        kinds.setDisable(!can.marking() && !can.deciding());
        kinds.getItems().setAll(Arrays.stream(Kind.values()).map(this::kind).toList());
        return kinds;
    }

    private MenuItem kind(Kind kind) {
        String name = "kind." + kind.label();
        return entries.of(name, messages.text("window.key-mark", messages.text(name)), () -> commands.mark(kind));
    }

    private MenuItem entry(String name, String key, boolean possible, Runnable action) {
        MenuItem entry = entries.of("window." + name, key.isEmpty() ? "" : messages.text("window.key-" + key), action);
        entry.setDisable(!possible);
        return entry;
    }
}
