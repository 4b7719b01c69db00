package io.github.synoptic.cli;

import io.github.synoptic.engine.Comparer;
import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Corrections;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.note.Note;
import io.github.synoptic.note.NoteBuilder;
import io.github.synoptic.note.NoteOptions;
import io.github.synoptic.note.format.ComparisonJson;
import io.github.synoptic.note.format.NoteFormat;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.PairWork;
import io.github.synoptic.project.Project;
import io.github.synoptic.project.Review;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.List;

/// `synoptic compare A B`: what the program makes of two reports.
final class CompareCommand implements Command {
    private static final List<NoteFormat> FORMATS = List.of(NoteFormat.TEXT, NoteFormat.JSON, NoteFormat.MD,
            NoteFormat.HTML, NoteFormat.CSV);
    private static final Pair PAIR = new Pair(1, 2);
    private final Arguments declared;
    private final String version;

    CompareCommand(Arguments declared, String version) {
        this.declared = declared;
        this.version = version;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = declared.command("compare");
        declared.addFile(spec, 0, "A", "cli.report-a");
        declared.addFile(spec, 1, "B", "cli.report-b");
        declared.addOutput(spec, FORMATS);
        declared.addFlag(spec, Arguments.EXIT_CODE, "cli.exit-code");
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Terminal terminal) throws IOException {
        NoteFormat format = declared.format(arguments, FORMATS);
        Output output = new Output(declared.out(arguments), arguments.hasMatchedOption(Arguments.FORCE));
        String nameA = arguments.matchedPositionalValue(0, "");
        String nameB = arguments.matchedPositionalValue(1, "");
        if (nameA.equals(ReportInput.STANDARD) && nameB.equals(ReportInput.STANDARD)) {
            throw declared.wrong(arguments, "cli.input-twice");
        }
        NoteOptions options = NoteOptions.ofProposals(version).in(declared.language(arguments, ""));
        output.check();
        ReportInput input = new ReportInput(terminal.in());
        Report a = input.read(declared.path(arguments, nameA));
        Report b = input.read(declared.path(arguments, nameB));
        Comparison comparison = new Comparer().compare(a, b, Corrections.NONE);
        output.write(bytes(comparison, format, options), terminal);
        boolean differs = comparison.discrepancies().stream().anyMatch(discrepancy -> !discrepancy.style());
        return differs && arguments.hasMatchedOption(Arguments.EXIT_CODE) ? ExitCode.DISCREPANCIES : ExitCode.DONE;
    }

    private static byte[] bytes(Comparison comparison, NoteFormat format, NoteOptions options) {
        if (format == NoteFormat.JSON) {
            return ComparisonJson.write(comparison);
        }
        Project project = new Edit.AddReport(PAIR.a(), comparison.a().report()).applyTo(Project.EMPTY);
        Project both = new Edit.AddReport(PAIR.b(), comparison.b().report()).applyTo(project);
        Review review = Review.of(comparison, PairWork.NONE);
        Note note = new NoteBuilder().build(both, PAIR, review, options);
        return format.writer().write(note);
    }
}
