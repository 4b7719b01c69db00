package io.github.synoptic.ui.read;

import io.github.synoptic.engine.text.Span;

import java.util.Set;

/// A piece of a shown line that looks the same from end to end.
///
/// @param text what is shown
/// @param start where it stands in the report, in UTF-16 units; for words that are not the report's, where they were
///        put in
/// @param own whether the words are the report's
/// @param inks what its look says
public record Run(String text, int start, boolean own, Set<Ink> inks) {
    /// Copies the set.
    public Run {
        inks = Set.copyOf(inks);
    }

    /// Words that are not the report's, put in at this offset.
    static Run put(String text, int start, Set<Ink> inks) {
        return new Run(text, start, false, inks);
    }

    /// What it covers of the report; empty where the words are not the report's.
    Span span() {
        return new Span(start, own ? start + text.length() : start);
    }

    /// Where it ends in the report.
    int end() {
        return own ? start + text.length() : start;
    }

    /// The part of it between two offsets of the report, with the same look.
    Run between(int from, int to) {
        return new Run(text.substring(from - start, to - start), from, true, inks);
    }
}
