package io.github.synoptic.store;

import io.github.synoptic.problem.Problem;

import java.util.List;

/// A project opened as well as could be.
///
/// @param store the project
/// @param notices what the reader should be told about it, such as why it can only be read; empty where all is well
public record Opened(ProjectStore store, List<Problem> notices) {
    /// Copies the list.
    public Opened {
        notices = List.copyOf(notices);
    }
}
