package io.github.synoptic.store;

import org.opentest4j.TestAbortedException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// A real file system of a few kilobytes. Mounting one takes Linux and the rights of root; elsewhere the test is skipped
/// and says so.
final class SmallDisk implements AutoCloseable {
    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /// Mounts a disk of this many kilobytes on a new folder below this one.
    static SmallDisk mount(Path parent, int kilobytes) throws IOException {
        Path folder = Files.createDirectory(parent.resolve("disk"));
        if (!runs("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", folder.toString())) {
            throw new TestAbortedException("skipped: no small disk can be mounted here, that takes Linux and root");
        }
        return new SmallDisk(folder);
    }

    /// Where it is mounted.
    Path folder() {
        return folder;
    }

    /// Leaves this many bytes free by a file of the rest, or as few as there are.
    void fillUpTo(long free) throws IOException {
        Files.deleteIfExists(filler());
        long size = Files.getFileStore(folder).getUsableSpace() - free;
        Files.write(filler(), new byte[(int) Math.max(0, size)]);
    }

    /// Frees what the filling took.
    void empty() throws IOException {
        Files.deleteIfExists(filler());
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    /// Lets nothing on the disk be changed from now on.
    void protect() {
        if (!runs("mount", "-o", "remount,ro", folder.toString())) {
            throw new TestAbortedException("skipped: the disk cannot be write-protected here");
        }
    }

    /// Takes the disk away while files on it may be open.
    @Override
    public void close() {
        runs("umount", "-l", folder.toString());
    }

    private static boolean runs(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
