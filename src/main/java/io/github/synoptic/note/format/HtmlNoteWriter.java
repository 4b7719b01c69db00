package io.github.synoptic.note.format;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.note.Note;
import io.github.synoptic.note.Run;
import io.github.synoptic.note.page.Page;
import io.github.synoptic.note.page.PageSetter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Writes a note as one HTML file: no scripts, no links to anything outside, well-formed as XML too.
final class HtmlNoteWriter implements NoteWriter {
    @Override
    public byte[] write(Note note) {
        Page page = PageSetter.set(note);
        String comment = Messages.of(note.options().language()).text("note.comment");
        StringBuilder html = new StringBuilder();
        html.append("""
                <!DOCTYPE html>
                <html lang="%s" xmlns="http://www.w3.org/1999/xhtml">
                <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
                <meta name="generator" content="Synoptic %s"/>
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                <h1 dir="auto">%s</h1>
                <p class="subtitle" dir="auto">%s</p>
                """.formatted(HtmlText.of(page.language()), HtmlText.of(note.options().version()),
                HtmlText.of(page.title() + " – " + page.subtitle()), styles(), HtmlText.of(page.title()),
                HtmlText.of(page.subtitle())));
        page.parts().forEach(part -> append(html, part, comment));
        return html.append("</main>\n</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String styles() {
        try (InputStream styles = HtmlNoteWriter.class.getResourceAsStream("note.css")) {
            if (styles == null) {
                throw new IllegalStateException("note.css is missing from the program");
            }
            return new String(styles.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(StringBuilder html, Page.Part part, String comment) {
        switch (part) {
            case Page.Heading(String heading) -> html.append("<h2 dir=\"auto\">").append(HtmlText.of(heading))
                    .append("</h2>\n");
            case Page.Prose(String prose) -> html.append("<p>").append(HtmlText.of(prose)).append("</p>\n");
            case Page.Headers headers -> appendTable(html, headers);
            case Page.Difference difference -> appendDifference(html, difference, comment);
            case Page.Passage(Page.Wording wording) -> appendWording(html, wording);
        }
    }

    private static void appendTable(StringBuilder html, Page.Headers headers) {
        html.append(
                "<table>\n<thead><tr><th></th><th scope=\"col\">A</th><th scope=\"col\">B</th></tr></thead>\n<tbody>\n");
        for (Page.Row row : headers.rows()) {
            html.append("<tr><th scope=\"row\">").append(HtmlText.of(row.label())).append("</th>")
                    .append(cell(row.a(), row.code())).append(cell(row.b(), row.code())).append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    private static String cell(String text, boolean code) {
        String shown = HtmlText.of(text);
        return "<td dir=\"auto\">" + (code && !shown.isEmpty() ? "<code>" + shown + "</code>" : shown) + "</td>";
    }

    private static void appendDifference(StringBuilder html, Page.Difference difference, String comment) {
        html.append("<article>\n<h3><span class=\"letter\" aria-hidden=\"true\">")
                .append(HtmlText.of(Character.toString(difference.letter()))).append("</span>")
                .append(HtmlText.of(difference.heading())).append("</h3>\n<div class=\"wordings\">\n");
        appendWording(html, difference.a());
        appendWording(html, difference.b());
        html.append("</div>\n");
        if (!difference.comment().isEmpty()) {
            html.append("<div class=\"comment\"><p class=\"label\">").append(HtmlText.of(comment)).append("</p>\n");
            difference.comment()
                    .forEach(line -> html.append("<p dir=\"auto\">").append(HtmlText.of(line)).append("</p>\n"));
            html.append("</div>\n");
        }
        html.append("<p class=\"remark\">").append(HtmlText.of(difference.remark())).append("</p>\n</article>\n");
    }

    private static void appendWording(StringBuilder html, Page.Wording wording) {
        html.append("<figure><figcaption><b>").append(wording.side()).append("</b> ")
                .append(HtmlText.of(wording.place())).append("</figcaption>\n<blockquote dir=\"auto\"");
        if (wording.language() != null) {
            html.append(" lang=\"").append(HtmlText.of(wording.language())).append('"');
        }
        html.append('>');
        wording.runs().forEach(run -> appendRun(html, run));
        html.append("</blockquote></figure>\n");
    }

    private static void appendRun(StringBuilder html, Run run) {
        String text = HtmlText.of(run.text());
        switch (run.emphasis()) {
            case CONTEXT -> html.append("<span class=\"context\">").append(text).append("</span>");
            case QUOTED -> html.append(text);
            case DIFFERING -> html.append("<mark>").append(text).append("</mark>");
        }
    }
}
