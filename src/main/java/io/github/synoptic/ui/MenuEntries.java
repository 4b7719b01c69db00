package io.github.synoptic.ui;

import io.github.synoptic.i18n.Messages;

import java.util.List;
import javafx.scene.control.MenuItem;

/// Makes entries of menus, each with the keys that do the same.
///
/// @param messages what the entries say
/// @param shortcuts all keys of the window
record MenuEntries(Messages messages, List<Shortcut> shortcuts) {
    /// The entry that this message names.
    MenuItem of(String key, Runnable action) {
        return of(key, messages.text(key), action);
    }

    /// The entry that this message names, with the keys of the shortcut that bears this label; none where there is none.
    MenuItem of(String key, String label, Runnable action) {
        MenuItem entry = new MenuItem(messages.text(key));
        entry.setOnAction(event -> action.run());
        shortcuts.stream().filter(shortcut -> shortcut.label().equals(label)).findFirst()
                .ifPresent(shortcut -> entry.setAccelerator(new ShownKeys(shortcut.shown().split(", ")[0])));
        return entry;
    }
}
