package io.github.synoptic.store;

import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The log stays small and holds no words of a report.
class LogFileTest {
    @TempDir
    Path folder;

    private static Logger logger() {
        Logger logger = Logger.getAnonymousLogger();
        logger.setUseParentHandlers(false);
        return logger;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("100% logs"))) {
            return all.toList();
        }
    }

    @Test
    void anExceptionIsLoggedWithoutItsMessage() throws Exception {
        Logger logger = logger();
        Handler handler = LogFile.start(folder.resolve("100% logs"), logger);
        logger.log(Level.SEVERE, "code 4711",
                new IllegalStateException("SECRET WORDS of a report",
                        new ProblemException(new Problem.Missing("SECRET"))));
        handler.close();
        assertThat(files()).singleElement().satisfies(file -> assertThat(Files.readString(file))
                .contains("code 4711", "IllegalStateException", "LogFileTest", "ProblemException Missing")
                .doesNotContain("SECRET"));
    }

    @Test
    void theLogStaysWithinItsBounds() throws Exception {
        Logger logger = logger();
        Handler handler = LogFile.start(folder.resolve("100% logs"), logger);
        for (int i = 0; i < 3 * LogFile.FILES * LogFile.SIZE / 1_000; i++) {
            logger.log(Level.INFO, "{0}", "x".repeat(1_000));
        }
        handler.close();
        long size = 0;
        for (Path file : files()) {
            size += Files.size(file);
        }
        assertThat(size).isLessThan((long) (LogFile.FILES + 1) * LogFile.SIZE);
        assertThat(files()).hasSize(LogFile.FILES);
    }

    @Test
    void aKilledProgramsLogIsGoneOnWithSoThatNoneAddUp() throws Exception {
        Files.createDirectories(folder.resolve("100% logs"));
        Files.createFile(folder.resolve("100% logs/synoptic-0-0.log.lck"));
        Files.writeString(folder.resolve("100% logs/synoptic-0-0.log"), "before the crash\n");
        Logger logger = logger();
        Handler handler = LogFile.start(folder.resolve("100% logs"), logger);
        logger.log(Level.INFO, "after it");
        handler.close();
        assertThat(files()).singleElement()
                .satisfies(file -> assertThat(Files.readString(file)).contains("before the crash", "after it"));
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws IOException {
        Path below = Files.createFile(folder.resolve("file")).resolve("logs");
        assertThatThrownBy(() -> LogFile.start(below, logger())).isInstanceOfSatisfying(ProblemException.class,
                e -> assertThat(e.problem()).isInstanceOf(Problem.Unwritable.class));
    }
}
