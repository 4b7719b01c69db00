package io.github.synoptic.source;

import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// The program that takes one document apart and ends: a second copy of this program's Java, with little memory, that
/// can be killed without loss.
public final class ParserChild {
    private ParserChild() {}

    /// Reads the document that the first argument names and writes what it holds, or what is wrong with it, to the file
    /// that the second names: what libraries print to standard output does not mix with it. The name to show stays with
    /// the program that asked: not every system passes every letter on.
    public static void main(String[] arguments) throws IOException {
        haltAfter(Limits.TIME.plusSeconds(5));
        byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1]))))) {
            answer(bytes, "").write(out);
        }
    }

    /// What the document holds, or what is wrong with it.
    static ParserAnswer answer(byte[] bytes, String subject) {
        try {
            return new ParserAnswer(DocumentParser.parse(Format.of(bytes), subject, bytes), null);
        } catch (ProblemException e) {
            return new ParserAnswer(null, e.problem());
        } catch (RuntimeException | StackOverflowError e) {
            // A parser that trips over a document: to the reader the document is damaged.
            return new ParserAnswer(null, new Problem.Damaged(subject));
        }
    }

    /// Ends this program even where the one that started it is gone.
    private static void haltAfter(Duration time) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                Thread.sleep(time);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(4);
        });
    }
}
