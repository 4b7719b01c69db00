package io.github.synoptic.app;

import io.github.synoptic.cli.Cli;
import io.github.synoptic.cli.Terminal;

/// Starts Synoptic.
public final class Main {
    private Main() {}

    /// The entry point of `bin/synoptic`. A command runs without a display, and no class of the window is loaded for it;
    /// without a command the window opens.
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.system();
        System.exit(new Cli(terminal, new WindowStarter(terminal)).run(arguments));
    }
}
