package io.github.synoptic.note.page;

import io.github.synoptic.engine.align.Reason;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.note.Entry;
import io.github.synoptic.note.Excerpt;
import io.github.synoptic.note.Exchange;
import io.github.synoptic.note.Level;
import io.github.synoptic.note.Note;
import io.github.synoptic.note.Run;
import io.github.synoptic.note.page.Page.Beside;
import io.github.synoptic.note.page.Page.Difference;
import io.github.synoptic.note.page.Page.Heading;
import io.github.synoptic.note.page.Page.Parallel;
import io.github.synoptic.note.page.Page.Part;
import io.github.synoptic.note.page.Page.Passage;
import io.github.synoptic.note.page.Page.Prose;
import io.github.synoptic.note.page.Page.Told;
import io.github.synoptic.note.page.Page.Wording;
import io.github.synoptic.project.NoteChoice.Section;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Puts a note into words.
public final class PageSetter {
    private final Note note;
    private final Messages messages;
    private final List<Part> parts = new ArrayList<>();

    private PageSetter(Note note) {
        this.note = note;
        messages = Messages.of(note.options().language());
    }

    /// The note in the words of its language.
    public static Page set(Note note) {
        PageSetter setter = new PageSetter(note);
        setter.addAll();
        return new Page(note.options().language().toLanguageTag(), setter.title(), setter.subtitle(), setter.parts);
    }

    private void addAll() {
        parts.add(new HeaderTable(note, messages).set());
        new Summary(note, messages).paragraphs().forEach(sentence -> parts.add(new Prose(sentence)));
        note.options().sections().forEach(this::add);
        parts.add(new Heading(messages.text("note.method")));
        new Method(note, messages).paragraphs().forEach(sentence -> parts.add(new Prose(sentence)));
    }

    private void add(Section section) {
        switch (section) {
            case CONFIRMED, UNDECIDED, DISMISSED, STYLE -> addDifferences(section);
            case STATEMENTS -> addStatements();
            case ONLY -> {
                addOnly(Side.A);
                addOnly(Side.B);
            }
            case SYNOPSIS -> addSynopsis();
        }
    }

    private String title() {
        return note.name().isBlank() ? messages.text("note.title") : Visible.line(note.name());
    }

    private String subtitle() {
        return messages.text("note.subtitle", name(Side.A), name(Side.B));
    }

    private String name(Side side) {
        return ReportName.of(note.report(side).report());
    }

    private void addDifferences(Section section) {
        List<Entry> entries = note.differences(section);
        head(messages.text("note.section." + section.name().toLowerCase(Locale.ROOT), entries.size()),
                entries.isEmpty());
        entries.forEach(entry -> parts.add(difference(entry)));
    }

    private void addOnly(Side side) {
        List<Excerpt> passages = note.only(side);
        head(messages.text("note.section.only", side.name(), name(side), passages.size()), passages.isEmpty());
        passages.forEach(passage -> parts.add(new Passage(wording(passage))));
    }

    private void head(String heading, boolean isEmpty) {
        parts.add(new Heading(heading));
        if (isEmpty) {
            parts.add(new Prose(messages.text("note.none")));
        }
    }

    private void addStatements() {
        List<Exchange> statements = note.statements();
        head(messages.text("note.section.statements", statements.size()), statements.isEmpty());
        if (!statements.isEmpty()) {
            parts.add(new Parallel(statements.stream()
                    .map(exchange -> new Beside(said(exchange.a()), said(exchange.b()))).toList()));
        }
    }

    private @Nullable Told said(Exchange.@Nullable Utterance utterance) {
        if (utterance == null) {
            return null;
        }
        String speaker = utterance.speaker();
        return new Told(speaker == null ? messages.text("note.nobody") : Visible.line(speaker),
                wording(utterance.words()), "");
    }

    private void addSynopsis() {
        head(messages.text("note.section.synopsis"), note.synopsis().isEmpty());
        if (!note.synopsis().isEmpty()) {
            parts.add(new Parallel(note.synopsis().stream()
                    .map(level -> new Beside(told(level.a(), level), told(level.b(), level))).toList()));
        }
    }

    private @Nullable Told told(@Nullable Excerpt excerpt, Level level) {
        if (excerpt == null) {
            return null;
        }
        String remark = level.elsewhere() == 0
                ? ""
                : messages.text("note.elsewhere", excerpt.side().other().name(), level.elsewhere());
        return new Told("", wording(excerpt), remark);
    }

    private Difference difference(Entry entry) {
        String kind = messages.text("kind." + entry.finding().kind().label());
        List<String> comment = entry.finding().comment().lines().map(Visible::line).map(String::strip).toList();
        return new Difference(messages.text("note.difference", entry.number(), kind), entry.finding().kind().letter(),
                wording(entry.a()), wording(entry.b()), entry.finding().comment().isBlank() ? List.of() : comment,
                remark(entry));
    }

    private String remark(Entry entry) {
        Reason reason = entry.reason();
        return reason == null
                ? messages.text("note.own")
                : messages.text("note.proposed", Visible.line(Reasons.text(messages, reason)));
    }

    private Wording wording(Excerpt excerpt) {
        SegmentedReport report = note.report(excerpt.side());
        String key = excerpt.start() == excerpt.end() ? "note.point" : "note.place";
        String language = "und".equals(report.language()) ? null : report.language();
        return new Wording(excerpt.side().name(),
                messages.text(key, excerpt.paragraph(), excerpt.start(), excerpt.end()), language,
                excerpt.runs().stream().map(run -> new Run(Visible.line(run.text()), run.emphasis())).toList());
    }
}
