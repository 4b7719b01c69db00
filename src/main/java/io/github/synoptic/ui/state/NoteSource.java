package io.github.synoptic.ui.state;

import io.github.synoptic.project.NoteChoice;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.Project;
import io.github.synoptic.project.Review;
import org.jspecify.annotations.Nullable;

/// All that a note is made from.
///
/// @param project the project
/// @param pair the pair it is about
/// @param review what was found and decided
/// @param choice what is to stand in the note
public record NoteSource(Project project, Pair pair, Review review, NoteChoice choice) {
    /// What a note is made from in this state; null before two reports are compared.
    public static @Nullable NoteSource of(AppState state, NoteChoice choice) {
        Review review = state.review();
        Pair pair = state.pair();
        return review == null || pair == null ? null : new NoteSource(state.project(), pair, review, choice);
    }
}
