package io.github.synoptic.ui;

import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.i18n.Messages;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// One thing that can be done from the keyboard.
///
/// @param label what it does, in words
/// @param group under which heading help lists it
/// @param keys the keys, each as [KeyCombination#valueOf] reads it; the first is the one that menus show
/// @param shown the keys as a person writes them: `Ctrl+Shift+S`, `F8`
/// @param when when it works
/// @param action what it does
record Shortcut(String label, String group, List<KeyCombination> keys, String shown, When when, Runnable action) {
    /// When a key works.
    enum When {
        /// While the reports are in view and nothing is being typed.
        READING,
        /// While nothing is being typed, also where a form covers the reports.
        NOT_TYPING,
        /// Always.
        ALWAYS
    }

    Shortcut {
        keys = List.copyOf(keys);
    }

    /// Whether this press of a key is meant.
    boolean matches(KeyEvent event) {
        return keys.stream().anyMatch(key -> key.match(event));
    }

    /// What all keys of the window do.
    static List<Shortcut> all(Commands commands, Messages messages) {
        Table table = new Table(messages);
        table.under("window.keys-findings");
        table.add("next-finding", When.READING, commands::nextFinding, "F8", "Alt+Down");
        table.add("previous-finding", When.READING, commands::previousFinding, "Shift+F8", "Alt+Up");
        table.add("next-open", When.READING, commands::nextOpen, "N", "Shortcut+F8");
        table.add("confirm", When.READING, commands::confirm, "Enter");
        table.add("dismiss", When.READING, commands::dismiss, "Delete");
        table.add("reopen", When.READING, commands::reopen, "Backspace");
        table.add("comment", When.READING, commands::comment, "C");
        table.add("confirm-next", When.READING, commands::confirmAndNext, "Shortcut+Enter");
        table.add("adjust", When.READING, commands::adjust, "J");
        table.add("erase", When.READING, commands::erase, "Shift+Delete");
        Iterator<String> digits = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "Minus").iterator();
        for (Kind kind : Kind.values()) {
            String digit = digits.next();
            String numpad = digit.equals("Minus") ? "Subtract" : "Numpad " + digit;
            table.addNamed(messages.text("window.key-mark", messages.text("kind." + kind.label())), When.READING,
                    () -> commands.mark(kind), digit, numpad);
        }
        table.under("window.keys-passages");
        table.add("next-link", When.READING, commands::nextLink, "F7");
        table.add("previous-link", When.READING, commands::previousLink, "Shift+F7");
        table.add("other-side", When.READING, commands::otherSide, "F6");
        table.add("pin", When.READING, commands::pin, "Alt+S");
        table.add("cut", When.READING, commands::cut, "Alt+Shift+S");
        table.add("alone", When.READING, commands::alone, "Alt+N");
        table.add("menu", When.READING, commands::openMenu, "Shift+F10", "Context Menu");
        table.under("window.keys-window");
        table.add("find", When.ALWAYS, commands::find, "Shortcut+F");
        table.add("find-next", When.ALWAYS, commands::findNext, "F3");
        table.add("find-previous", When.ALWAYS, commands::findPrevious, "Shift+F3");
        table.add("larger", When.ALWAYS, commands::larger, "Shortcut+Plus", "Shortcut+Equals", "Shortcut+Add");
        table.add("smaller", When.ALWAYS, commands::smaller, "Shortcut+Minus", "Shortcut+Subtract");
        table.add("wider", When.ALWAYS, commands::wider, "Alt+Plus", "Alt+Equals", "Alt+Add");
        table.add("narrower", When.ALWAYS, commands::narrower, "Alt+Minus", "Alt+Subtract");
        table.add("usual-size", When.ALWAYS, commands::usualSize, "Shortcut+0", "Shortcut+Numpad 0");
        table.add("level", When.NOT_TYPING, commands::flip, "L", "Shortcut+L");
        table.add("lists", When.ALWAYS, commands::toggleLists, "F9");
        table.add("linked", When.ALWAYS, commands::toggleLinked, "Shortcut+K");
        table.add("full-screen", When.ALWAYS, commands::fullScreen, "F11");
        table.add("help", When.ALWAYS, commands::help, "F1");
        table.under("window.keys-project");
        table.add("open-a", When.ALWAYS, commands::openA, "Shortcut+1");
        table.add("open-b", When.ALWAYS, commands::openB, "Shortcut+2");
        table.add("paste-a", When.ALWAYS, commands::pasteA, "Shortcut+Shift+1");
        table.add("paste-b", When.ALWAYS, commands::pasteB, "Shortcut+Shift+2");
        table.add("import-a", When.ALWAYS, commands::importA, "Shortcut+Alt+1");
        table.add("import-b", When.ALWAYS, commands::importB, "Shortcut+Alt+2");
        table.add("open-project", When.ALWAYS, commands::openProject, "Shortcut+O");
        table.add("new-project", When.ALWAYS, commands::newProject, "Shortcut+N");
        table.add("rename", When.ALWAYS, commands::rename, "F2");
        table.add("save-as", When.ALWAYS, commands::saveAs, "Shortcut+Shift+S");
        table.add("save-copy", When.ALWAYS, commands::saveCopy, "Shortcut+Alt+S");
        table.add("export", When.ALWAYS, commands::export, "Shortcut+E");
        table.add("import", When.ALWAYS, commands::importNote, "Shortcut+I");
        table.add("copy", When.READING, commands::copy, "Shortcut+C");
        table.add("copy-choice", When.READING, commands::copyChoice, "Shortcut+Shift+C");
        table.add("undo", When.NOT_TYPING, commands::undo, "Shortcut+Z");
        table.add("redo", When.NOT_TYPING, commands::redo, "Shortcut+Shift+Z", "Shortcut+Y");
        return table.rows;
    }

    /// Collects the rows under their headings.
    private static final class Table {
        private final List<Shortcut> rows = new ArrayList<>();
        private final Messages messages;
        private final KeyNames names;
        private String group = "";

        Table(Messages messages) {
            this.messages = messages;
            this.names = new KeyNames(messages);
        }

        void under(String heading) {
            group = messages.text(heading);
        }

        void add(String name, When when, Runnable action, String... keys) {
            addNamed(messages.text("window.key-" + name), when, action, keys);
        }

        void addNamed(String label, When when, Runnable action, String... keys) {
            List<KeyCombination> combinations = List.of(keys).stream().map(KeyCombination::valueOf).toList();
            rows.add(new Shortcut(label, group, combinations, names.here(combinations), when, action));
        }
    }
}
