package io.github.synoptic.export;

import io.github.synoptic.note.Note;
import io.github.synoptic.note.format.NoteFormat;
import io.github.synoptic.note.template.NoteTemplate;
import io.github.synoptic.note.template.TemplateException;
import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.store.TemplateFolder;

/// Makes the bytes of a note: by the template chosen for it where its format has templates, else in the program's own
/// layout.
///
/// @param templates where the reader's own templates are
public record NoteExporter(TemplateFolder templates) {
    /// The note as the bytes of a whole file. Throws where its template is missing or has a fault.
    public byte[] export(Note note, NoteFormat format) throws ProblemException {
        String name = note.options().choice().template();
        if (name.isEmpty() || !format.hasTemplates()) {
            return format.writer().write(note);
        }
        String file = name + "." + format.extension();
        try {
            return NoteTemplate.find(name, format, templates.read(file)).write(note);
        } catch (TemplateException e) {
            throw new ProblemException(problem(e, name, file, format), e);
        }
    }

    private static Problem problem(TemplateException e, String name, String file, NoteFormat format) {
        String place = file + ":" + e.line();
        return switch (e.fault()) {
            case MISSING -> new Problem.NoTemplate(name, format.label());
            case UNKNOWN_NAME -> new Problem.TemplateName(place, e.tag());
            case NOT_CLOSED -> new Problem.TemplateTag(place, e.tag());
            case INCLUDES -> new Problem.TemplateInclude(place, e.tag());
        };
    }
}
