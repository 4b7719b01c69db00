package io.github.synoptic.export;

import io.github.synoptic.note.SavedMark;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.Mark;
import io.github.synoptic.project.Pair;

import java.util.ArrayList;
import java.util.List;

/// What came of bringing the marks of an exported note back.
///
/// @param pair the pair they belong to
/// @param marks those that were placed and are new
/// @param known how many were there already
/// @param lost those whose words are not found on both sides, or at more than one place
public record Placing(Pair pair, List<Mark> marks, int known, List<SavedMark> lost) {
    /// Copies the lists.
    public Placing {
        marks = List.copyOf(marks);
        lost = List.copyOf(lost);
    }

    /// What puts the marks into a project.
    ///
    /// @param firstId the id the first mark gets
    public List<Edit> edits(int firstId) {
        List<Edit> edits = new ArrayList<>();
        for (Mark mark : marks) {
            edits.add(new Edit.Put(pair, new Mark(firstId + edits.size(), mark.kind(), mark.a(), mark.b(),
                    mark.verdict(), mark.comment(), mark.proposal())));
        }
        return edits;
    }
}
