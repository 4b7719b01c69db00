package io.github.synoptic.note.format;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.note.Entry;
import io.github.synoptic.note.Excerpt;
import io.github.synoptic.note.Level;
import io.github.synoptic.note.Note;
import io.github.synoptic.note.page.Page;
import io.github.synoptic.note.page.Phrasing;
import io.github.synoptic.note.page.Visible;
import org.jspecify.annotations.Nullable;

/// A part of a note to be taken into another program, as rich text and as Markdown. Both say the same.
///
/// @param html a fragment of HTML
/// @param markdown the same in Markdown
public record Clipping(String html, String markdown) {
    /// One difference: its kind, both wordings with where they stand, and the reader's comment.
    public static Clipping of(Note note, Entry entry) {
        Phrasing phrasing = new Phrasing(note);
        Page.Difference difference = phrasing.difference(entry);
        String kind = phrasing.kind(entry);
        StringBuilder html = new StringBuilder("<p><b>" + HtmlText.of(kind) + "</b></p>\n");
        StringBuilder markdown = new StringBuilder("**" + Markdown.inline(kind) + "**\n\n");
        append(html, markdown, phrasing, entry.a());
        append(html, markdown, phrasing, entry.b());
        for (String line : difference.comment()) {
            html.append("<p>").append(HtmlText.of(line)).append("</p>\n");
            markdown.append('\n').append(Markdown.line(Visible.isolated(line))).append('\n');
        }
        return new Clipping(html.toString(), markdown.toString());
    }

    /// Two linked passages with where they stand.
    public static Clipping of(Note note, Level passages) {
        Phrasing phrasing = new Phrasing(note);
        StringBuilder html = new StringBuilder();
        StringBuilder markdown = new StringBuilder();
        append(html, markdown, phrasing, passages.a());
        append(html, markdown, phrasing, passages.b());
        return new Clipping(html.toString(), markdown.toString());
    }

    private static void append(StringBuilder html, StringBuilder markdown, Phrasing phrasing,
            @Nullable Excerpt excerpt) {
        if (excerpt == null) {
            return;
        }
        Side side = excerpt.side();
        Page.Wording wording = phrasing.wording(excerpt);
        String from = phrasing.name(side) + ", " + wording.place();
        html.append("<p>").append(HtmlText.of(from)).append("</p>\n<blockquote dir=\"auto\">")
                .append(HtmlText.words(wording.runs())).append("</blockquote>\n");
        markdown.append(Markdown.line(Visible.isolated(from))).append("\n\n> ").append(Markdown.words(wording.runs()))
                .append(side == Side.A ? "\n\n" : "\n");
    }
}
