package io.github.synoptic.note.page;

import io.github.synoptic.engine.align.Reason;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.note.Entry;
import io.github.synoptic.note.Excerpt;
import io.github.synoptic.note.Note;
import io.github.synoptic.note.Run;
import io.github.synoptic.note.Section;
import io.github.synoptic.note.page.Page.Difference;
import io.github.synoptic.note.page.Page.Heading;
import io.github.synoptic.note.page.Page.Part;
import io.github.synoptic.note.page.Page.Passage;
import io.github.synoptic.note.page.Page.Prose;
import io.github.synoptic.note.page.Page.Wording;

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
        new Summary(note, messages).sentences().forEach(sentence -> parts.add(new Prose(sentence)));
        for (Section section : Section.values()) {
            if (!note.options().sections().contains(section)) {
                continue;
            }
            if (section == Section.ONLY) {
                addOnly(Side.A);
                addOnly(Side.B);
            } else {
                addDifferences(section);
            }
        }
        parts.add(new Heading(messages.text("note.method")));
        new Method(note, messages).sentences().forEach(sentence -> parts.add(new Prose(sentence)));
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
        parts.add(
                new Heading(messages.text("note.section." + section.name().toLowerCase(Locale.ROOT), entries.size())));
        if (entries.isEmpty()) {
            parts.add(new Prose(messages.text("note.none")));
        }
        entries.forEach(entry -> parts.add(difference(entry)));
    }

    private void addOnly(Side side) {
        List<Excerpt> passages = note.only(side);
        parts.add(new Heading(messages.text("note.section.only", side.name(), name(side), passages.size())));
        if (passages.isEmpty()) {
            parts.add(new Prose(messages.text("note.none")));
        }
        passages.forEach(passage -> parts.add(new Passage(wording(passage))));
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
