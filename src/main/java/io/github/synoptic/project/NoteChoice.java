package io.github.synoptic.project;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What the reader chose for the notes of a project. The note's header, its summary and how it was made always stand in
/// it, so that what is left out is counted at least.
///
/// @param language the language of the note's own words, as a BCP 47 tag; empty until the reader chooses one
/// @param sections what else stands in it
/// @param order how its differences are ordered
/// @param template the template it is written by; empty for the program's own layout
/// @param format the label of the format it is written in
public record NoteChoice(String language, Set<Section> sections, Order order, String template, String format) {
    /// A part of a note that the reader may leave out, in the order of the note.
    public enum Section {
        /// The differences the reader confirmed.
        CONFIRMED,
        /// The differences the reader has not decided.
        UNDECIDED,
        /// The differences the reader dismissed.
        DISMISSED,
        /// The differences of mere style.
        STYLE,
        /// Who says what, side by side.
        STATEMENTS,
        /// The passages that only one report has.
        ONLY,
        /// Both texts in two columns, what tells the same side by side.
        SYNOPSIS
    }

    /// How differences are ordered.
    public enum Order {
        /// By their place in A.
        A,
        /// By their place in B.
        B,
        /// By kind, then by their place in A.
        KIND
    }

    /// The note a reader publishes: what they confirmed and what only one report has, in Markdown.
    public static final NoteChoice FIRST = new NoteChoice("", EnumSet.of(Section.CONFIRMED, Section.ONLY), Order.A, "",
            "md");

    /// Copies the set, in the order of the note.
    public NoteChoice {
        sections = Collections.unmodifiableSet(copy(sections));
    }

    private static Set<Section> copy(Set<Section> sections) {
        Set<Section> copy = EnumSet.noneOf(Section.class);
        copy.addAll(sections);
        return copy;
    }

    /// The same in another language.
    public NoteChoice in(String newLanguage) {
        return new NoteChoice(newLanguage, sections, order, template, format);
    }

    /// The same with this section, or without it.
    public NoteChoice with(Section section, boolean on) {
        Set<Section> newSections = copy(sections);
        if (on) {
            newSections.add(section);
        } else {
            newSections.remove(section);
        }
        return with(newSections);
    }

    /// The same with these sections.
    public NoteChoice with(Set<Section> newSections) {
        return new NoteChoice(language, newSections, order, template, format);
    }

    /// The same in another order.
    public NoteChoice by(Order newOrder) {
        return new NoteChoice(language, sections, newOrder, template, format);
    }

    /// The same by another template.
    public NoteChoice using(String newTemplate) {
        return new NoteChoice(language, sections, order, newTemplate, format);
    }

    /// The same in another format.
    public NoteChoice as(String newFormat) {
        return new NoteChoice(language, sections, order, template, newFormat);
    }
}
