package io.github.synoptic.note;

import io.github.synoptic.project.NoteChoice;
import io.github.synoptic.project.NoteChoice.Section;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How a note is to be written.
///
/// @param choice what the reader chose
/// @param version the version of the program that writes it
public record NoteOptions(NoteChoice choice, String version) {
    /// The languages that notes are written in, as BCP 47 tags.
    public static final List<String> LANGUAGES = List.of("en", "de", "fr");

    /// The note a reader publishes: what they confirmed and what only one report has, in English.
    public static NoteOptions of(String version) {
        return new NoteOptions(NoteChoice.FIRST, version);
    }

    /// What the program proposes for a pair that nobody has reviewed.
    public static NoteOptions ofProposals(String version) {
        return new NoteOptions(NoteChoice.FIRST.with(EnumSet.of(Section.UNDECIDED, Section.ONLY)), version);
    }

    /// The same in another language.
    public NoteOptions in(String language) {
        return new NoteOptions(choice.in(language), version);
    }

    /// The language of the note's own words; English where the reader chose none.
    public Locale language() {
        return choice.language().isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(choice.language());
    }

    /// What stands in it, besides header, summary and how it was made.
    public Set<Section> sections() {
        return choice.sections();
    }

    /// How its differences are ordered.
    public NoteChoice.Order order() {
        return choice.order();
    }
}
