package io.github.synoptic.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// `synoptic completion SHELL`: the script by which a shell completes the program's arguments.
final class CompletionCommand implements Command {
    private final Arguments declared;

    CompletionCommand(Arguments declared) {
        this.declared = declared;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = declared.command("completion");
        declared.addWord(spec, "SHELL", "cli.shell", "bash", "zsh");
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Terminal terminal) throws IOException {
        String shell = arguments.matchedPositionalValue(0, "");
        CommandLine whole = arguments.commandSpec().root().commandLine();
        String script = switch (shell) {
            case "bash" -> AutoComplete.bash(whole.getCommandName(), whole);
            case "zsh" -> ZshCompletion.of(whole.getCommandSpec());
            default -> throw declared.wrong(arguments, "cli.unknown-shell", shell);
        };
        new Output(null, false).write(script.getBytes(StandardCharsets.UTF_8), terminal);
        return ExitCode.DONE;
    }
}
