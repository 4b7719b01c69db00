package io.github.synoptic.note;

import io.github.synoptic.engine.text.Side;

import java.util.ArrayList;
import java.util.List;

/// What an exported note or comparison holds that can be checked against the reports, or brought back into a project.
///
/// @param sha256A the hash of report A when it was exported
/// @param sha256B the hash of report B when it was exported
/// @param marks the reader's marks; none in a comparison that nobody reviewed
/// @param corrections what the reader corrected in the alignment, in the order they did it; none in annotations
/// @param proposals the words of the program's proposals, A's and B's by turns
public record SavedNote(String sha256A, String sha256B, List<SavedMark> marks, List<SavedCorrection> corrections,
        List<SavedQuote> proposals) {
    /// Copies the lists.
    public SavedNote {
        marks = List.copyOf(marks);
        corrections = List.copyOf(corrections);
        proposals = List.copyOf(proposals);
    }

    /// Every quotation of one report: those of the marks, of the corrections, of the proposals.
    public List<SavedQuote> quotes(Side side) {
        boolean isA = side == Side.A;
        List<SavedQuote> quotes = new ArrayList<>(marks.stream().map(mark -> isA ? mark.a() : mark.b()).toList());
        corrections.forEach(correction -> correction.words(side).ifPresent(quotes::add));
        for (int i = isA ? 0 : 1; i < proposals.size(); i += 2) {
            quotes.add(proposals.get(i));
        }
        return quotes;
    }
}
