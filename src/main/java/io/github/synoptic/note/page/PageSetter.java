package io.github.synoptic.note.page;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.note.Entry;
import io.github.synoptic.note.Excerpt;
import io.github.synoptic.note.Note;
import io.github.synoptic.note.page.Page.Beside;
import io.github.synoptic.note.page.Page.Heading;
import io.github.synoptic.note.page.Page.Parallel;
import io.github.synoptic.note.page.Page.Part;
import io.github.synoptic.note.page.Page.Passage;
import io.github.synoptic.note.page.Page.Prose;
import io.github.synoptic.project.NoteChoice.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Puts a note into words, in the program's own layout.
public final class PageSetter {
    private final Note note;
    private final Messages messages;
    private final Phrasing phrasing;
    private final List<Part> parts = new ArrayList<>();

    private PageSetter(Note note) {
        this.note = note;
        messages = Messages.of(note.options().language());
        phrasing = new Phrasing(note);
    }

    /// The note in the words of its language.
    public static Page set(Note note) {
        PageSetter setter = new PageSetter(note);
        setter.addAll();
        return new Page(note.options().language().toLanguageTag(), setter.phrasing.title(),
                setter.phrasing.subtitle(), setter.parts);
    }

    private void addAll() {
        parts.add(phrasing.headers());
        parts.add(new Heading(messages.text("note.summary")));
        parts.add(new Prose(phrasing.summary()));
        parts.add(phrasing.tally());
        note.options().sections().forEach(this::add);
        parts.add(new Heading(messages.text("note.method")));
        phrasing.method().forEach(paragraph -> parts.add(new Prose(paragraph)));
    }

    private void add(Section section) {
        switch (section) {
            case CONFIRMED, UNDECIDED, DISMISSED, STYLE -> addDifferences(section);
            case STATEMENTS -> addParallel(messages.text("note.section.statements", note.statements().size()),
                    note.statements().stream().map(phrasing::beside).toList());
            case ONLY -> {
                addOnly(Side.A);
                addOnly(Side.B);
            }
            case SYNOPSIS -> addParallel(messages.text("note.section.synopsis"),
                    note.synopsis().stream().map(phrasing::beside).toList());
        }
    }

    private void addDifferences(Section section) {
        List<Entry> entries = note.differences(section);
        head(messages.text("note.section." + section.name().toLowerCase(Locale.ROOT), entries.size()),
                entries.isEmpty());
        entries.forEach(entry -> parts.add(phrasing.difference(entry)));
    }

    private void addOnly(Side side) {
        List<Excerpt> passages = note.only(side);
        head(messages.text("note.section.only", side.name(), phrasing.name(side), passages.size()),
                passages.isEmpty());
        passages.forEach(passage -> parts.add(new Passage(phrasing.wording(passage))));
    }

    private void addParallel(String heading, List<Beside> rows) {
        head(heading, rows.isEmpty());
        if (!rows.isEmpty()) {
            parts.add(new Parallel(phrasing.column(Side.A), phrasing.column(Side.B), rows));
        }
    }

    private void head(String heading, boolean isEmpty) {
        parts.add(new Heading(heading));
        if (isEmpty) {
            parts.add(new Prose(messages.text("note.none")));
        }
    }
}
