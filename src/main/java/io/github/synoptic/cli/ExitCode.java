package io.github.synoptic.cli;

/// What the program tells the shell when it ends.
public enum ExitCode {
    /// Done.
    DONE(0),
    /// Done, and discrepancies were found; only with `--exit-code`.
    DISCREPANCIES(1),
    /// The arguments are wrong.
    USAGE(2),
    /// A file was refused: missing, unreadable, of an unknown format, over a limit; or one could not be written.
    REFUSED(3),
    /// A bug.
    BUG(4);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /// The number the shell gets.
    public int number() {
        return number;
    }
}
