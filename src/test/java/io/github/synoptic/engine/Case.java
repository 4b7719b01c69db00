package io.github.synoptic.engine;

import io.github.synoptic.engine.align.Corrections;
import io.github.synoptic.engine.text.Report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A folder of `src/test/resources/cases`: two short reports and what a careful editor says of them.
///
/// @param name the folder's name: the claim
/// @param a report A
/// @param b report B
/// @param expected the lines of `expected.txt`, as its README gives them
record Case(String name, Report a, Report b, List<Expected> expected) {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Pattern LINK = Pattern.compile("link (\\d+) (\\d+)( verbatim| reworded| partial)?( moved)?");
    private static final Pattern DISCREPANCY = Pattern.compile("(style )?(\\w+) \"(.*)\" / \"(.*)\"");

    /// One line.
    sealed interface Expected {
        /// A link between two sentences, counted from 1.
        record Linked(int a, int b, String relation, boolean moved) implements Expected {}

        /// Nothing may be linked.
        record NoLink() implements Expected {}

        /// A discrepancy must be proposed.
        record Differs(boolean style, String kind, String a, String b) implements Expected {}

        /// None of this kind may be proposed; of no kind at all where it is "discrepancy".
        record None(String kind) implements Expected {}
    }

    static Stream<Case> all() {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().map(Case::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case read(Path folder) {
        List<Expected> expected = new ArrayList<>();
        for (String line : text(folder.resolve("expected.txt")).lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                expected.add(expected(folder, line.strip()));
            }
        }
        return new Case(folder.getFileName().toString(), Report.of("a.txt", text(folder.resolve("a.txt"))),
                Report.of("b.txt", text(folder.resolve("b.txt"))), expected);
    }

    private static Expected expected(Path folder, String line) {
        Matcher link = LINK.matcher(line);
        if (link.matches()) {
            return new Expected.Linked(Integer.parseInt(link.group(1)), Integer.parseInt(link.group(2)),
                    link.group(3) == null ? "" : link.group(3).strip(), link.group(4) != null);
        }
        if (line.equals("no link")) {
            return new Expected.NoLink();
        }
        if (line.startsWith("no ")) {
            return new Expected.None(line.substring(3));
        }
        Matcher discrepancy = DISCREPANCY.matcher(line);
        if (discrepancy.matches()) {
            return new Expected.Differs(discrepancy.group(1) != null, discrepancy.group(2), discrepancy.group(3),
                    discrepancy.group(4));
        }
        throw new IllegalArgumentException(folder + ": cannot read the line: " + line);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Comparison compare() {
        return new Comparer().compare(a, b, Corrections.NONE);
    }

    @Override
    public String toString() {
        return name;
    }
}
