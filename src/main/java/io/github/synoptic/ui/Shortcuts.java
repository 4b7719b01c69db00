package io.github.synoptic.ui;

import io.github.synoptic.i18n.Messages;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// All keys of the window. They are put together when they are first asked for: at a start that would only take time.
/// Used on the JavaFX thread.
final class Shortcuts {
    private final Commands commands;
    private final Messages messages;
    private @Nullable List<Shortcut> made;

    /// The keys for these commands, called as in these messages.
    Shortcuts(Commands commands, Messages messages) {
        this.commands = commands;
        this.messages = messages;
    }

    /// What all keys do, in the order in which help lists them.
    List<Shortcut> all() {
        List<Shortcut> all = made;
        if (all == null) {
            all = Shortcut.all(commands, messages);
            made = all;
        }
        return all;
    }
}
