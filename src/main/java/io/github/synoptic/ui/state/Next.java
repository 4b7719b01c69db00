package io.github.synoptic.ui.state;

import java.util.ArrayList;
import java.util.List;

/// What an action leads to.
///
/// @param state the new state
/// @param effects what is to be done because of it, in order
public record Next(AppState state, List<Effect> effects) {
    /// Copies the list.
    public Next {
        effects = List.copyOf(effects);
    }

    /// A new state and nothing more to do.
    public static Next of(AppState state, Effect... effects) {
        return new Next(state, List.of(effects));
    }

    /// The same, and this to be done after the rest.
    public Next and(Effect effect) {
        List<Effect> all = new ArrayList<>(effects);
        all.add(effect);
        return new Next(state, all);
    }

    /// The same effects with another state.
    public Next with(AppState newState) {
        return new Next(newState, effects);
    }
}
