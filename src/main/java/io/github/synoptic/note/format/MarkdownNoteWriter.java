package io.github.synoptic.note.format;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.note.Note;
import io.github.synoptic.note.page.Page;
import io.github.synoptic.note.page.PageSetter;
import io.github.synoptic.note.page.Visible;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes a note as Markdown. Differing words are bold.
final class MarkdownNoteWriter implements NoteWriter {
    @Override
    public byte[] write(Note note) {
        String comment = Messages.of(note.options().language()).text("note.comment");
        Page page = PageSetter.set(note);
        StringBuilder text = new StringBuilder();
        text.append("# ").append(Markdown.inline(page.title())).append("\n\n");
        text.append(Markdown.line(Visible.isolated(page.subtitle()))).append('\n');
        for (Page.Part part : page.parts()) {
            text.append('\n');
            append(text, part, comment);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder text, Page.Part part, String comment) {
        switch (part) {
            case Page.Heading(String heading) -> text.append("## ").append(Markdown.inline(heading)).append('\n');
            case Page.Prose(String prose) -> text.append(Markdown.line(prose)).append('\n');
            case Page.Headers headers -> appendTable(text, headers);
            case Page.Tally(List<Page.Count> counts) -> appendTally(text, counts);
            case Page.Difference difference -> appendDifference(text, difference, comment);
            case Page.Passage(Page.Wording wording) -> appendWording(text, wording);
            case Page.Parallel parallel -> appendParallel(text, parallel);
        }
    }

    private static void appendTable(StringBuilder text, Page.Headers headers) {
        text.append("| | A | B |\n|---|---|---|\n");
        for (Page.Row row : headers.rows()) {
            text.append("| ").append(Markdown.inline(row.label())).append(" | ").append(cell(row.a(), row.code()))
                    .append(" | ").append(cell(row.b(), row.code())).append(" |\n");
        }
    }

    private static String cell(String text, boolean code) {
        String shown = Markdown.inline(Visible.isolated(text));
        return code && text.equals(shown) && !text.isEmpty() ? "`" + shown + "`" : shown;
    }

    private static void appendTally(StringBuilder text, List<Page.Count> counts) {
        text.append("| | |\n|---|--:|\n");
        for (Page.Count count : counts) {
            text.append("| ").append(count.within() ? "– " : "").append(Markdown.inline(count.label())).append(" | ")
                    .append(Markdown.inline(count.count())).append(" |\n");
        }
    }

    private static void appendParallel(StringBuilder text, Page.Parallel parallel) {
        text.append("| ").append(cell(parallel.a(), false)).append(" | ").append(cell(parallel.b(), false))
                .append(" |\n|---|---|\n");
        for (Page.Beside row : parallel.rows()) {
            text.append("| ").append(cell(row.a())).append(" | ").append(cell(row.b())).append(" |\n");
        }
    }

    private static String cell(Page.@Nullable Told told) {
        if (told == null) {
            return "";
        }
        String by = told.by().isEmpty()
                ? ""
                : Visible.isolated(Markdown.strong(told.by())) + "<br>";
        String remark = told.remark().isEmpty() ? "" : " · " + Markdown.inline(told.remark());
        return by + Markdown.words(told.wording().runs()) + "<br>" + Markdown.inline(told.wording().place()) + remark;
    }

    private static void appendDifference(StringBuilder text, Page.Difference difference, String comment) {
        text.append("### ").append(Markdown.inline(difference.heading())).append("\n\n");
        appendWording(text, difference.a());
        text.append('\n');
        appendWording(text, difference.b());
        if (!difference.comment().isEmpty()) {
            text.append("\n**").append(Markdown.inline(comment)).append(":** ");
            text.append(String.join("\\\n", difference.comment().stream().map(Visible::isolated)
                    .map(Markdown::line).toList())).append('\n');
        }
        text.append('\n').append(Markdown.line(difference.remark())).append('\n');
    }

    private static void appendWording(StringBuilder text, Page.Wording wording) {
        text.append("> **").append(wording.side()).append("**, ").append(Markdown.inline(wording.place()))
                .append("\n>\n> ").append(Markdown.words(wording.runs())).append('\n');
    }
}
