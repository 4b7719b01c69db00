package io.github.synoptic.note.page;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.note.Note;
import io.github.synoptic.note.page.Page.Headers;
import io.github.synoptic.note.page.Page.Row;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Sets the table of what is known of both reports.
final class HeaderTable {
    private final Note note;
    private final Messages messages;
    private final List<Row> rows = new ArrayList<>();

    HeaderTable(Note note, Messages messages) {
        this.note = note;
        this.messages = messages;
    }

    /// The table, without rows that say nothing.
    Headers set() {
        add("note.header.title", report -> report.report().title());
        add("note.header.outlet", report -> report.report().outlet());
        add("note.header.byline", report -> report.report().byline());
        add("note.header.published", report -> date(report.report(), messages));
        add("note.header.words", report -> messages.text("note.count", report.wordCount()));
        add("note.header.origin", report -> report.report().isPasted()
                ? messages.text("note.pasted")
                : report.report().origin());
        row("note.header.sha256", report -> report.report().sha256(), true);
        return new Headers(rows);
    }

    private void add(String key, Function<SegmentedReport, @Nullable String> value) {
        row(key, value, false);
    }

    private void row(String key, Function<SegmentedReport, @Nullable String> value, boolean code) {
        String a = shown(value.apply(note.report(Side.A)));
        String b = shown(value.apply(note.report(Side.B)));
        if (!a.isEmpty() || !b.isEmpty()) {
            rows.add(new Row(messages.text(key), a, b, code));
        }
    }

    private static String shown(@Nullable String value) {
        return value == null ? "" : Visible.line(value).strip();
    }

    static @Nullable String date(Report report, Messages messages) {
        LocalDate published = report.published();
        return published == null
                ? null
                : DateTimeFormatter.ofPattern(messages.text("note.date-pattern"), messages.locale()).format(published);
    }
}
