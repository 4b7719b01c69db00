package io.github.synoptic.ui;

import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Effect;
import io.github.synoptic.ui.state.Next;
import io.github.synoptic.ui.state.Reducer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/// Holds the state of the window and leads every action through the [Reducer]. Used on the JavaFX thread alone.
public final class Dispatcher {
    private final Consumer<AppState> view;
    private final Consumer<Effect> effects;
    private final Deque<Action> waiting = new ArrayDeque<>();
    private AppState state;
    private boolean dispatching;

    /// Begins with this state; shows every new one to `view`, and hands what is to be done to `effects`.
    public Dispatcher(AppState first, Consumer<AppState> view, Consumer<Effect> effects) {
        this.state = first;
        this.view = view;
        this.effects = effects;
    }

    /// The state as it is.
    public AppState state() {
        return state;
    }

    /// Takes an action. One that comes while another is being shown waits its turn.
    public void dispatch(Action action) {
        waiting.add(action);
        if (dispatching) {
            return;
        }
        dispatching = true;
        try {
            while (!waiting.isEmpty()) {
                step(waiting.remove());
            }
        } finally {
            dispatching = false;
        }
    }

    private void step(Action action) {
        Next next = Reducer.reduce(state, action);
        boolean changed = !next.state().equals(state);
        state = next.state();
        if (changed) {
            view.accept(state);
        }
        next.effects().forEach(effects);
    }
}
