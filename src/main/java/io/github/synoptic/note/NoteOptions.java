package io.github.synoptic.note;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// How a note is to be written.
///
/// @param language the language of the note's own words
/// @param sections what stands in it
/// @param order how its differences are ordered
/// @param version the version of the program that writes it
public record NoteOptions(Locale language, Set<Section> sections, Order order, String version) {
    /// How differences are ordered.
    public enum Order {
        /// By their place in A.
        A,
        /// By their place in B.
        B,
        /// By kind, then by their place in A.
        KIND
    }

    /// Copies the set.
    public NoteOptions {
        sections = Set.copyOf(sections);
    }

    /// The note a reader publishes: what they confirmed and what only one report has, in English.
    public static NoteOptions of(String version) {
        return new NoteOptions(Locale.ENGLISH, EnumSet.of(Section.CONFIRMED, Section.ONLY), Order.A, version);
    }

    /// The same in another language.
    public NoteOptions in(Locale newLanguage) {
        return new NoteOptions(newLanguage, sections, order, version);
    }

    /// What the program proposes for a pair that nobody has reviewed.
    public static NoteOptions ofProposals(String version) {
        return new NoteOptions(Locale.ENGLISH, EnumSet.of(Section.UNDECIDED, Section.ONLY), Order.A, version);
    }
}
