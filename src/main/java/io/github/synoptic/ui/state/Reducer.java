package io.github.synoptic.ui.state;

/// Leads from one state to the next. Pure: the same state and action give the same result.
public final class Reducer {
    private Reducer() {}

    /// The state after this action, and what is to be done because of it.
    public static Next reduce(AppState state, Action action) {
        return switch (action) {
            case Action.OnReports onReports -> ReportReducer.reduce(state, onReports);
            case Action.OnFindings onFindings -> FindingReducer.reduce(state, onFindings);
            case Action.OnView onView -> ViewReducer.reduce(state, onView);
            case Action.OnProject onProject -> ProjectReducer.reduce(state, onProject);
            case Action.OnNote onNote -> NoteReducer.reduce(state, onNote);
            case Action.Result result -> ResultReducer.reduce(state, result);
        };
    }
}
