package io.github.synoptic.cli;

import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.store.OutputFile;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/// Where a command's result goes.
///
/// @param file the file; null for standard output
/// @param overwrite whether a file that is there already is to be replaced
record Output(@Nullable Path file, boolean overwrite) {
    /// Refuses what cannot be written, before any work is done.
    void check() throws ProblemException {
        if (file != null) {
            OutputFile.refuse(file, overwrite);
        }
    }

    /// Writes the result.
    void write(byte[] bytes, Terminal terminal) throws IOException {
        if (file != null) {
            OutputFile.write(file, bytes, overwrite);
            return;
        }
        OutputStream out = terminal.out();
        try {
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            if (!isBrokenPipe(e)) {
                throw new ProblemException(new Problem.Unwritable("standard output", String.valueOf(e.getMessage())),
                        e);
            }
        }
    }

    /// Whether who reads the output has had enough, as `head` has: that is no failure.
    private static boolean isBrokenPipe(IOException e) {
        return e.getMessage() != null && e.getMessage().contains("Broken pipe");
    }
}
