package io.github.synoptic.store;

import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Writes an exported file whole or not at all: into a temporary file beside it, then moved to its name.
public final class OutputFile {
    private static final String FULL = "No space left on device";

    private OutputFile() {}

    /// Writes these bytes to this file.
    ///
    /// @param overwrite whether a file that is there already is to be replaced
    /// @throws ProblemException where the file exists and is not to be replaced, is a folder, or cannot be written; what
    ///         was there before is then untouched
    public static void write(Path file, byte[] bytes, boolean overwrite) throws ProblemException {
        refuse(file, overwrite);
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                // A device or a pipe: there is nothing to replace, the bytes go through it.
                Files.write(target, bytes);
            } else {
                replace(target, bytes, overwrite);
            }
        } catch (FileAlreadyExistsException e) {
            throw new ProblemException(new Problem.Exists(file.toString()), e);
        } catch (IOException e) {
            throw new ProblemException(problem(file, e), e);
        }
    }

    /// Refuses a file that [#write] would refuse at once, so that no work is done in vain.
    public static void refuse(Path file, boolean overwrite) throws ProblemException {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw new ProblemException(new Problem.IsFolder(file.toString()));
        }
        if (!overwrite && Files.exists(file)) {
            throw new ProblemException(new Problem.Exists(file.toString()));
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ProblemException(new Problem.Unwritable(file.toString(), "there is no such folder"));
        }
    }

    private static void replace(Path target, byte[] bytes, boolean overwrite) throws IOException {
        Path temporary = unusedBeside(target);
        try {
            // Made as any new file is, and so readable by whom the reader lets read new files.
            Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW);
            if (overwrite) {
                moveOver(temporary, target);
            } else {
                Files.move(temporary, target);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static Path unusedBeside(Path target) {
        return target.resolveSibling(".synoptic-" + UUID.randomUUID() + ".tmp");
    }

    private static void moveOver(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Problem problem(Path file, IOException e) {
        String reason = e instanceof FileSystemException known ? known.getReason() : e.getMessage();
        if (reason != null && reason.contains(FULL)) {
            return new Problem.DiskFull(file.toString());
        }
        return new Problem.Unwritable(file.toString(), reason == null ? "access denied" : reason);
    }
}
