package io.github.synoptic.store;

import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/// The settings on the disk: one file of properties, in UTF-8.
public final class SettingsFile {
    private final Path path;

    /// The settings in this file, which need not be there.
    public SettingsFile(Path path) {
        this.path = path;
    }

    /// Settings, and what the reader should be told about them.
    ///
    /// @param settings the settings
    /// @param problem what was wrong with the file; null where nothing was
    public record Loaded(Settings settings, @Nullable Problem problem) {}

    /// Reads the settings, the defaults where there is no file. A file that makes no sense is kept beside as `.bad`, and
    /// the problem says so.
    public Loaded read() {
        if (Files.notExists(path)) {
            return new Loaded(Settings.DEFAULT, null);
        }
        try {
            Properties written = new Properties();
            written.load(new StringReader(new String(Files.readAllBytes(path), StandardCharsets.UTF_8)));
            return new Loaded(SettingsCodec.read(written), null);
        } catch (RuntimeException e) {
            return setAside();
        } catch (IOException e) {
            return new Loaded(Settings.DEFAULT, Refusal.reading(path, e).problem());
        }
    }

    private Loaded setAside() {
        Path bad = path.resolveSibling(path.getFileName() + ".bad");
        try {
            Files.move(path, bad, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            return new Loaded(Settings.DEFAULT, Refusal.writing(path, e).problem());
        }
        return new Loaded(Settings.DEFAULT, new Problem.SettingsSetAside(path.toString(), bad.toString()));
    }

    /// Writes the settings: the file then holds the old ones or the new ones, whole.
    public void write(Settings settings) throws ProblemException {
        Path draft = null;
        try {
            Files.createDirectories(Folders.of(path));
            draft = Folders.draft(path);
            try (Writer out = Files.newBufferedWriter(draft)) {
                SettingsCodec.write(settings).store(out, null);
            }
            Folders.force(draft);
            Folders.place(draft, path);
        } catch (IOException e) {
            throw Refusal.writing(path, e);
        } finally {
            Folders.discard(draft);
        }
    }
}
