package io.github.synoptic.export;

import io.github.synoptic.note.SavedCorrection;
import io.github.synoptic.note.SavedMark;
import io.github.synoptic.project.Correction;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.Mark;
import io.github.synoptic.project.Pair;

import java.util.ArrayList;
import java.util.List;

/// What came of bringing the marks and corrections of an exported note back.
///
/// @param pair the pair they belong to
/// @param marks those that were placed and are new
/// @param corrections those of the alignment that were placed and are new
/// @param known how many were there already
/// @param lostMarks those whose words are not found on both sides, or at more than one place
/// @param lostCorrections likewise
public record Placing(Pair pair, List<Mark> marks, List<Correction> corrections, int known,
        List<SavedMark> lostMarks, List<SavedCorrection> lostCorrections) {
    /// Copies the lists.
    public Placing {
        marks = List.copyOf(marks);
        corrections = List.copyOf(corrections);
        lostMarks = List.copyOf(lostMarks);
        lostCorrections = List.copyOf(lostCorrections);
    }

    /// How many are new.
    public int placed() {
        return marks.size() + corrections.size();
    }

    /// How many could not be placed.
    public int lost() {
        return lostMarks.size() + lostCorrections.size();
    }

    /// What puts the marks and corrections into a project.
    ///
    /// @param firstId the id the first mark gets
    public List<Edit> edits(int firstId) {
        List<Edit> edits = new ArrayList<>();
        for (Mark mark : marks) {
            edits.add(new Edit.Put(pair, new Mark(firstId + edits.size(), mark.kind(), mark.a(), mark.b(),
                    mark.verdict(), mark.comment(), mark.proposal())));
        }
        corrections.forEach(correction -> edits.add(new Edit.Correct(pair, correction)));
        return edits;
    }
}
