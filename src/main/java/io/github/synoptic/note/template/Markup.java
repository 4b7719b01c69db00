package io.github.synoptic.note.template;

import io.github.synoptic.note.Run;
import io.github.synoptic.note.format.HtmlText;
import io.github.synoptic.note.format.Markdown;
import io.github.synoptic.note.format.NoteFormat;
import io.github.synoptic.note.page.Visible;

import java.util.List;

/// The markup a template is written in. Whatever a note puts into it is text and nothing else.
enum Markup {
    MD, HTML;

    static Markup of(NoteFormat format) {
        return switch (format) {
            case MD -> MD;
            case HTML -> HTML;
            default -> throw new IllegalArgumentException("no templates are written in " + format);
        };
    }

    /// Text that has been escaped already.
    record Fragment(String text) {}

    /// The value as it goes into the text.
    String escaped(Object value) {
        if (value instanceof Fragment(String text)) {
            return text;
        }
        String shown = Visible.line(String.valueOf(value));
        return switch (this) {
            case MD -> Visible.runsFromTheRight(shown)
                    ? Visible.isolated(Markdown.begin(shown))
                    : Markdown.begin(shown);
            case HTML -> HtmlText.of(shown);
        };
    }

    /// Words of a report, those that differ made to stand out.
    Fragment words(List<Run> runs) {
        return new Fragment(switch (this) {
            case MD -> Markdown.words(runs);
            case HTML -> HtmlText.words(runs);
        });
    }
}
