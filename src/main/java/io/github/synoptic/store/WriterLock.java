package io.github.synoptic.store;

import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The right to write to a project, held by one program at a time.
///
/// It is a lock of the operating system on a small file beside the project, so it ends with the program, however that
/// ends. The project itself is not locked this way: on POSIX systems, closing any handle of a file drops all locks the
/// process has on it, SQLite's own too. Where two programs hold it all the same (a network folder without locks), the
/// revision counted in the project keeps them from writing over each other.
final class WriterLock implements AutoCloseable {
    /// How often a lock file deleted under our hands is tried again.
    private static final int ATTEMPTS = 20;
    /// The locks of this process, because opening and closing a lock file a second time would drop the first lock.
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;
    private final @Nullable Object key;

    private WriterLock(Path file, FileChannel channel, @Nullable Object key) {
        this.file = file;
        this.channel = channel;
        this.key = key;
    }

    /// Takes the right to write to this project. Throws a [Problem.ProjectInUse] where another program has it, a
    /// [Problem.Unwritable] where the folder cannot be written.
    static WriterLock take(Path project) throws ProblemException {
        try {
            Path file = fileFor(project);
            WriterLock lock = OWN.add(file) ? lock(file) : null;
            if (lock == null) {
                throw new ProblemException(new Problem.ProjectInUse(project.toString()));
            }
            return lock;
        } catch (ProblemException e) {
            throw e;
        } catch (IOException e) {
            throw Refusal.writing(project, e);
        }
    }

    private static @Nullable WriterLock lock(Path file) throws IOException {
        WriterLock lock = null;
        try {
            for (int i = 0; i < ATTEMPTS && lock == null; i++) {
                lock = attempt(file);
            }
        } finally {
            if (lock == null) {
                OWN.remove(file);
            }
        }
        return lock;
    }

    /// Null where another program holds the lock, or deleted the file between our opening and our locking it.
    private static @Nullable WriterLock attempt(Path file) throws IOException {
        FileChannel channel = null;
        try {
            Object before = ensured(file);
            channel = FileChannel.open(file, StandardOpenOption.WRITE);
            if (channel.tryLock() != null && Objects.equals(before, key(file))) {
                return new WriterLock(file, channel, before);
            }
        } catch (NoSuchFileException e) {
            if (!Files.isDirectory(folder(file))) {
                throw e;
            }
        }
        if (channel != null) {
            channel.close();
        }
        return null;
    }

    private static @Nullable Object ensured(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            return key(file);
        }
        return key(file);
    }

    /// The file whose lock is taken for this project; one file, by whatever name the project is reached.
    static Path fileFor(Path project) throws IOException {
        Path real = Files.exists(project)
                ? project.toRealPath()
                : folder(project).toRealPath().resolve(project.getFileName());
        return real.resolveSibling("." + real.getFileName() + ".lock");
    }

    private static Path folder(Path file) {
        Path whole = file.toAbsolutePath();
        return Objects.requireNonNullElse(whole.getParent(), whole);
    }

    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    /// Whether the right is still held. It is lost where the folder vanished, with the disk it stood on.
    boolean isHeld() {
        try {
            return channel.isOpen() && Objects.equals(key, key(file));
        } catch (IOException e) {
            return false;
        }
    }

    /// Gives the right back and deletes the file. The file goes first, so that nobody takes one about to be deleted.
    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try (channel) {
            if (isHeld()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // The lock ends with the channel, and a file left behind does no harm: the next program takes it over.
            return;
        } finally {
            OWN.remove(file);
        }
    }
}
