package io.github.synoptic.cli;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.export.NoteImporter;
import io.github.synoptic.export.Placing;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.note.SavedCorrection;
import io.github.synoptic.note.SavedMark;
import io.github.synoptic.note.SavedNote;
import io.github.synoptic.note.SavedQuote;
import io.github.synoptic.note.page.Visible;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.Project;
import io.github.synoptic.store.ProjectStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// `synoptic import NOTE PROJECT`: the marks and corrections of an exported note back into a project.
final class ImportCommand implements Command {
    private final Arguments declared;
    private final Messages messages;

    ImportCommand(Arguments declared, Messages messages) {
        this.declared = declared;
        this.messages = messages;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = declared.command("import");
        declared.addFile(spec, 0, "NOTE", "cli.annotations");
        declared.addFile(spec, 1, "PROJECT", "cli.project");
        declared.addFlag(spec, Arguments.EXIT_CODE, "cli.import-exit-code");
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Terminal terminal) throws IOException {
        SavedNote note = NoteImporter.read(declared.path(arguments, arguments.matchedPositionalValue(0, "")));
        String name = arguments.matchedPositionalValue(1, "");
        Placing imported;
        try (ProjectStore store = ProjectStore.open(declared.path(arguments, name))) {
            Project project = store.history().present();
            Pair open = project.open();
            if (open == null) {
                throw declared.wrong(arguments, "cli.no-pair", name);
            }
            imported = NoteImporter.place(note, project, open);
            keep(imported.edits(project.nextId()), store);
        }
        StringBuilder told = new StringBuilder();
        imported.lostMarks().forEach(mark -> told.append(sentence(mark)).append('\n'));
        imported.lostCorrections().forEach(correction -> told.append(sentence(correction)).append('\n'));
        told.append(messages.text("cli.imported", imported.marks().size(), imported.corrections().size(),
                imported.known(), imported.lost())).append('\n');
        new Output(null, false).write(told.toString().getBytes(StandardCharsets.UTF_8), terminal);
        boolean lacking = imported.lost() > 0;
        return lacking && arguments.hasMatchedOption(Arguments.EXIT_CODE) ? ExitCode.DISCREPANCIES : ExitCode.DONE;
    }

    private static void keep(List<Edit> edits, ProjectStore store) throws ProblemException {
        if (!edits.isEmpty()) {
            store.append(edits.size() == 1 ? edits.getFirst() : new Edit.Several(edits), Map.of());
        }
    }

    private String sentence(SavedMark mark) {
        return messages.text("cli.lost", messages.text("kind." + mark.kind().label()), words(mark.a()),
                words(mark.b()));
    }

    private String sentence(SavedCorrection correction) {
        return switch (correction) {
            case SavedCorrection.Pin(SavedQuote a, SavedQuote b) ->
                messages.text("cli.lost", messages.text("cli.correction-pin"), words(a), words(b));
            case SavedCorrection.Cut(SavedQuote a, SavedQuote b) ->
                messages.text("cli.lost", messages.text("cli.correction-cut"), words(a), words(b));
            case SavedCorrection.Alone(Side side, SavedQuote alone) -> messages.text("cli.lost-alone",
                    messages.text("cli.correction-alone"), words(alone), side.name());
        };
    }

    private static String words(SavedQuote quote) {
        return Visible.isolated(Visible.line(quote.exact()));
    }
}
