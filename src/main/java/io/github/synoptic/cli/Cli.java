package io.github.synoptic.cli;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.note.page.Visible;
import io.github.synoptic.problem.BugCode;
import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads the arguments and does what they say.
public final class Cli {
    private static final String TOUR = "--tour";
    /// How many files the window opens from the command line: two reports stand side by side.
    private static final int FILES = 2;
    private final Terminal terminal;
    private final WindowOpener window;
    private final Messages messages = Messages.of(Locale.ENGLISH);
    private final Arguments declared = new Arguments(messages);
    private final String version = Version.read();
    private final Map<String, Command> commands = new LinkedHashMap<>();

    /// A command line for this terminal, which opens this window.
    public Cli(Terminal terminal, WindowOpener window) {
        this.terminal = terminal;
        this.window = window;
        commands.put("compare", new CompareCommand(declared, version));
        commands.put("note", new NoteCommand(declared, version));
        commands.put("verify", new VerifyCommand(declared, messages));
        commands.put("import", new ImportCommand(declared, messages));
        commands.put("completion", new CompletionCommand(declared));
        commands.put("manual", new ManualCommand(declared, version));
    }

    /// Does what the arguments say and returns the number to end with, as [ExitCode] lists them.
    public int run(String... arguments) {
        try {
            List<Path> files = files(List.of(arguments));
            return files == null ? run(commandLine().parseArgs(arguments)) : window.open(files, null);
        } catch (ParameterException e) {
            tell(messages.text("cli.wrong", sentence(e), e.getCommandLine().getCommandSpec().qualifiedName()));
            return ExitCode.USAGE.number();
        } catch (ProblemException e) {
            Problem problem = e.problem();
            tell(messages.text(problem.key(), problem.subject(), problem.detail()));
            return ExitCode.REFUSED.number();
        } catch (IOException | RuntimeException | Error e) {
            String code = BugCode.of(e);
            // Asked for here alone: to find out who keeps the log, the JDK opens all jars.
            System.getLogger(Cli.class.getName()).log(System.Logger.Level.ERROR, code, e);
            tell(messages.text("cli.bug", code));
            return ExitCode.BUG.number();
        }
    }

    /// The files to open, where the arguments are nothing else: the commands need not be put together for them, which would
    /// hold up the window. Null where something else is said, or what is no file's name.
    private @Nullable List<Path> files(List<String> arguments) {
        List<Path> files = new ArrayList<>();
        // No stream: a tour, from which the packages' cache is made, would not see its lambdas.
        for (String word : arguments) {
            if (word.startsWith("-") || commands.containsKey(word) || files.size() == FILES) {
                return null;
            }
            try {
                files.add(Path.of(word));
            } catch (InvalidPathException e) {
                return null;
            }
        }
        return files;
    }

    private CommandLine commandLine() {
        CommandSpec root = declared.command("synoptic");
        root.addOption(OptionSpec.builder("-V", "--version").versionHelp(true)
                .description(messages.text("cli.version")).build());
        root.addOption(OptionSpec.builder(TOUR).type(String.class).hidden(true).build());
        root.addPositional(PositionalParamSpec.builder().index("0.." + (FILES - 1)).arity("0..1").paramLabel("FILE")
                .type(List.class)
                .auxiliaryTypes(String.class).description(messages.text("cli.files")).build());
        commands.forEach((name, command) -> root.addSubcommand(name, command.spec()));
        return new CommandLine(root).setExpandAtFiles(false).setInterpolateVariables(false)
                .setUsageHelpLongOptionsMaxWidth(24);
    }

    private int run(ParseResult parsed) throws IOException {
        ParseResult chosen = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        if (chosen.isUsageHelpRequested()) {
            print(chosen.commandSpec().commandLine().getUsageMessage(CommandLine.Help.Ansi.OFF));
            return ExitCode.DONE.number();
        }
        if (chosen.isVersionHelpRequested()) {
            print(Version.whole());
            return ExitCode.DONE.number();
        }
        Command command = commands.get(chosen.commandSpec().name());
        return command == null ? open(parsed) : command.run(chosen, terminal).number();
    }

    private int open(ParseResult parsed) {
        List<String> files = parsed.matchedPositionalValue(0, List.of());
        return window.open(files.stream().map(file -> declared.path(parsed, file)).toList(), tour(parsed));
    }

    private @Nullable Path tour(ParseResult parsed) {
        String folder = parsed.matchedOptionValue(TOUR, "");
        return folder.isEmpty() ? null : declared.path(parsed, folder);
    }

    private void print(String text) throws IOException {
        new Output(null, false).write(text.getBytes(StandardCharsets.UTF_8), terminal);
    }

    /// What is wrong, in one line that ends with a full stop.
    private static String sentence(ParameterException e) {
        String line = String.valueOf(e.getMessage()).lines().map(String::strip).reduce("", (a, b) -> a + " " + b)
                .strip();
        return line.endsWith(".") ? line : line + ".";
    }

    private void tell(String line) {
        terminal.messages().println(Visible.line("synoptic: " + line));
    }
}
