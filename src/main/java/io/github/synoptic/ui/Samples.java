package io.github.synoptic.ui;

import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.source.Loaded;
import io.github.synoptic.source.SourceReader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The sample reports that come with the program.
final class Samples {
    private static final List<String> NAMES = List.of("harbour-post.txt", "northern-wire.txt", "civic-ledger.html");

    private Samples() {}

    /// All samples, read as files of these names are.
    static List<Loaded> read() throws ProblemException {
        List<Loaded> samples = new ArrayList<>();
        for (String name : NAMES) {
            samples.add(SourceReader.read(name, bytes(name)));
        }
        return samples;
    }

    private static byte[] bytes(String name) {
        try (InputStream sample = Samples.class.getResourceAsStream("/io/github/synoptic/samples/" + name)) {
            return Objects.requireNonNull(sample, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
