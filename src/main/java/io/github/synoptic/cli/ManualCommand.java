package io.github.synoptic.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// `synoptic manual`: the page that `man synoptic` shows.
final class ManualCommand implements Command {
    private final Arguments declared;
    private final String version;

    ManualCommand(Arguments declared, String version) {
        this.declared = declared;
        this.version = version;
    }

    @Override
    public CommandSpec spec() {
        return declared.command("manual");
    }

    @Override
    public ExitCode run(ParseResult arguments, Terminal terminal) throws IOException {
        String page = ManualPage.of(arguments.commandSpec().root(), version);
        new Output(null, false).write(page.getBytes(StandardCharsets.UTF_8), terminal);
        return ExitCode.DONE;
    }
}
