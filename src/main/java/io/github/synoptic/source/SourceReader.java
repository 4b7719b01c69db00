package io.github.synoptic.source;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Sha256;
import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Turns files, web pages and pasted words into reports.
public final class SourceReader {

    private static final SandboxedParser SANDBOX = new SandboxedParser(Limits.MEMORY, Limits.TIME);

    private SourceReader() {}

    /// Reads one file. What it is is told from its content, not from its name.
    ///
    /// @throws ProblemException where it is missing, a folder, unreadable, empty, over a limit, or holds no text that
    ///         can be read
    public static Loaded read(Path file) throws ProblemException {
        String subject = file.toString();
        if (Files.isDirectory(file)) {
            throw new ProblemException(new Problem.IsFolder(subject));
        }
        if (Files.notExists(file)) {
            throw new ProblemException(new Problem.Missing(subject));
        }
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(new Problem.Unreadable(subject, "not a regular file"));
        }
        return read(subject, fileName(file), bytes(file));
    }

    /// Reads a document that is in memory already: standard input, a project's own copy.
    ///
    /// @param name the name to show, and the title where the document has none
    /// @throws ProblemException where it is empty, over a limit, or holds no text that can be read
    public static Loaded read(String name, byte[] bytes) throws ProblemException {
        return read(name, name, bytes);
    }

    /// Takes pasted words as a report; its title is the first line.
    ///
    /// @throws ProblemException where there is no prose in it or too much
    public static Loaded paste(String text) throws ProblemException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return read(Report.PASTED, Report.PASTED, bytes);
    }

    private static byte[] bytes(Path file) throws ProblemException {
        try {
            refuseOver(Files.size(file), file.toString());
            try (InputStream in = Files.newInputStream(file)) {
                // One more than allowed: the file may have grown since its size was asked for.
                return in.readNBytes(Limits.BYTES + 1);
            }
        } catch (ProblemException e) {
            throw e;
        } catch (IOException e) {
            throw new ProblemException(new Problem.Unreadable(file.toString(), reason(e)), e);
        }
    }

    private static Loaded read(String subject, String name, byte[] bytes) throws ProblemException {
        refuseOver(bytes.length, subject);
        if (bytes.length == 0) {
            throw new ProblemException(new Problem.Empty(subject));
        }
        Article article = Format.of(bytes) == Format.TEXT
                ? text(subject, name, bytes)
                : SANDBOX.parse(subject, bytes);
        refuseTooLong(article.text(), subject);
        if (!Prose.isIn(article.text())) {
            throw new ProblemException(new Problem.NoProse(subject));
        }
        return loaded(name, bytes, article);
    }

    private static Article text(String subject, String name, byte[] bytes) throws ProblemException {
        String text = TextDecoder.decode(subject, bytes);
        refuseTooLong(text, subject);
        if (text.isBlank()) {
            throw new ProblemException(new Problem.Empty(subject));
        }
        return TextFormat.of(name, text).read(text);
    }

    private static Loaded loaded(String name, byte[] bytes, Article article) {
        Facts facts = article.facts();
        String title = facts.title() != null ? facts.title() : fallbackTitle(name, article.text());
        String origin = facts.address() != null ? facts.address() : name;
        Report report = new Report(title, facts.outlet(), facts.byline(), facts.published(), facts.language(), origin,
                Sha256.of(bytes), article.text());
        return new Loaded(report, bytes, article.leftOut(), article.chapters());
    }

    private static String fallbackTitle(String name, String text) {
        return Report.PASTED.equals(name) ? HeadFinder.shortened(HeadFinder.firstLine(text)) : stem(name);
    }

    private static void refuseOver(long size, String subject) throws ProblemException {
        if (size > Limits.BYTES) {
            throw new ProblemException(new Problem.TooLarge(subject, Limits.BYTES_SHOWN));
        }
    }

    private static void refuseTooLong(String text, String subject) throws ProblemException {
        if (text.length() > Limits.CHARACTERS) {
            throw new ProblemException(new Problem.TooLong(subject, String.valueOf(Limits.CHARACTERS)));
        }
    }

    private static String reason(IOException e) {
        if (e instanceof FileSystemException known) {
            return known.getReason() != null ? known.getReason() : "access denied";
        }
        return e.getMessage() != null ? e.getMessage() : e.getClass().getSimpleName();
    }

    private static String fileName(Path file) {
        Path name = file.getFileName();
        return name != null ? name.toString() : file.toString();
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
