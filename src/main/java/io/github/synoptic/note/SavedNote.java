package io.github.synoptic.note;

import io.github.synoptic.engine.text.Side;

import java.util.ArrayList;
import java.util.List;

/// What an exported note or comparison holds that can be checked against the reports, or brought back into a project.
///
/// @param sha256A the hash of report A when it was exported
/// @param sha256B the hash of report B when it was exported
/// @param marks the reader's marks; none in a comparison that nobody reviewed
/// @param proposals the words of the program's proposals, A's and B's by turns
public record SavedNote(String sha256A, String sha256B, List<SavedMark> marks, List<SavedQuote> proposals) {
    /// Copies the lists.
    public SavedNote {
        marks = List.copyOf(marks);
        proposals = List.copyOf(proposals);
    }

    /// Every quotation of one report, those of the marks first.
    public List<SavedQuote> quotes(Side side) {
        boolean isA = side == Side.A;
        List<SavedQuote> quotes = new ArrayList<>(marks.stream().map(mark -> isA ? mark.a() : mark.b()).toList());
        for (int i = isA ? 0 : 1; i < proposals.size(); i += 2) {
            quotes.add(proposals.get(i));
        }
        return quotes;
    }
}
