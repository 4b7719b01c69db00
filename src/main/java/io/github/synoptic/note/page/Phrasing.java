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
import io.github.synoptic.note.page.Page.Headers;
import io.github.synoptic.note.page.Page.Tally;
import io.github.synoptic.note.page.Page.Told;
import io.github.synoptic.note.page.Page.Wording;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Puts the parts of a note into the words of its language, one by one.
public final class Phrasing {
    private final Note note;
    private final Messages messages;

    /// The words of this note.
    public Phrasing(Note note) {
        this.note = note;
        messages = Messages.of(note.options().language());
    }

    /// What the note is called.
    public String title() {
        return note.name().isBlank() ? messages.text("note.title") : Visible.line(note.name());
    }

    /// Which reports it is about.
    public String subtitle() {
        return messages.text("note.subtitle", name(Side.A), name(Side.B));
    }

    /// What a report is called in a sentence.
    public String name(Side side) {
        return ReportName.of(note.report(side).report());
    }

    /// The day a report was published, in words; null where it is not known.
    public @Nullable String published(Side side) {
        return HeaderTable.date(note.report(side).report(), messages);
    }

    /// What is known of both reports.
    public Headers headers() {
        return new HeaderTable(note, messages).set();
    }

    /// What a report is called above its column of a table.
    public String column(Side side) {
        return messages.text("note.column", side.name(), name(side));
    }

    /// What the note comes to, in a paragraph.
    public String summary() {
        return new Summary(note, messages).paragraph();
    }

    /// What the note comes to, in figures.
    public Tally tally() {
        return new Summary(note, messages).tally();
    }

    /// How it was made, a paragraph each.
    public List<String> method() {
        return new Method(note, messages).paragraphs();
    }

    /// The name of a difference's kind.
    public String kind(Entry entry) {
        return messages.text("kind." + entry.finding().kind().label());
    }

    /// A difference with both wordings.
    public Difference difference(Entry entry) {
        String kind = kind(entry);
        List<String> comment = entry.finding().comment().lines().map(Visible::line).map(String::strip)
                .filter(line -> !line.isEmpty()).toList();
        return new Difference(messages.text("note.difference", entry.number(), kind), entry.finding().kind().letter(),
                wording(entry.a()), wording(entry.b()), comment, remark(entry));
    }

    private String remark(Entry entry) {
        Reason reason = entry.reason();
        return reason == null
                ? messages.text("note.own")
                : messages.text("note.proposed", Visible.line(Reasons.text(messages, reason)));
    }

    /// Who says what in a row.
    public Beside beside(Exchange exchange) {
        return new Beside(said(exchange.a()), said(exchange.b()));
    }

    private @Nullable Told said(Exchange.@Nullable Utterance utterance) {
        if (utterance == null) {
            return null;
        }
        String speaker = utterance.speaker();
        return new Told(speaker == null ? messages.text("note.nobody") : Visible.line(speaker),
                wording(utterance.words()), "");
    }

    /// A row of the synopsis.
    public Beside beside(Level level) {
        return new Beside(told(level.a(), level), told(level.b(), level));
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

    /// Words of a report, with where they stand.
    public Wording wording(Excerpt excerpt) {
        SegmentedReport report = note.report(excerpt.side());
        String key = excerpt.start() == excerpt.end() ? "note.point" : "note.place";
        String language = "und".equals(report.language()) ? null : report.language();
        boolean fromTheRight = excerpt.runs().stream().anyMatch(run -> Visible.hasLettersFromTheRight(run.text()));
        return new Wording(excerpt.side().name(),
                messages.text(key, excerpt.paragraph(), excerpt.start(), excerpt.end()), language,
                excerpt.runs().stream().map(run -> new Run(Visible.line(run.text(), fromTheRight), run.emphasis()))
                        .toList());
    }
}
