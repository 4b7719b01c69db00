package io.github.synoptic.ui;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Keys that a menu shows beside an entry. They do nothing there: the window itself listens to them, and knows when they
/// are meant.
final class ShownKeys extends KeyCombination {
    private final String shown;

    ShownKeys(String shown) {
        super(ModifierValue.UP, ModifierValue.UP, ModifierValue.UP, ModifierValue.UP, ModifierValue.UP);
        this.shown = shown;
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public String getName() {
        return shown;
    }

    @Override
    public String getDisplayText() {
        return shown;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShownKeys keys && keys.shown.equals(shown);
    }

    @Override
    public int hashCode() {
        return shown.hashCode();
    }
}
