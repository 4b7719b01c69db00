package io.github.synoptic.note.template;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.note.Entry;
import io.github.synoptic.note.Excerpt;
import io.github.synoptic.note.Note;
import io.github.synoptic.note.format.HtmlText;
import io.github.synoptic.note.page.Page;
import io.github.synoptic.note.page.Phrasing;
import io.github.synoptic.note.template.Markup.Fragment;
import io.github.synoptic.project.NoteChoice.Section;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a note has to fill a template with, by name. The names are told in `templates.md` and must not change.
final class Filling {
    private static final List<String> WORDS = List.of("editors-note", "editors-intro", "correction",
            "correction-to", "correction-intro", "correction-ask", "reports", "comment", "place", "outlet", "published",
            "origin", "method", "none", "summary", "title", "byline",
            "words");
    private final Note note;
    private final Markup markup;
    private final Phrasing phrasing;
    private final Messages messages;

    Filling(Note note, Markup markup) {
        this.note = note;
        this.markup = markup;
        phrasing = new Phrasing(note);
        messages = Messages.of(note.options().language());
    }

    /// All of it.
    Map<String, Object> all() {
        Map<String, Object> all = new HashMap<>();
        all.put("title", phrasing.title());
        all.put("subtitle", phrasing.subtitle());
        all.put("language", note.options().language().toLanguageTag());
        all.put("version", note.options().version());
        all.put("stylesheet", new Fragment(markup == Markup.HTML ? HtmlText.style() : ""));
        all.put("reportA", report(Side.A));
        all.put("reportB", report(Side.B));
        all.put("summary", List.of(phrasing.summary()));
        all.put("figures", phrasing.tally().counts().stream().map(Filling::figure).toList());
        all.put("method", phrasing.method());
        all.put("word", words());
        List<Map<String, Object>> groups = new ArrayList<>();
        for (Section section : List.of(Section.CONFIRMED, Section.UNDECIDED, Section.DISMISSED, Section.STYLE)) {
            List<Map<String, Object>> entries = note.differences(section).stream().map(this::difference).toList();
            all.put(name(section), entries);
            if (note.options().sections().contains(section)) {
                groups.add(Map.of("heading", messages.text("note.word." + name(section)), "entries", entries));
            }
        }
        all.put("discrepancies", groups);
        all.put("statements",
                note.statements().stream().map(phrasing::beside).map(this::beside).toList());
        all.put("onlyA", note.onlyA().stream().map(this::excerpt).toList());
        all.put("onlyB", note.onlyB().stream().map(this::excerpt).toList());
        all.put("synopsis", note.synopsis().stream().map(phrasing::beside).map(this::beside).toList());
        all.put("has", chosen());
        return all;
    }

    private static String name(Section section) {
        return section.name().toLowerCase(Locale.ROOT);
    }

    private Map<String, Object> chosen() {
        Map<String, Object> chosen = new HashMap<>();
        for (Section section : Section.values()) {
            chosen.put(name(section), note.options().sections().contains(section));
        }
        return chosen;
    }

    private Map<String, Object> words() {
        Map<String, Object> words = new HashMap<>();
        WORDS.forEach(word -> words.put(word, messages.text("note.word." + word)));
        for (Section section : Section.values()) {
            words.put(name(section), messages.text("note.word." + name(section)));
        }
        return words;
    }

    private Map<String, Object> report(Side side) {
        Report report = note.report(side).report();
        Map<String, Object> known = new HashMap<>();
        known.put("name", phrasing.name(side));
        known.put("title", report.title());
        known.put("outlet", orEmpty(report.outlet()));
        known.put("byline", orEmpty(report.byline()));
        known.put("published", orEmpty(phrasing.published(side)));
        known.put("words", messages.text("note.count", note.report(side).wordCount()));
        known.put("origin", report.origin());
        known.put("sha256", report.sha256());
        return known;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static Map<String, Object> figure(Page.Count count) {
        return Map.of("label", count.label(), "count", count.count(), "within", count.within());
    }

    private Map<String, Object> difference(Entry entry) {
        Page.Difference told = phrasing.difference(entry);
        Map<String, Object> difference = new HashMap<>();
        difference.put("number", new Fragment(Integer.toString(entry.number())));
        difference.put("kind", messages.text("kind." + entry.finding().kind().label()));
        difference.put("letter", String.valueOf(told.letter()));
        difference.put("comment", told.comment());
        difference.put("remark", told.remark());
        difference.put("a", excerpt(entry.a()));
        difference.put("b", excerpt(entry.b()));
        return difference;
    }

    private Map<String, Object> excerpt(Excerpt excerpt) {
        Map<String, Object> words = wording(phrasing.wording(excerpt));
        words.put("name", phrasing.name(excerpt.side()));
        words.put("exact", excerpt.quote().exact());
        words.put("prefix", excerpt.quote().prefix());
        words.put("suffix", excerpt.quote().suffix());
        words.put("paragraph", new Fragment(Integer.toString(excerpt.paragraph())));
        words.put("start", new Fragment(Integer.toString(excerpt.start())));
        words.put("end", new Fragment(Integer.toString(excerpt.end())));
        return words;
    }

    private Map<String, Object> wording(Page.Wording wording) {
        Map<String, Object> words = new HashMap<>();
        words.put("words", markup.words(wording.runs()));
        words.put("place", wording.place());
        words.put("side", wording.side());
        words.put("language", orEmpty(wording.language()));
        return words;
    }

    private Map<String, Object> beside(Page.Beside row) {
        return Map.of("a", told(row.a()), "b", told(row.b()));
    }

    private Object told(Page.@Nullable Told told) {
        if (told == null) {
            return false;
        }
        Map<String, Object> said = wording(told.wording());
        said.put("by", told.by());
        said.put("remark", told.remark());
        return said;
    }
}
