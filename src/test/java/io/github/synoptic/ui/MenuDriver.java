package io.github.synoptic.ui;

import io.github.synoptic.engine.text.Side;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Window;

import static org.assertj.core.api.Assertions.assertThat;

/// The menu of the reading panes in a window, driven as a reader drives it.
final class MenuDriver {
    private final WindowDriver window;

    MenuDriver(WindowDriver window) {
        this.window = window;
    }

    /// Clicks with the mouse button for menus where these words stand first, in either view.
    void ask(Side side, String words) throws Exception {
        Bounds at = window.state().look().level() ? inRows(side, words) : window.beginning(side, words);
        Point2D scene = new Point2D(at.getMinX() + 2, at.getMinY() + 8);
        WindowDriver.onFx(() -> {
            Node root = window.window().scene().getRoot();
            Node hit = Objects.requireNonNull(topmost(root, scene));
            Point2D screen = root.localToScreen(scene);
            Point2D local = hit.sceneToLocal(scene);
            hit.fireEvent(new ContextMenuEvent(hit, hit, ContextMenuEvent.CONTEXT_MENU_REQUESTED, local.getX(),
                    local.getY(), screen.getX(), screen.getY(), false,
                    new PickResult(hit, new Point3D(local.getX(), local.getY(), 0), 0)));
            return true;
        });
        window.pulse();
    }

    private static @Nullable Node topmost(Node node, Point2D scene) {
        if (!node.isVisible() || node.isMouseTransparent() || !node.contains(node.sceneToLocal(scene))) {
            return null;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable().reversed()) {
                Node found = topmost(child, scene);
                if (found != null) {
                    return found;
                }
            }
        }
        return node;
    }

    private Bounds inRows(Side side, String words) throws Exception {
        for (Node line : window
                .all(".level-row .side-" + side.name().toLowerCase(Locale.ROOT) + " .paragraph-text")) {
            if (WindowDriver.wordsOf(line).contains(words)) {
                return window.bounds(line);
            }
        }
        throw new AssertionError("no row shows: " + words);
    }

    /// The menu, where it is open.
    static Optional<ContextMenu> open() throws Exception {
        return WindowDriver.onFx(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast).filter(menu -> "pane-menu".equals(menu.getId())).findFirst());
    }

    private static List<MenuItem> all() throws Exception {
        ContextMenu menu = open().orElseThrow(() -> new AssertionError("no menu is open"));
        return WindowDriver.onFx(() -> List.copyOf(menu.getItems()));
    }

    /// What the entries say that can be chosen, or those that are grey.
    static List<String> words(boolean grey) throws Exception {
        List<MenuItem> all = all();
        return WindowDriver.onFx(() -> all.stream().filter(entry -> !(entry instanceof SeparatorMenuItem))
                .filter(entry -> entry.isDisable() == grey).map(MenuItem::getText).toList());
    }

    /// Chooses this entry, or this one of its parts, and closes the menu.
    void choose(String entry) throws Exception {
        List<MenuItem> all = all();
        WindowDriver.onFx(() -> {
            MenuItem item = WindowDriver.entries(all).filter(one -> entry.equals(one.getText())).findFirst()
                    .orElseThrow(() -> new AssertionError("no entry " + entry));
            assertThat(item.isDisable()).as("%s is grey", entry).isFalse();
            item.fire();
            return true;
        });
        close();
        window.pulse();
    }

    /// Closes it without choosing anything.
    static void close() throws Exception {
        Optional<ContextMenu> menu = open();
        WindowDriver.onFx(() -> {
            menu.ifPresent(ContextMenu::hide);
            return true;
        });
    }
}
