package io.github.synoptic.ui.note;

import io.github.synoptic.export.NoteExporter;
import io.github.synoptic.note.Note;
import io.github.synoptic.note.NoteBuilder;
import io.github.synoptic.note.NoteOptions;
import io.github.synoptic.note.format.NoteFormat;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.store.OutputFile;
import io.github.synoptic.store.TemplateFolder;
import io.github.synoptic.ui.state.Copied;
import io.github.synoptic.ui.state.Message;
import io.github.synoptic.ui.state.NoteSource;
import io.github.synoptic.ui.state.Preview;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Writes notes for the window: to a file, for the preview, for the clipboard.
///
/// @param version the version of the program, which stands in every note
/// @param templates where the reader's own templates are
public record Press(String version, TemplateFolder templates) {
    private Note note(NoteSource source) {
        return new NoteBuilder().build(source.project(), source.pair(), source.review(),
                new NoteOptions(source.choice(), version));
    }

    private byte[] bytes(NoteSource source, NoteFormat format) throws ProblemException {
        return new NoteExporter(templates).export(note(source), format);
    }

    /// Writes the note in the format that the file's ending names; in the one chosen where it names none. A file that is
    /// there is replaced: the reader was asked when choosing it. Throws where the file cannot be written.
    public void export(NoteSource source, Path file) throws ProblemException {
        NoteFormat format = NoteFormat.ofFile(file.toString()).orElse(chosen(source));
        OutputFile.write(file, bytes(source, format), true);
    }

    private static NoteFormat chosen(NoteSource source) {
        return NoteFormat.of(source.choice().format()).orElse(NoteFormat.MD);
    }

    /// What the note will look like. What is made to be looked at is shown as its HTML is, other formats by their lines.
    public Preview preview(NoteSource source) {
        NoteFormat format = chosen(source);
        boolean byTemplate = format.hasTemplates() && !source.choice().template().isEmpty();
        NoteFormat shown = switch (format) {
            case MD -> byTemplate ? NoteFormat.MD : NoteFormat.HTML;
            case DOCX, PDF -> NoteFormat.HTML;
            default -> format;
        };
        try {
            return PreviewReader.read(bytes(source, shown), shown);
        } catch (ProblemException e) {
            return new Preview(List.of(), false, Message.of(e.problem()));
        }
    }

    /// The files of the reader's own templates; none where the folder cannot be read.
    public List<String> ownTemplates() {
        try {
            return templates.files();
        } catch (ProblemException e) {
            return List.of();
        }
    }

    /// The whole note for the clipboard, as rich text and as Markdown.
    public Copied copied(NoteSource source) throws ProblemException {
        return new Copied(text(source, NoteFormat.HTML), text(source, NoteFormat.MD));
    }

    private String text(NoteSource source, NoteFormat format) throws ProblemException {
        return new String(bytes(source, format), StandardCharsets.UTF_8);
    }
}
