package io.github.synoptic.project;

import io.github.synoptic.engine.text.Report;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/// What the reader owns: any number of reports, and what they made of each pair. Immutable; an [Edit] makes the next one.
///
/// @param name what the reader calls it; empty until they do
/// @param reports the reports by id, in the order they were added
/// @param open the pair set side by side; null before there are two reports
/// @param work what was done, by pair
/// @param nextId the id the next report or mark gets; ids are never used twice
/// @param note what the reader chose for its notes
public record Project(String name, PMap<Integer, Report> reports, @Nullable Pair open, PMap<Pair, PairWork> work,
        int nextId, NoteChoice note) {
    /// A project with nothing in it.
    public static final Project EMPTY = new Project("", TreePMap.empty(), null, HashTreePMap.empty(), 1,
            NoteChoice.FIRST);

    /// What was done on this pair. A pair and its swap share their work: a mark made on (1, 2) is seen from (2, 1) with
    /// its sides exchanged.
    public PairWork workOn(Pair pair) {
        PairWork straight = work.get(pair);
        if (straight != null) {
            return straight;
        }
        PairWork turned = work.get(pair.swapped());
        return turned == null ? PairWork.NONE : turned.swapped();
    }

    /// The same project with this work on this pair.
    public Project with(Pair pair, PairWork newWork) {
        return new Project(name, reports, open, work.minus(pair.swapped()).plus(pair, newWork), nextId,
                note);
    }

    /// The report of this id. Throws [IllegalArgumentException] where the project has none.
    public Report report(int id) {
        Report report = reports.get(id);
        if (report == null) {
            throw new IllegalArgumentException("no report " + id);
        }
        return report;
    }
}
