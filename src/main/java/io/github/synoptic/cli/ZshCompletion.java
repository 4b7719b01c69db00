package io.github.synoptic.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.util.ArrayList;
import java.util.List;

/// Writes the script by which zsh completes the program's arguments: a function for each command.
final class ZshCompletion {
    private final StringBuilder script = new StringBuilder();

    private ZshCompletion() {}

    /// The script, to be put as `_synoptic` into a folder of `fpath`.
    static String of(CommandSpec root) {
        ZshCompletion completion = new ZshCompletion();
        completion.line("#compdef " + root.name());
        for (CommandLine command : root.subcommands().values()) {
            completion.function(root, command.getCommandSpec());
        }
        completion.root(root);
        return completion.script.toString();
    }

    private void function(CommandSpec root, CommandSpec command) {
        line("", "_" + root.name() + "_" + command.name() + "() {", "  _arguments \\");
        List<String> arguments = new ArrayList<>(options(command));
        for (PositionalParamSpec positional : command.positionalParameters()) {
            arguments.add("':" + positional.paramLabel() + ":" + values(positional.completionCandidates()) + "'");
        }
        line("    " + String.join(" \\\n    ", arguments), "}");
    }

    private void root(CommandSpec root) {
        line("", "_" + root.name() + "_first() {", "  local -a commands", "  commands=(");
        for (CommandLine command : root.subcommands().values()) {
            line("    '" + command.getCommandName() + ":" + safe(command.getCommandSpec().usageMessage().description())
                    + "'");
        }
        line("  )", "  _describe command commands", "  _files", "}");
        line("", "_" + root.name() + "() {", "  local state line", "  _arguments -C \\");
        options(root).forEach(option -> line("    " + option + " \\"));
        line("    ':command or file:_" + root.name() + "_first' \\", "    '*::argument:->rest'",
                "  [[ $state == rest ]] || return", "  case $line[1] in");
        for (String name : root.subcommands().keySet()) {
            line("    " + name + ") _" + root.name() + "_" + name + " ;;");
        }
        line("    *) _files ;;", "  esac", "}", "", "_" + root.name() + " \"$@\"");
    }

    private static List<String> options(CommandSpec command) {
        List<String> written = new ArrayList<>();
        for (OptionSpec option : command.options()) {
            if (!option.hidden()) {
                String value = option.typeInfo().isBoolean()
                        ? ""
                        : ":" + option.paramLabel() + ":" + values(option.completionCandidates());
                for (String name : option.names()) {
                    written.add("'" + name + "[" + safe(option.description()) + "]" + value + "'");
                }
            }
        }
        return written;
    }

    /// What may stand there: one of these words, or a file.
    private static String values(Iterable<String> candidates) {
        return candidates == null || !candidates.iterator().hasNext()
                ? "_files"
                : "(" + String.join(" ", candidates) + ")";
    }

    /// The description without the signs that `_arguments` or a shell's quotation would take for its own.
    private static String safe(String... description) {
        return String.join(" ", description).replaceAll("[\\[\\]:'\\\\]", " ").replaceAll(" +", " ");
    }

    private void line(String... lines) {
        for (String line : lines) {
            script.append(line).append('\n');
        }
    }
}
