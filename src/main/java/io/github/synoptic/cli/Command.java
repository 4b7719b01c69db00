package io.github.synoptic.cli;

import io.github.synoptic.problem.ProblemException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;

/// One command of the program.
interface Command {
    /// What it is called and which arguments it takes.
    CommandSpec spec();

    /// Does it.
    ///
    /// @throws ProblemException where something given to it is refused
    /// @throws IOException where its result cannot be written to standard output
    ExitCode run(ParseResult arguments, Terminal terminal) throws IOException;
}
