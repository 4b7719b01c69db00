package io.github.synoptic.app;

/// Starts Synoptic.
public final class Main {
    private Main() {}

    /// The entry point of `bin/synoptic`.
    public static void main(String[] arguments) {
        System.exit(arguments.length);
    }
}
