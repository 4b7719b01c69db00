package io.github.synoptic.source;

import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Has a document taken apart by a program of its own, so that one made to break a parser breaks nothing else: it gets
/// little memory and little time, and a folder for the time being.
final class SandboxedParser {
    /// What the Java platform ends with when its memory is used up and it was told to end then.
    private static final int OUT_OF_MEMORY = 3;
    private final String memory;
    private final Duration time;

    /// A parser with these bounds.
    ///
    /// @param memory as Java is told it, such as `512m`
    /// @param time after which the program is killed
    SandboxedParser(String memory, Duration time) {
        this.memory = memory;
        this.time = time;
    }

    /// The article in this document.
    ///
    /// @throws ProblemException where there is none, or the program went over its bounds
    Article parse(String subject, byte[] bytes) throws ProblemException {
        try {
            Path folder = Files.createTempDirectory("synoptic");
            try {
                return parse(subject, bytes, folder);
            } finally {
                delete(folder);
            }
        } catch (ProblemException e) {
            throw e;
        } catch (IOException e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw new ProblemException(new Problem.Unreadable(subject, reason), e);
        }
    }

    private Article parse(String subject, byte[] bytes, Path folder) throws IOException {
        Path document = Files.write(folder.resolve("document"), bytes);
        Path answer = folder.resolve("answer");
        Process child = new ProcessBuilder(command(document, answer, folder))
                .redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        int exit = exit(child, subject);
        if (exit == OUT_OF_MEMORY) {
            throw new ProblemException(new Problem.TooCostly(subject));
        }
        if (exit != 0) {
            throw new ProblemException(new Problem.Damaged(subject));
        }
        return article(answer, subject);
    }

    private int exit(Process child, String subject) throws ProblemException {
        try {
            child.getOutputStream().close();
            if (child.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
                return child.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new ProblemException(new Problem.Damaged(subject), e);
        } finally {
            child.destroyForcibly();
        }
        throw new ProblemException(new Problem.TooCostly(subject));
    }

    private static Article article(Path answer, String subject) throws IOException {
        ParserAnswer read;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(answer)))) {
            read = ParserAnswer.read(in, subject);
        } catch (IOException e) {
            throw new ProblemException(new Problem.Damaged(subject), e);
        }
        if (read.article() == null) {
            throw new ProblemException(read.problem() == null ? new Problem.Damaged(subject) : read.problem());
        }
        return read.article();
    }

    private List<String> command(Path document, Path answer, Path folder) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return List.of(java.toString(), "-Xmx" + memory, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData", "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Duser.home=" + folder, "-cp", System.getProperty("java.class.path"), ParserChild.class.getName(),
                document.toString(), answer.toString());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
