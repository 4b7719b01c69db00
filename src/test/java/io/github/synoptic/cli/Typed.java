package io.github.synoptic.cli;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A command line as it was typed, and what came of it: the real one, with streams of its own.
///
/// @param code the number it ended with
/// @param out what it wrote to standard output
/// @param messages what it wrote to standard error
/// @param opened the files it opened the window on; null where it did not
record Typed(int code, String out, String messages, @Nullable List<Path> opened) {
    /// Types these arguments.
    static Typed run(String... arguments) {
        return withInput("", arguments);
    }

    /// Types these arguments with this standard input.
    static Typed withInput(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        List<List<Path>> opened = new ArrayList<>();
        Terminal terminal = new Terminal(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out,
                new PrintStream(messages, true, StandardCharsets.UTF_8));
        int code = new Cli(terminal, (files, tour) -> {
            opened.add(files);
            return 0;
        }).run(arguments);
        return new Typed(code, out.toString(StandardCharsets.UTF_8), messages.toString(StandardCharsets.UTF_8),
                opened.isEmpty() ? null : opened.getFirst());
    }
}
