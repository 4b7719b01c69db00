package io.github.synoptic.note.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/// A file kept with the tests that an output must equal byte for byte. Run with `-Dsynoptic.golden=write` to write it
/// anew, then read what changed before you commit it.
public final class GoldenFile {
    private static final Path FOLDER = Path.of("src/test/resources/notes");

    private GoldenFile() {}

    /// Fails where these bytes are not those of the file.
    public static void check(String name, byte[] bytes) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("synoptic.golden"))) {
            Files.createDirectories(FOLDER);
            Files.write(file, bytes);
        }
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
    }
}
