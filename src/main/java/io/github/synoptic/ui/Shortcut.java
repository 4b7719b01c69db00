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
/// @param typing whether it works while words are being typed into a field too
/// @param action what it does
record Shortcut(String label, String group, List<KeyCombination> keys, boolean typing, Runnable action) {
    Shortcut {
        keys = List.copyOf(keys);
    }

    /// Whether this press of a key is meant.
    boolean matches(KeyEvent event) {
        return keys.stream().anyMatch(key -> key.match(event));
    }

    /// The keys as a person writes them: `Ctrl+Shift+S`, `F8`.
    String shown() {
        List<String> names = keys.stream().map(KeyCombination::getDisplayText).distinct().toList();
        return String.join(", ", names);
    }

    /// What all keys of the window do.
    static List<Shortcut> all(Commands commands, Messages messages) {
        Table table = new Table(messages);
        table.under("window.keys-findings");
        table.add("next-finding", false, commands::nextFinding, "F8", "Alt+Down");
        table.add("previous-finding", false, commands::previousFinding, "Shift+F8", "Alt+Up");
        table.add("next-open", false, commands::nextOpen, "N", "Shortcut+F8");
        table.add("confirm", false, commands::confirm, "Enter");
        table.add("dismiss", false, commands::dismiss, "Delete");
        table.add("reopen", false, commands::reopen, "Backspace");
        table.add("comment", false, commands::comment, "C");
        table.add("confirm-next", false, commands::confirmAndNext, "Shortcut+Enter");
        table.add("adjust", false, commands::adjust, "J");
        table.add("erase", false, commands::erase, "Shift+Delete");
        Iterator<String> digits = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "Minus").iterator();
        for (Kind kind : Kind.values()) {
            String digit = digits.next();
            String numpad = digit.equals("Minus") ? "Subtract" : "Numpad " + digit;
            table.addNamed(messages.text("window.key-mark", messages.text("kind." + kind.label())), false,
                    () -> commands.mark(kind), digit, numpad);
        }
        table.under("window.keys-passages");
        table.add("next-link", false, commands::nextLink, "F7");
        table.add("previous-link", false, commands::previousLink, "Shift+F7");
        table.add("other-side", false, commands::otherSide, "F6");
        table.add("pin", false, commands::pin, "Alt+S");
        table.add("cut", false, commands::cut, "Alt+Shift+S");
        table.add("alone", false, commands::alone, "Alt+N");
        table.under("window.keys-window");
        table.add("find", true, commands::find, "Shortcut+F");
        table.add("find-next", true, commands::findNext, "F3");
        table.add("find-previous", true, commands::findPrevious, "Shift+F3");
        table.add("larger", true, commands::larger, "Shortcut+Plus", "Shortcut+Equals", "Shortcut+Add");
        table.add("smaller", true, commands::smaller, "Shortcut+Minus", "Shortcut+Subtract");
        table.add("wider", true, commands::wider, "Alt+Plus", "Alt+Equals", "Alt+Add");
        table.add("narrower", true, commands::narrower, "Alt+Minus", "Alt+Subtract");
        table.add("usual-size", true, commands::usualSize, "Shortcut+0", "Shortcut+Numpad 0");
        table.add("level", true, commands::flip, "Shortcut+L");
        table.add("lists", true, commands::toggleLists, "F9");
        table.add("linked", true, commands::toggleLinked, "Shortcut+K");
        table.add("full-screen", true, commands::fullScreen, "F11");
        table.add("help", true, commands::help, "F1");
        table.under("window.keys-project");
        table.add("open-a", true, commands::openA, "Shortcut+1");
        table.add("open-b", true, commands::openB, "Shortcut+2");
        table.add("paste-a", true, commands::pasteA, "Shortcut+Shift+1");
        table.add("paste-b", true, commands::pasteB, "Shortcut+Shift+2");
        table.add("import-a", true, commands::importA, "Shortcut+Alt+1");
        table.add("import-b", true, commands::importB, "Shortcut+Alt+2");
        table.add("open-project", true, commands::openProject, "Shortcut+O");
        table.add("new-project", true, commands::newProject, "Shortcut+N");
        table.add("rename", true, commands::rename, "F2");
        table.add("save-as", true, commands::saveAs, "Shortcut+Shift+S");
        table.add("save-copy", true, commands::saveCopy, "Shortcut+Alt+S");
        table.add("export", true, commands::export, "Shortcut+E");
        table.add("import", true, commands::importNote, "Shortcut+I");
        table.add("copy-choice", false, commands::copyChoice, "Shortcut+Shift+C");
        table.add("undo", false, commands::undo, "Shortcut+Z");
        table.add("redo", false, commands::redo, "Shortcut+Shift+Z", "Shortcut+Y");
        return table.rows;
    }

    /// Collects the rows under their headings.
    private static final class Table {
        private final List<Shortcut> rows = new ArrayList<>();
        private final Messages messages;
        private String group = "";

        Table(Messages messages) {
            this.messages = messages;
        }

        void under(String heading) {
            group = messages.text(heading);
        }

        void add(String name, boolean typing, Runnable action, String... keys) {
            addNamed(messages.text("window.key-" + name), typing, action, keys);
        }

        void addNamed(String label, boolean typing, Runnable action, String... keys) {
            List<KeyCombination> combinations = List.of(keys).stream().map(KeyCombination::valueOf).toList();
            rows.add(new Shortcut(label, group, combinations, typing, action));
        }
    }
}
