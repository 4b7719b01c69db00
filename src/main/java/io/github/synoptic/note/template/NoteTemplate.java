package io.github.synoptic.note.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;
import com.samskivert.mustache.Template;
import io.github.synoptic.note.Note;
import io.github.synoptic.note.format.NoteFormat;
import io.github.synoptic.note.template.TemplateException.Fault;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A Mustache template for notes, ready to be filled. `{{title}}` is replaced by the note's title, and so on: what there
/// is to name is told in `templates.md`. Every value is escaped, in `{{{title}}}` too: a report cannot bring markup into
/// a note.
public final class NoteTemplate {
    private static final Pattern TAG_AND_LINE = Pattern.compile("'([^']*)'.*@ line (\\d+)");
    private static final Pattern INCLUDE = Pattern.compile("\\{\\{\\s*[><]\\s*([^}\\s]*)");
    private final Markup markup;
    private final Template compiled;

    private NoteTemplate(Markup markup, Template compiled) {
        this.markup = markup;
        this.compiled = compiled;
    }

    /// The template of this source.
    ///
    /// @param format Markdown or HTML; others throw [IllegalArgumentException]
    /// @throws TemplateException where its tags do not fit together
    public static NoteTemplate parse(NoteFormat format, String source) throws TemplateException {
        Markup markup = Markup.of(format);
        refuseIncludes(source);
        refuseOpenTag(source);
        try {
            return new NoteTemplate(markup, Mustache.compiler().withFormatter(markup::escaped)
                    .withEscaper(text -> text).strictSections(true).emptyStringIsFalse(true).compile(source));
        } catch (MustacheParseException e) {
            Matcher told = TAG_AND_LINE.matcher(String.valueOf(e.getMessage()));
            boolean known = told.find();
            throw new TemplateException(Fault.NOT_CLOSED, known ? Integer.parseInt(told.group(2)) : 1,
                    known ? told.group(1) : "");
        }
    }

    /// The template of this name: the reader's own, else the one that comes with the program.
    ///
    /// @param format Markdown or HTML; others throw [IllegalArgumentException]
    /// @param own the source of the reader's own; empty where they have none of this name
    /// @throws TemplateException where there is none, or its tags do not fit together
    public static NoteTemplate find(String name, NoteFormat format, Optional<String> own) throws TemplateException {
        Optional<String> source = own
                .or(() -> ShippedTemplate.of(name).map(template -> template.source(format)));
        if (source.isEmpty()) {
            throw new TemplateException(Fault.MISSING, 0, name);
        }
        return parse(format, source.get());
    }

    private static void refuseIncludes(String source) throws TemplateException {
        Matcher include = INCLUDE.matcher(source);
        if (include.find()) {
            throw new TemplateException(Fault.INCLUDES, line(source, include.start()), include.group(1));
        }
    }

    /// Mustache takes a tag without an end for text; in a note that is never meant.
    private static void refuseOpenTag(String source) throws TemplateException {
        int open = source.lastIndexOf("{{");
        if (open >= 0 && source.indexOf("}}", open) < 0) {
            String rest = source.substring(open + 2).strip();
            throw new TemplateException(Fault.NOT_CLOSED, line(source, open), rest.lines().findFirst().orElse(""));
        }
    }

    private static int line(String source, int offset) {
        return 1 + (int) source.substring(0, offset).chars().filter(sign -> sign == '\n').count();
    }

    /// The note in this template, as the bytes of a whole file.
    ///
    /// @throws TemplateException where it names something that a note does not have
    public byte[] write(Note note) throws TemplateException {
        try {
            String text = compiled.execute(new Filling(note, markup).all());
            return (text.endsWith("\n") ? text : text + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (MustacheException.Context e) {
            throw new TemplateException(Fault.UNKNOWN_NAME, e.lineNo, e.key);
        }
    }
}
