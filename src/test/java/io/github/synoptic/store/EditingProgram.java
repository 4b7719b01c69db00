package io.github.synoptic.store;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;

/// A program that opens a project, waits for a sign, makes changes as fast as it can, and prints the number of each once it
/// is on the disk.
final class EditingProgram {
    private EditingProgram() {}

    /// Takes the project, the seed of the changes and how many to make.
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        MadeUpChanges changes = new MadeUpChanges(Long.parseLong(arguments[1]));
        ProjectStore store = ProjectStore.open(Path.of(arguments[0]));
        try (Saver saver = new Saver(store, Runnable::run, Duration.ofDays(1), saving -> {})) {
            out.println("ready");
            System.in.read();
            for (int made = 1; made <= Integer.parseInt(arguments[2]); made++) {
                if (saver.save(changes.next(saver.history())).isDone()) {
                    out.println(made);
                }
            }
        }
    }
}
