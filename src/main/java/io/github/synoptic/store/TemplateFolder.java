package io.github.synoptic.store;

import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder of the reader's own templates: `house.md` and `house.html` are the template "house". It need not be there.
///
/// @param path the folder
public record TemplateFolder(Path path) {
    /// The largest template that is read, in bytes: a thousand times one of the program's own.
    private static final int MOST = 1024 * 1024;

    /// The names of the templates' files, in order.
    public List<String> files() throws ProblemException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.matches("[^.].*\\.(md|html)"))
                    .sorted().toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        } catch (IOException e) {
            throw Refusal.reading(path, e);
        }
    }

    /// The text of one file; empty where there is no such file.
    public Optional<String> read(String file) throws ProblemException {
        return files().contains(file) ? Optional.of(text(path.resolve(file))) : Optional.empty();
    }

    private static String text(Path file) throws ProblemException {
        try {
            if (Files.size(file) > MOST) {
                throw new ProblemException(new Problem.TooLarge(file.toString(), "1 MB"));
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new ProblemException(new Problem.UnknownCharset(file.toString()), e);
        } catch (ProblemException e) {
            throw e;
        } catch (IOException e) {
            throw Refusal.reading(file, e);
        }
    }
}
