package io.github.synoptic.store;

import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;

import java.nio.file.Path;
import java.util.List;

/// Opens a project for writing, or for reading alone where another program has it or the disk is write-protected.
/// [Saver#takeOver()] goes on to writing when that has ended.
public final class Opener {
    private Opener() {}

    /// Opens the project. The notices say why it can only be read, where that is so. Throws a [ProblemException] where it
    /// cannot even be read.
    public static Opened open(Path path) throws ProblemException {
        try {
            return new Opened(ProjectStore.open(path), List.of());
        } catch (ProblemException e) {
            return switch (e.problem()) {
                case Problem.ProjectInUse _,Problem.Unwritable _ ->
                    new Opened(ProjectStore.openReadOnly(path), List.of(e.problem()));
                default -> throw e;
            };
        }
    }
}
