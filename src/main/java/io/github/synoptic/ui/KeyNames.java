package io.github.synoptic.ui;

import io.github.synoptic.i18n.Messages;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;

/// What stands on the keys in the reader's language: `Strg+Umschalt+S` where JavaFX says `Ctrl+Shift+S`.
final class KeyNames {
    private static final String JOINT = "+";
    private static final Pattern BETWEEN = Pattern.compile("(?<=.)\\+(?=.)");
    private static final String NUMPAD = "Numpad";
    private final Map<String, String> names;

    KeyNames(Messages messages) {
        names = Map.of("Ctrl", messages.text("window.name-ctrl"), "Shift", messages.text("window.name-shift"), "Delete",
                messages.text("window.name-delete"), "Back Space", messages.text("window.name-backspace"),
                "Context Menu", messages.text("window.name-menu"));
    }

    /// A combination written in English, such as `Ctrl+E`, as it is called here.
    String here(String english) {
        return BETWEEN.splitAsStream(english).map(key -> names.getOrDefault(key, key))
                .collect(Collectors.joining(JOINT));
    }

    /// These combinations as a person writes them, one behind the other. What the keys beside the others do again need
    /// not be said.
    String here(List<KeyCombination> keys) {
        return keys.stream().map(KeyCombination::getDisplayText).filter(key -> !key.contains(NUMPAD)).distinct()
                .map(this::here).collect(Collectors.joining(", "));
    }
}
