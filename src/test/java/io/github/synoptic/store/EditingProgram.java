package io.github.synoptic.store;

import io.github.synoptic.ui.state.MadeUpSession;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;

/// A program that opens an empty project, waits for a sign, makes changes through the reducer as fast as it can, and prints the number of each once it
/// is on the disk.
final class EditingProgram {
    private EditingProgram() {}

    /// Takes the project, the seed of the changes and how many to make.
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        MadeUpSession session = new MadeUpSession(Long.parseLong(arguments[1]));
        ProjectStore store = ProjectStore.open(Path.of(arguments[0]));
        try (Saver saver = new Saver(store, Runnable::run, Duration.ofDays(1), saving -> {})) {
            out.println("ready");
            System.in.read();
            for (int made = 1; made <= Integer.parseInt(arguments[2]); made++) {
                if (saver.save(session.next()).isDone()) {
                    out.println(made);
                }
            }
        }
    }
}
