package io.github.synoptic.store;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/// Puts whole files in place: first under another name in the same folder, then moved, so that the name never stands for
/// half a file.
final class Folders {
    private static final AtomicLong DRAFTS = new AtomicLong();

    private Folders() {}

    /// The folder a file stands in.
    static Path of(Path file) {
        Path whole = file.toAbsolutePath();
        return Objects.requireNonNullElse(whole.getParent(), whole);
    }

    /// A name beside the file that is free: `talks (format 1).synoptic`, `talks (format 1, 2).synoptic`.
    static Path beside(Path file, String word) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String end = dot > 0 ? name.substring(dot) : "";
        Path free = file.resolveSibling(stem + " (" + word + ")" + end);
        for (int number = 2; Files.exists(free); number++) {
            free = file.resolveSibling(stem + " (" + word + ", " + number + ")" + end);
        }
        return free;
    }

    /// A new empty file in the folder of the target, to be filled and then put in place. It may be read and written by whom
    /// the system lets read and write new files, unlike Java's own temporary files, which are for the owner alone.
    static Path draft(Path target) throws IOException {
        String name = ".synoptic-" + ProcessHandle.current().pid() + "-" + DRAFTS.incrementAndGet() + ".part";
        Path draft = of(target).resolve(name);
        Files.deleteIfExists(draft);
        return Files.createFile(draft);
    }

    /// Moves a finished draft to its name, taking the place of what stands there.
    static void place(Path draft, Path target) throws IOException {
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        sync(of(target));
    }

    /// Deletes a draft that was not put in place.
    static void discard(@Nullable Path draft) {
        try {
            if (draft != null) {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            // A draft left behind on a vanished disk is told by its name and does no harm.
            return;
        }
    }

    /// Writes a file's content through to the disk.
    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folder as a file and keeps names by its own journal.
            return;
        }
    }
}
