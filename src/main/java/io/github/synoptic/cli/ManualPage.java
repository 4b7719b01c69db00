package io.github.synoptic.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.util.Locale;

/// Writes the commands as a manual page, in the macros that `man` reads.
final class ManualPage {
    private final StringBuilder page = new StringBuilder();

    private ManualPage() {}

    /// The page of the whole program.
    static String of(CommandSpec root, String version) {
        ManualPage page = new ManualPage();
        page.macro(".TH " + root.name().toUpperCase(Locale.ROOT) + " 1 \"\" \"Synoptic " + version + "\"");
        page.macro(".SH NAME");
        page.text(root.name() + " - " + firstSentence(root));
        page.macro(".SH SYNOPSIS");
        page.synopsis(root);
        root.subcommands().values().forEach(command -> page.synopsis(command.getCommandSpec()));
        page.macro(".SH DESCRIPTION");
        page.about(root);
        page.macro(".SH COMMANDS");
        for (CommandLine command : root.subcommands().values()) {
            page.macro(".SS " + command.getCommandName());
            page.about(command.getCommandSpec());
        }
        return page.page.toString();
    }

    private static String firstSentence(CommandSpec spec) {
        String about = spec.usageMessage().description()[0];
        int end = about.indexOf(": ");
        return end < 0 ? about : about.substring(0, end);
    }

    private void synopsis(CommandSpec spec) {
        text(spec.commandLine().getHelp().synopsis(0).replace(System.lineSeparator(), " ").strip());
        macro(".br");
    }

    /// What it does, its arguments, and its examples as they stand.
    private void about(CommandSpec spec) {
        for (String paragraph : spec.usageMessage().description()) {
            text(paragraph);
        }
        for (PositionalParamSpec positional : spec.positionalParameters()) {
            argument(positional.paramLabel(), positional.description());
        }
        for (OptionSpec option : spec.options()) {
            if (!option.hidden()) {
                String value = option.typeInfo().isBoolean() ? "" : "=" + option.paramLabel();
                argument(String.join(", ", option.names()) + value, option.description());
            }
        }
        macro(".PP");
        macro(".nf");
        for (String line : spec.usageMessage().footer()) {
            text(Ansi.OFF.string(line));
        }
        macro(".fi");
    }

    private void argument(String name, String... description) {
        macro(".TP");
        text(name);
        text(String.join(" ", description));
    }

    private void macro(String line) {
        page.append(line).append('\n');
    }

    /// A line of text: a backslash is a sign for `man`, and so is a full stop or an apostrophe at the beginning.
    private void text(String line) {
        String safe = line.replace("\\", "\\e").replace("-", "\\-");
        page.append(safe.startsWith(".") || safe.startsWith("'") ? "\\&" : "").append(safe).append('\n');
    }
}
