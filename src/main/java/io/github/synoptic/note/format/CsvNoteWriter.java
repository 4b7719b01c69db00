package io.github.synoptic.note.format;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.note.Entry;
import io.github.synoptic.note.Excerpt;
import io.github.synoptic.note.Note;
import io.github.synoptic.note.Run;
import io.github.synoptic.note.page.Reasons;
import io.github.synoptic.note.page.Visible;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes a note as a table by RFC 4180, one row a difference. No cell can be taken for a formula.
final class CsvNoteWriter implements NoteWriter {
    private static final List<String> COLUMNS = List.of("number", "verdict", "kind", "a_words", "b_words", "a_context",
            "b_context", "a_paragraph", "a_start", "a_end", "b_paragraph", "b_start", "b_end", "comment", "reason",
            "origin", "a_report", "a_sha256", "a_prefix", "a_suffix", "b_report", "b_sha256", "b_prefix", "b_suffix");
    private static final String FORMULA_SIGNS = "=+-@＝＋－＠";

    @Override
    public byte[] write(Note note) {
        Messages messages = Messages.of(note.options().language());
        StringBuilder table = new StringBuilder();
        append(table, COLUMNS);
        note.differences().forEach(entry -> append(table, cells(note, entry, messages)));
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(Note note, Entry entry, Messages messages) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(entry.number()));
        cells.add(entry.finding().isStyle() ? "style" : entry.finding().verdict().name().toLowerCase(Locale.ROOT));
        cells.add(entry.finding().kind().label());
        cells.add(entry.a().quote().exact());
        cells.add(entry.b().quote().exact());
        cells.add(context(entry.a()));
        cells.add(context(entry.b()));
        addPlace(cells, entry.a());
        addPlace(cells, entry.b());
        cells.add(entry.finding().comment());
        cells.add(entry.reason() == null ? "" : Reasons.text(messages, entry.reason()));
        cells.add(entry.finding().isOwn() ? "reader" : "program");
        addReport(cells, note, entry.a());
        addReport(cells, note, entry.b());
        return cells;
    }

    /// What else it takes to find the words again, from the row alone.
    private static void addReport(List<String> cells, Note note, Excerpt excerpt) {
        Report report = note.report(excerpt.side()).report();
        cells.add(report.title());
        cells.add(report.sha256());
        cells.add(excerpt.quote().prefix());
        cells.add(excerpt.quote().suffix());
    }

    private static void addPlace(List<String> cells, Excerpt excerpt) {
        cells.add(Integer.toString(excerpt.paragraph()));
        cells.add(Integer.toString(excerpt.start()));
        cells.add(Integer.toString(excerpt.end()));
    }

    private static String context(Excerpt excerpt) {
        return String.join("", excerpt.runs().stream().map(Run::text).toList());
    }

    private static void append(StringBuilder table, List<String> cells) {
        table.append(String.join(",", cells.stream().map(CsvNoteWriter::cell).toList())).append("\r\n");
    }

    private static String cell(String text) {
        String shown = Visible.line(text);
        String safe = isFormula(text) ? "'" + shown : shown;
        boolean quoted = safe.indexOf('"') >= 0 || safe.indexOf(',') >= 0 || !safe.equals(safe.strip());
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /// Whether a spreadsheet might run it: it begins with a formula's sign, perhaps after spaces, or with a tab.
    private static boolean isFormula(String text) {
        String begin = text.stripLeading();
        return text.startsWith("\t") || (!begin.isEmpty() && FORMULA_SIGNS.indexOf(begin.charAt(0)) >= 0);
    }
}
