package io.github.synoptic.ui.state;

import io.github.synoptic.project.NoteChoice;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.Project;
import io.github.synoptic.project.Review;

/// All that a note is made from.
///
/// @param project the project
/// @param pair the pair it is about
/// @param review what was found and decided
/// @param choice what is to stand in the note
public record NoteSource(Project project, Pair pair, Review review, NoteChoice choice) {}
