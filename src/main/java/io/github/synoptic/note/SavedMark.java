package io.github.synoptic.note;

import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.project.Mark;
import io.github.synoptic.project.Verdict;
import org.jspecify.annotations.Nullable;

/// A mark as an exported note names it.
///
/// @param id the number it had
/// @param kind what sort of difference it is
/// @param verdict what the reader decided
/// @param comment the reader's words
/// @param a the words of A
/// @param b the words of B
/// @param proposal what the program had proposed; null where it is the reader's own
public record SavedMark(int id, Kind kind, Verdict verdict, String comment, SavedQuote a, SavedQuote b,
        Mark.@Nullable Proposal proposal) {}
