package io.github.synoptic.note.format;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.note.Note;
import io.github.synoptic.note.Run;
import io.github.synoptic.note.Run.Emphasis;
import io.github.synoptic.note.page.Page;
import io.github.synoptic.note.page.PageSetter;
import io.github.synoptic.note.page.Visible;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes a note as plain text, for a terminal or a mail. Differing words stand in square brackets.
final class TextNoteWriter implements NoteWriter {
    @Override
    public byte[] write(Note note) {
        Messages messages = Messages.of(note.options().language());
        Page page = PageSetter.set(note);
        StringBuilder text = new StringBuilder();
        text.append(page.title()).append('\n').append(Visible.isolated(page.subtitle())).append('\n');
        for (Page.Part part : page.parts()) {
            text.append('\n');
            append(text, part, messages);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder text, Page.Part part, Messages messages) {
        switch (part) {
            case Page.Heading(String heading) -> text.append(heading).append('\n').repeat('=', heading.length())
                    .append('\n');
            case Page.Prose(String prose) -> text.append(prose).append('\n');
            case Page.Headers headers -> headers.rows().forEach(row -> appendRow(text, row));
            case Page.Tally(List<Page.Count> counts) -> counts.forEach(count -> text.append(count.within() ? "  " : "")
                    .append(count.label()).append(": ").append(count.count()).append('\n'));
            case Page.Difference difference -> appendDifference(text, difference, messages);
            case Page.Passage(Page.Wording wording) -> appendWording(text, "", wording);
            case Page.Parallel parallel -> parallel.rows().forEach(row -> appendRow(text, row));
        }
    }

    private static void appendRow(StringBuilder text, Page.Row row) {
        text.append(row.label()).append('\n');
        text.append(("  A  " + Visible.isolated(row.a())).stripTrailing()).append('\n');
        text.append(("  B  " + Visible.isolated(row.b())).stripTrailing()).append('\n');
    }

    private static void appendDifference(StringBuilder text, Page.Difference difference, Messages messages) {
        text.append(difference.heading()).append('\n');
        appendWording(text, "  ", difference.a());
        appendWording(text, "  ", difference.b());
        if (!difference.comment().isEmpty()) {
            text.append("  ").append(messages.text("note.comment")).append('\n');
            difference.comment()
                    .forEach(line -> text.append("     ").append(Visible.isolated(line)).append('\n'));
        }
        text.append("  ").append(difference.remark()).append('\n');
    }

    private static void appendRow(StringBuilder text, Page.Beside row) {
        appendTold(text, row.a());
        appendTold(text, row.b());
        text.append('\n');
    }

    private static void appendTold(StringBuilder text, Page.@Nullable Told told) {
        if (told == null) {
            return;
        }
        if (!told.by().isEmpty()) {
            text.append(Visible.isolated(told.by())).append('\n');
        }
        appendWording(text, "", told.wording());
        if (!told.remark().isEmpty()) {
            text.append("   ").append(told.remark()).append('\n');
        }
    }

    private static void appendWording(StringBuilder text, String indent, Page.Wording wording) {
        StringBuilder words = new StringBuilder();
        for (Run run : wording.runs()) {
            words.append(run.emphasis() == Emphasis.DIFFERING ? "[" + run.text() + "]" : run.text());
        }
        text.append(indent).append(wording.side()).append("  ").append(wording.place()).append('\n');
        text.append(indent).append("   ").append(Visible.isolated(words.toString())).append('\n');
    }
}
