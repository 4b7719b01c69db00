package io.github.synoptic.note.format;

import io.github.synoptic.note.Run;
import io.github.synoptic.note.page.Page;
import io.github.synoptic.note.page.Visible;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Sets a page as HTML that is well-formed XML too: no scripts, no links to anything outside.
final class HtmlPage {
    private final Page page;
    private final String comment;
    private final StringBuilder html = new StringBuilder();
    private int headings;

    /// @param comment what stands above the reader's comments
    HtmlPage(Page page, String comment) {
        this.page = page;
        this.comment = comment;
    }

    /// The document.
    ///
    /// @param version the version of the program
    /// @param styleSheet the name of the style sheet, which is copied into it
    /// @param head more to stand in its head
    String set(String version, String styleSheet, String head) {
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
                %s</head>
                <body>
                <main>
                <h1%s>%s</h1>
                <p class="subtitle" dir="ltr">%s</p>
                """.formatted(HtmlText.of(page.language()), HtmlText.of(version),
                HtmlText.of(page.title() + " – " + page.subtitle()), HtmlText.style(styleSheet), head,
                direction(page.title()),
                HtmlText.of(page.title()), HtmlText.of(page.subtitle())));
        page.parts().forEach(this::append);
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    /// The headings' identifiers, in order, are `s1`, `s2` and so on.
    static List<String> headings(Page page) {
        return page.parts().stream().filter(Page.Heading.class::isInstance).map(Page.Heading.class::cast)
                .map(Page.Heading::text).toList();
    }

    /// The attribute that says from which side the text runs.
    private static String direction(String text) {
        return Visible.beginsFromTheRight(text) ? " dir=\"rtl\"" : " dir=\"ltr\"";
    }

    private void append(Page.Part part) {
        switch (part) {
            case Page.Heading(String heading) -> html.append("<h2 id=\"s").append(++headings).append('"')
                    .append(direction(heading)).append('>').append(HtmlText.of(heading)).append("</h2>\n");
            case Page.Prose(String prose) -> html.append("<p>").append(HtmlText.of(prose)).append("</p>\n");
            case Page.Headers headers -> appendTable(headers);
            case Page.Tally(List<Page.Count> counts) -> appendTally(counts);
            case Page.Difference difference -> appendDifference(difference);
            case Page.Passage(Page.Wording wording) -> appendWording(wording);
            case Page.Parallel parallel -> appendParallel(parallel);
        }
    }

    private void appendTable(Page.Headers headers) {
        html.append(
                "<table class=\"reports\">\n<thead><tr><th></th><th scope=\"col\">A</th><th scope=\"col\">B</th></tr></thead>")
                .append("\n<tbody>\n");
        for (Page.Row row : headers.rows()) {
            html.append("<tr><th scope=\"row\">").append(HtmlText.of(row.label())).append("</th>")
                    .append(cell(row.a(), row.code())).append(cell(row.b(), row.code())).append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    private void appendTally(List<Page.Count> counts) {
        html.append("<table class=\"figures\">\n<tbody>\n");
        for (Page.Count count : counts) {
            html.append("<tr><th scope=\"row\"").append(count.within() ? " class=\"within\">" : ">")
                    .append(HtmlText.of(count.label())).append("</th><td>").append(HtmlText.of(count.count()))
                    .append("</td></tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    private static String cell(String text, boolean code) {
        String shown = HtmlText.of(text);
        return "<td" + direction(text) + ">" + (code && !shown.isEmpty() ? "<code>" + shown + "</code>" : shown)
                + "</td>";
    }

    private void appendDifference(Page.Difference difference) {
        html.append("<article>\n<h3><span class=\"letter\" aria-hidden=\"true\">")
                .append(HtmlText.of(Character.toString(difference.letter()))).append("</span>")
                .append(HtmlText.of(difference.heading())).append("</h3>\n<div class=\"wordings\">\n");
        appendWording(difference.a());
        appendWording(difference.b());
        html.append("</div>\n");
        if (!difference.comment().isEmpty()) {
            html.append("<div class=\"comment\"><p class=\"label\">").append(HtmlText.of(comment)).append("</p>\n");
            difference.comment()
                    .forEach(line -> html.append("<p").append(direction(line)).append('>').append(HtmlText.of(line))
                            .append("</p>\n"));
            html.append("</div>\n");
        }
        html.append("<p class=\"remark\">").append(HtmlText.of(difference.remark())).append("</p>\n</article>\n");
    }

    private void appendParallel(Page.Parallel parallel) {
        html.append("<table class=\"parallel\">\n<thead><tr>").append(column(parallel.a()))
                .append(column(parallel.b())).append("</tr></thead>\n<tbody>\n");
        for (Page.Beside row : parallel.rows()) {
            html.append("<tr>");
            appendTold(row.a());
            appendTold(row.b());
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    private static String column(String heading) {
        return "<th scope=\"col\"" + direction(heading) + ">" + HtmlText.of(heading) + "</th>";
    }

    private void appendTold(Page.@Nullable Told told) {
        html.append("<td>");
        if (told != null) {
            appendLine("by", told.by());
            appendWords("p", told.wording());
            appendLine("place", told.wording().place());
            appendLine("place", told.remark());
        }
        html.append("</td>");
    }

    private void appendLine(String styleClass, String text) {
        if (!text.isEmpty()) {
            html.append("<p class=\"").append(styleClass).append('"').append(direction(text)).append('>')
                    .append(HtmlText.of(text)).append("</p>");
        }
    }

    private void appendWording(Page.Wording wording) {
        html.append("<figure><figcaption><b>").append(wording.side()).append("</b> ")
                .append(HtmlText.of(wording.place())).append("</figcaption>\n");
        appendWords("blockquote", wording);
        html.append("</figure>\n");
    }

    private void appendWords(String element, Page.Wording wording) {
        html.append('<').append(element)
                .append(direction(String.join("", wording.runs().stream().map(Run::text).toList())));
        if (wording.language() != null) {
            html.append(" lang=\"").append(HtmlText.of(wording.language())).append('"');
        }
        html.append('>').append(HtmlText.words(wording.runs())).append("</").append(element).append('>');
    }
}
