package io.github.synoptic.cli;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.export.NoteImporter;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.note.CodePoints;
import io.github.synoptic.note.SavedNote;
import io.github.synoptic.note.SavedQuote;
import io.github.synoptic.note.page.Visible;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// `synoptic verify NOTE.json A B`: whether the quotations of an exported note still stand in the reports.
final class VerifyCommand implements Command {
    private final Arguments declared;
    private final Messages messages;

    VerifyCommand(Arguments declared, Messages messages) {
        this.declared = declared;
        this.messages = messages;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = declared.command("verify");
        declared.addFile(spec, 0, "NOTE.json", "cli.exported");
        declared.addFile(spec, 1, "A", "cli.report-a");
        declared.addFile(spec, 2, "B", "cli.report-b");
        declared.addFlag(spec, Arguments.EXIT_CODE, "cli.verify-exit-code");
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Terminal terminal) throws IOException {
        SavedNote note = NoteImporter.read(declared.path(arguments, arguments.matchedPositionalValue(0, "")));
        ReportInput input = new ReportInput(terminal.in());
        Report a = input.read(declared.path(arguments, arguments.matchedPositionalValue(1, "")));
        Report b = input.read(declared.path(arguments, arguments.matchedPositionalValue(2, "")));
        StringBuilder told = new StringBuilder();
        tellOfBytes(told, Side.A, note.sha256A(), a);
        tellOfBytes(told, Side.B, note.sha256B(), b);
        int failed = check(told, Side.A, note, a) + check(told, Side.B, note, b);
        int all = note.quotes(Side.A).size() + note.quotes(Side.B).size();
        told.append(messages.text("cli.verified", all, all - failed, failed)).append('\n');
        new Output(null, false).write(told.toString().getBytes(StandardCharsets.UTF_8), terminal);
        return failed > 0 && arguments.hasMatchedOption(Arguments.EXIT_CODE) ? ExitCode.DISCREPANCIES : ExitCode.DONE;
    }

    private void tellOfBytes(StringBuilder told, Side side, String hash, Report report) {
        if (!hash.equals(report.sha256())) {
            told.append(messages.text("cli.other-bytes", side.name(), Visible.line(report.origin()))).append('\n');
        }
    }

    private int check(StringBuilder told, Side side, SavedNote note, Report report) {
        CodePoints codePoints = CodePoints.of(report.text());
        int failed = 0;
        for (SavedQuote quote : note.quotes(side)) {
            if (!quote.holdsIn(report.text(), codePoints)) {
                failed++;
                told.append(sentence(side, quote, report.text(), codePoints)).append('\n');
            }
        }
        return failed;
    }

    private String sentence(Side side, SavedQuote quote, String text, CodePoints codePoints) {
        var found = quote.placeIn(text, codePoints);
        String words = Visible.isolated(Visible.line(quote.exact()));
        return found == null
                ? messages.text("cli.quotation-gone", side.name(), words, quote.start(), quote.end())
                : messages.text("cli.quotation-moved", side.name(), words, quote.start(), quote.end(),
                        codePoints.at(found.start()), codePoints.at(found.end()));
    }
}
