package io.github.synoptic.cli;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.note.NoteOptions;
import io.github.synoptic.note.format.NoteFormat;
import io.github.synoptic.note.template.ShippedTemplate;
import io.github.synoptic.project.NoteChoice;
import io.github.synoptic.project.NoteChoice.Section;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The arguments that commands share: how they are declared, explained and read.
final class Arguments {
    static final String FORMAT = "--format";
    static final String OUT = "--out";
    static final String FORCE = "--force";
    static final String LANGUAGE = "--language";
    static final String TEMPLATE = "--template";
    static final String SECTIONS = "--sections";
    static final String ORDER = "--order";
    static final String EXIT_CODE = "--exit-code";
    private final Messages messages;

    Arguments(Messages messages) {
        this.messages = messages;
    }

    /// A command without arguments yet; its words stand under `cli.` and its name.
    CommandSpec command(String name) {
        CommandSpec spec = CommandSpec.create().name(name);
        String key = "cli." + name;
        spec.usageMessage().description(messages.text(key + ".about"))
                .footer(messages.text(key + ".examples").split("\n", -1)).sortOptions(false);
        spec.addOption(
                OptionSpec.builder("-h", "--help").usageHelp(true).description(messages.text("cli.help")).build());
        return spec;
    }

    /// `--format`, `--language`, `--out` and `--force`.
    void addOutput(CommandSpec spec, List<NoteFormat> formats) {
        List<String> labels = formats.stream().map(NoteFormat::label).toList();
        spec.addOption(OptionSpec.builder(FORMAT).type(String.class).paramLabel("FORMAT").completionCandidates(labels)
                .description(messages.text("cli.format", String.join(", ", labels), labels.getFirst())).build());
        spec.addOption(OptionSpec.builder(LANGUAGE).type(String.class).paramLabel("LANGUAGE")
                .completionCandidates(NoteOptions.LANGUAGES)
                .description(messages.text("cli.language", String.join(", ", NoteOptions.LANGUAGES))).build());
        spec.addOption(OptionSpec.builder(OUT, "-o").type(String.class).paramLabel("FILE")
                .description(messages.text("cli.out")).build());
        spec.addOption(OptionSpec.builder(FORCE).type(boolean.class).description(messages.text("cli.force")).build());
    }

    /// `--template`, `--sections` and `--order`.
    void addContents(CommandSpec spec) {
        spec.addOption(OptionSpec.builder(TEMPLATE).type(String.class).paramLabel("NAME")
                .description(messages.text("cli.template", names(ShippedTemplate.values()))).build());
        spec.addOption(OptionSpec.builder(SECTIONS).type(String.class).paramLabel("NAMES")
                .description(messages.text("cli.sections", names(Section.values()))).build());
        spec.addOption(OptionSpec.builder(ORDER).type(String.class).paramLabel("ORDER")
                .description(messages.text("cli.order", names(NoteChoice.Order.values()))).build());
    }

    private static String names(Enum<?>[] all) {
        return String.join(", ", Arrays.stream(all).map(Arguments::name).toList());
    }

    private static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What was chosen for the note, what is asked for in the place of what the project keeps.
    NoteChoice choice(ParseResult arguments, NoteChoice kept) {
        NoteChoice choice = kept.in(language(arguments, kept.language()));
        if (arguments.hasMatchedOption(TEMPLATE)) {
            String template = arguments.matchedOptionValue(TEMPLATE, "");
            choice = choice.using(template)
                    .with(ShippedTemplate.of(template).map(ShippedTemplate::sections).orElse(choice.sections()));
        }
        if (arguments.hasMatchedOption(SECTIONS)) {
            choice = choice.with(sections(arguments, arguments.matchedOptionValue(SECTIONS, "")));
        }
        return arguments.hasMatchedOption(ORDER)
                ? choice.by(word(arguments, NoteChoice.Order.values(), arguments.matchedOptionValue(ORDER, "")))
                : choice;
    }

    private Set<Section> sections(ParseResult arguments, String names) {
        Set<Section> sections = EnumSet.noneOf(Section.class);
        for (String name : names.split(",")) {
            if (!name.isBlank()) {
                sections.add(word(arguments, Section.values(), name.strip()));
            }
        }
        return sections;
    }

    private <T extends Enum<T>> T word(ParseResult arguments, T[] all, String name) {
        return Arrays.stream(all).filter(one -> name(one).equals(name)).findFirst()
                .orElseThrow(() -> wrong(arguments, "cli.unknown-word", name, names(all)));
    }

    /// An option without a value.
    void addFlag(CommandSpec spec, String name, String key) {
        spec.addOption(OptionSpec.builder(name).type(boolean.class).description(messages.text(key)).build());
    }

    /// One of these words.
    void addWord(CommandSpec spec, String label, String key, String... words) {
        spec.addPositional(PositionalParamSpec.builder().index("0").paramLabel(label).required(true).arity("1")
                .type(String.class).completionCandidates(List.of(words))
                .description(messages.text(key, String.join(", ", words))).build());
    }

    /// A file the command reads.
    void addFile(CommandSpec spec, int index, String label, String key) {
        spec.addPositional(PositionalParamSpec.builder().index(Integer.toString(index)).paramLabel(label)
                .required(true).arity("1").type(String.class).description(messages.text(key)).build());
    }

    /// The format asked for: that of `--format`, else that of the file's name, else the first.
    NoteFormat format(ParseResult arguments, List<NoteFormat> formats) {
        String label = arguments.matchedOptionValue(FORMAT, "");
        if (!label.isEmpty()) {
            return formats.stream().filter(format -> format.label().equals(label)).findFirst()
                    .orElseThrow(() -> wrong(arguments, "cli.unknown-format", label,
                            String.join(", ", formats.stream().map(NoteFormat::label).toList())));
        }
        String file = arguments.matchedOptionValue(OUT, "");
        return NoteFormat.ofFile(file).filter(formats::contains).orElse(formats.getFirst());
    }

    /// The language asked for, as a BCP 47 tag.
    ///
    /// @param kept the one to write in where none is asked for; empty for the program's own choice
    String language(ParseResult arguments, String kept) {
        String language = arguments.matchedOptionValue(LANGUAGE, kept);
        if (!language.isEmpty() && !NoteOptions.LANGUAGES.contains(language)) {
            throw wrong(arguments, "cli.unknown-language", language, String.join(", ", NoteOptions.LANGUAGES));
        }
        return language;
    }

    /// Where the result is to go; null for standard output.
    @Nullable
    Path out(ParseResult arguments) {
        String file = arguments.matchedOptionValue(OUT, "");
        return file.isEmpty() ? null : path(arguments, file);
    }

    /// The file of this name.
    Path path(ParseResult arguments, String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw wrong(arguments, "cli.not-a-path", file);
        }
    }

    /// What says that an argument is wrong.
    ParameterException wrong(ParseResult arguments, String key, Object... values) {
        CommandLine commandLine = arguments.commandSpec().commandLine();
        return new ParameterException(commandLine, messages.text(key, Arrays.copyOf(values, values.length)));
    }
}
