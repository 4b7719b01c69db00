package io.github.synoptic.cli;

import io.github.synoptic.engine.Comparer;
import io.github.synoptic.engine.Comparison;
import io.github.synoptic.export.NoteExporter;
import io.github.synoptic.note.Note;
import io.github.synoptic.note.NoteBuilder;
import io.github.synoptic.note.NoteOptions;
import io.github.synoptic.note.format.NoteFormat;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.PairWork;
import io.github.synoptic.project.Project;
import io.github.synoptic.project.Review;
import io.github.synoptic.store.Places;
import io.github.synoptic.store.ProjectStore;
import io.github.synoptic.store.TemplateFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// `synoptic note PROJECT`: the comparison note of a project's open pair.
final class NoteCommand implements Command {
    private static final List<NoteFormat> FORMATS = List.of(NoteFormat.MD, NoteFormat.HTML,
            NoteFormat.DOCX, NoteFormat.PDF, NoteFormat.CSV, NoteFormat.JSON, NoteFormat.JSONLD, NoteFormat.TEI,
            NoteFormat.TEXT);
    private final Arguments declared;
    private final String version;

    NoteCommand(Arguments declared, String version) {
        this.declared = declared;
        this.version = version;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = declared.command("note");
        declared.addFile(spec, 0, "PROJECT", "cli.project");
        declared.addOutput(spec, FORMATS);
        declared.addContents(spec);
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Terminal terminal) throws IOException {
        NoteFormat format = declared.format(arguments, FORMATS);
        if (arguments.hasMatchedOption(Arguments.TEMPLATE) && !format.hasTemplates()) {
            throw declared.wrong(arguments, "cli.template-format");
        }
        Output output = new Output(declared.out(arguments), arguments.hasMatchedOption(Arguments.FORCE));
        String name = arguments.matchedPositionalValue(0, "");
        output.check();
        Project project = project(declared.path(arguments, name));
        NoteOptions options = new NoteOptions(declared.choice(arguments, project.note()), version);
        Pair pair = project.open();
        if (pair == null) {
            throw declared.wrong(arguments, "cli.no-pair", name);
        }
        NoteExporter exporter = new NoteExporter(new TemplateFolder(Places.here().templates()));
        output.write(exporter.export(note(project, pair, options), format), terminal);
        return ExitCode.DONE;
    }

    private static Project project(Path file) throws ProblemException {
        try (ProjectStore store = ProjectStore.openReadOnly(file)) {
            return store.history().present();
        }
    }

    private static Note note(Project project, Pair pair, NoteOptions options) {
        PairWork work = project.workOn(pair);
        Comparison comparison = new Comparer().compare(project.report(pair.a()), project.report(pair.b()),
                work.toEngine());
        return new NoteBuilder().build(project, pair, Review.of(comparison, work), options);
    }
}
