package io.github.synoptic.app;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// A file opened while the program runs is opened there.
class DoorbellTest {
    @TempDir
    Path folder;
    private final BlockingQueue<List<Path>> visits = new LinkedBlockingQueue<>();

    private Path socket() {
        return folder.resolve("synoptic/synoptic.socket");
    }

    @Test
    void withoutAnOpenProgramNobodyTakesTheFiles() {
        assertThat(Doorbell.ring(socket(), List.of(Path.of("a.synoptic")))).isFalse();
    }

    @Test
    void theOpenProgramTakesTheFilesByTheirWholeNames() throws IOException {
        try (Doorbell _ = Doorbell.hang(socket(), visits::add)) {
            assertThat(Doorbell.ring(socket(), List.of(Path.of("ü b.txt"), Path.of("/c/d.txt")))).isTrue();
            assertThat(Doorbell.ring(socket(), List.of())).isTrue();
            assertThat(visits).containsExactly(List.of(Path.of("ü b.txt").toAbsolutePath(), Path.of("/c/d.txt")),
                    List.of());
        }
        assertThat(socket()).doesNotExist();
        assertThat(Doorbell.ring(socket(), List.of())).isFalse();
    }

    @Test
    void aProgramThatCannotOpenThemHasNotTakenThemAndCanTakeOthers() throws IOException {
        try (Doorbell _ = Doorbell.hang(socket(), files -> {
            if (files.isEmpty()) {
                throw new java.nio.file.InvalidPathException("", "made by the test");
            }
        })) {
            assertThat(Doorbell.ring(socket(), List.of())).isFalse();
            assertThat(Doorbell.ring(socket(), List.of(Path.of("a.txt")))).isTrue();
        }
    }

    @Test
    void aSocketLeftByACrashIsNoOpenProgramAndIsReplaced() throws IOException {
        Files.createDirectories(socket().getParent());
        Files.createFile(socket());
        assertThat(Doorbell.ring(socket(), List.of())).isFalse();
        try (Doorbell _ = Doorbell.hang(socket(), visits::add)) {
            assertThat(Doorbell.ring(socket(), List.of())).isTrue();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws IOException {
        Path below = Files.createFile(folder.resolve("file")).resolve("synoptic.socket");
        assertThatThrownBy(() -> Doorbell.hang(below, visits::add)).isInstanceOf(IOException.class);
    }
}
