package io.github.synoptic.ui.state;

import io.github.synoptic.engine.Comparer;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Leads a state through actions as the window does, comparing at once where it asks for it.
public final class States {
    /// A report of a harbour, as one paper has it.
    public static final String A = """
            The storm of 19 January destroyed at least 4,181 boats along the northern coast.

            The storm injured 1,638 people in the harbour towns, the office in the capital said.

            Fishing crews waited outside the palace for two hours in the rain.
            """;
    /// The same, as another has it.
    public static final String B = """
            The storm of 19 January destroyed at least 4,189 boats along the northern coast.

            The storm injured 1,640 people in the harbour towns, the office in the capital said.

            The price of herring has doubled since autumn.
            """;

    private AppState state = AppState.EMPTY;
    private final List<Effect> effects = new ArrayList<>();

    /// Two reports loaded and compared.
    public static States compared() {
        States states = new States();
        states.load(Side.A, A);
        states.load(Side.B, B);
        return states;
    }

    /// Loads a text as a file is loaded.
    public void load(Side side, String text) {
        act(new Action.LoadText(side, text));
        act(new Action.Loaded(state.requests(), side, Report.of("Report " + side, text),
                text.getBytes(StandardCharsets.UTF_8), 0));
    }

    /// Takes an action; what it asks to be compared is compared at once.
    public AppState act(Action action) {
        Next next = Reducer.reduce(state, action);
        state = next.state();
        effects.addAll(next.effects());
        for (Effect effect : next.effects()) {
            if (effect instanceof Effect.Compare(int request, Compared.Asked asked)) {
                act(new Action.ComparisonMade(request,
                        new Comparer().compare(asked.a(), asked.b(), asked.corrections()), 1));
            }
        }
        return state;
    }

    /// The state as it is.
    public AppState state() {
        return state;
    }

    /// All that was asked for since this was last called.
    public List<Effect> effects() {
        List<Effect> asked = List.copyOf(effects);
        effects.clear();
        return asked;
    }
}
