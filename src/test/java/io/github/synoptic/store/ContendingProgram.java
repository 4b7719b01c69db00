package io.github.synoptic.store;

import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.project.Edit;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// A program that opens a project, makes one edit and closes it, again and again while another does the same, and prints
/// what became of each attempt.
final class ContendingProgram {
    /// What is left to the other after each attempt, in nanoseconds; without it the first to come has all its turns in one.
    private static final long PAUSE = 3_000_000;

    private ContendingProgram() {}

    /// Takes the project, a name for its edits and how often to try.
    public static void main(String[] arguments) throws Exception {
        System.out.println("ready");
        System.in.read();
        for (int attempt = 0; attempt < Integer.parseInt(arguments[2]); attempt++) {
            String name = arguments[1] + "-" + attempt;
            System.out.println((kept(Path.of(arguments[0]), name) ? "kept " : "refused ") + name);
            LockSupport.parkNanos(PAUSE);
        }
    }

    private static boolean kept(Path file, String name) throws ProblemException {
        try (ProjectStore store = ProjectStore.open(file)) {
            store.append(new Edit.Rename(name), Map.of());
            return true;
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.ProjectInUse) {
                return false;
            }
            throw e;
        }
    }
}
