package io.github.synoptic.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// What a command reads from and writes to.
///
/// @param in standard input
/// @param out standard output, for results; bytes go through unchanged
/// @param messages standard error, for messages
public record Terminal(InputStream in, OutputStream out, PrintStream messages) {
    /// The terminal the program was started from. Everything is UTF-8, whatever the locale says.
    public static Terminal system() {
        return new Terminal(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }
}
