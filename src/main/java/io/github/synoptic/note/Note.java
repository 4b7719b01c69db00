package io.github.synoptic.note;

import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.project.NoteChoice.Section;
import io.github.synoptic.project.PairWork;
import io.github.synoptic.project.Review;

import java.util.List;

/// What a comparison note says, before it is put into words and a format.
///
/// @param name what the reader calls the project; empty where they do not
/// @param options how it is to be written
/// @param review the comparison and what the reader made of it
/// @param work the reader's marks and corrections as they were made
/// @param figures the same in figures
/// @param differences the differences that stand in the note, numbered from 1, by section in the order of [Section]
/// @param statements who says what, side by side
/// @param onlyA the passages that only A has, in order
/// @param onlyB the passages that only B has, in order
/// @param synopsis both texts in two columns
public record Note(String name, NoteOptions options, Review review, PairWork work, Figures figures,
        List<Entry> differences, List<Exchange> statements, List<Excerpt> onlyA, List<Excerpt> onlyB,
        List<Level> synopsis) {
    /// Copies the lists.
    public Note {
        differences = List.copyOf(differences);
        statements = List.copyOf(statements);
        synopsis = List.copyOf(synopsis);
        onlyA = List.copyOf(onlyA);
        onlyB = List.copyOf(onlyB);
    }

    /// The report on one side.
    public SegmentedReport report(Side side) {
        return review.comparison().report(side);
    }

    /// The passages that only one side has.
    public List<Excerpt> only(Side side) {
        return side == Side.A ? onlyA : onlyB;
    }

    /// The differences of one section, in the note's order.
    public List<Entry> differences(Section section) {
        return differences.stream().filter(entry -> Sorting.section(entry.finding()) == section).toList();
    }
}
