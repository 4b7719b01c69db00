package io.github.synoptic.ui;

import io.github.synoptic.i18n.Messages;

import javafx.scene.control.MenuItem;

/// Makes entries of menus, each with the keys that do the same.
///
/// @param messages what the entries say
/// @param shortcuts all keys of the window
record MenuEntries(Messages messages, Shortcuts shortcuts) {
    /// The entry that this message names.
    MenuItem of(String key, Runnable action) {
        return of(key, messages.text(key), action);
    }

    /// The entry that this message names, with the keys of the shortcut that bears this label; none where there is none.
    MenuItem of(String key, String label, Runnable action) {
        MenuItem entry = new MenuItem();
        fill(entry, key, label, action);
        return entry;
    }

    /// Makes this entry the one that the message names.
    void fill(MenuItem entry, String key, Runnable action) {
        fill(entry, key, messages.text(key), action);
    }

    private void fill(MenuItem entry, String key, String label, Runnable action) {
        entry.setText(messages.text(key));
        entry.setOnAction(event -> action.run());
        shortcuts.all().stream().filter(shortcut -> shortcut.label().equals(label)).findFirst()
                .ifPresent(shortcut -> entry.setAccelerator(new ShownKeys(shortcut.shown().split(", ")[0])));
    }
}
