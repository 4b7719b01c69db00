package io.github.synoptic.note;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.project.Correction;
import io.github.synoptic.project.Mark;
import io.github.synoptic.project.Quote;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Brings the marks and corrections of an exported note back onto two reports.
public final class NotePlacer {
    private final String textA;
    private final String textB;
    private final CodePoints codePointsA;
    private final CodePoints codePointsB;

    /// A placer on these two texts.
    public NotePlacer(String textA, String textB) {
        this.textA = textA;
        this.textB = textB;
        codePointsA = CodePoints.of(textA);
        codePointsB = CodePoints.of(textB);
    }

    /// What came of placing a note.
    ///
    /// @param marks those that were placed, numbered from the first id given
    /// @param corrections those that were placed, in their order
    /// @param lostMarks those whose words are not found on both sides, or at more than one place
    /// @param lostCorrections likewise
    public record Placed(List<Mark> marks, List<Correction> corrections, List<SavedMark> lostMarks,
            List<SavedCorrection> lostCorrections) {
        /// Copies the lists.
        public Placed {
            marks = List.copyOf(marks);
            corrections = List.copyOf(corrections);
            lostMarks = List.copyOf(lostMarks);
            lostCorrections = List.copyOf(lostCorrections);
        }
    }

    /// Places each mark and each correction where its words stand now.
    ///
    /// @param firstId the id the first mark gets; ids that a project has used are never used again
    public Placed place(SavedNote saved, int firstId) {
        List<Mark> marks = new ArrayList<>();
        List<SavedMark> lostMarks = new ArrayList<>();
        for (SavedMark mark : saved.marks()) {
            Span a = mark.a().placeIn(textA, codePointsA);
            Span b = mark.b().placeIn(textB, codePointsB);
            if (a == null || b == null) {
                lostMarks.add(mark);
            } else {
                marks.add(new Mark(firstId + marks.size(), mark.kind(), Quote.of(textA, a), Quote.of(textB, b),
                        mark.verdict(), mark.comment(), mark.proposal()));
            }
        }
        List<Correction> corrections = new ArrayList<>();
        List<SavedCorrection> lostCorrections = new ArrayList<>();
        for (SavedCorrection correction : saved.corrections()) {
            Correction placed = place(correction);
            if (placed == null) {
                lostCorrections.add(correction);
            } else {
                corrections.add(placed);
            }
        }
        return new Placed(marks, corrections, lostMarks, lostCorrections);
    }

    private @Nullable Correction place(SavedCorrection correction) {
        Span a = correction.words(Side.A).map(words -> words.placeIn(textA, codePointsA)).orElse(null);
        Span b = correction.words(Side.B).map(words -> words.placeIn(textB, codePointsB)).orElse(null);
        return switch (correction) {
            case SavedCorrection.Pin _ -> a == null || b == null ? null : new Correction.Pin(a, b);
            case SavedCorrection.Cut _ -> a == null || b == null ? null : new Correction.Cut(a, b);
            case SavedCorrection.Alone(Side side, SavedQuote _) -> {
                Span own = side == Side.A ? a : b;
                yield own == null ? null : new Correction.Alone(side, own);
            }
        };
    }
}
