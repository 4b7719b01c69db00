package io.github.synoptic.note;

import io.github.synoptic.engine.text.Span;
import io.github.synoptic.project.Mark;
import io.github.synoptic.project.Quote;

import java.util.ArrayList;
import java.util.List;

/// Brings the marks of an exported note back onto two reports.
public final class MarkPlacer {
    private final String textA;
    private final String textB;
    private final CodePoints codePointsA;
    private final CodePoints codePointsB;

    /// A placer on these two texts.
    public MarkPlacer(String textA, String textB) {
        this.textA = textA;
        this.textB = textB;
        codePointsA = CodePoints.of(textA);
        codePointsB = CodePoints.of(textB);
    }

    /// What came of placing marks.
    ///
    /// @param marks those that were placed, numbered from the first id given
    /// @param lost those whose words are not found on both sides, or at more than one place
    public record Placed(List<Mark> marks, List<SavedMark> lost) {
        /// Copies the lists.
        public Placed {
            marks = List.copyOf(marks);
            lost = List.copyOf(lost);
        }
    }

    /// Places each mark where its words stand now.
    ///
    /// @param firstId the id the first mark gets; ids that a project has used are never used again
    public Placed place(List<SavedMark> saved, int firstId) {
        List<Mark> marks = new ArrayList<>();
        List<SavedMark> lost = new ArrayList<>();
        for (SavedMark mark : saved) {
            Span a = mark.a().placeIn(textA, codePointsA);
            Span b = mark.b().placeIn(textB, codePointsB);
            if (a == null || b == null) {
                lost.add(mark);
            } else {
                marks.add(new Mark(firstId + marks.size(), mark.kind(), Quote.of(textA, a), Quote.of(textB, b),
                        mark.verdict(), mark.comment(), mark.proposal()));
            }
        }
        return new Placed(marks, lost);
    }
}
