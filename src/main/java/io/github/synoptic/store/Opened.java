package io.github.synoptic.store;

import io.github.synoptic.problem.Problem;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// A project opened as well as could be.
///
/// @param store the project
/// @param notices what the reader should be told about it, such as why it can only be read; empty where all is well
public record Opened(ProjectStore store, List<Problem> notices) {
    /// What the reader should be told first; null where all is well.
    public @Nullable Problem notice() {
        return notices.isEmpty() ? null : notices.getFirst();
    }

    /// Whether it can only be read because another program writes to it.
    public boolean isElsewhere() {
        return store.isReadOnly() && notice() instanceof Problem.ProjectInUse;
    }

    /// Copies the list.
    public Opened {
        notices = List.copyOf(notices);
    }
}
