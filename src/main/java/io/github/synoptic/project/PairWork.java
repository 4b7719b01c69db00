package io.github.synoptic.project;

import io.github.synoptic.engine.align.Corrections;
import io.github.synoptic.engine.align.Corrections.Passages;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import org.pcollections.OrderedPSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.TreePMap;

import java.util.ArrayList;
import java.util.List;

/// What the reader made of one pair.
///
/// @param marks the marks by id
/// @param corrections what the reader corrected in the alignment, in the order they did it
public record PairWork(PMap<Integer, Mark> marks, PSet<Correction> corrections) {
    /// Nothing done yet.
    public static final PairWork NONE = new PairWork(TreePMap.empty(), OrderedPSet.empty());

    /// The mark of this id. Throws [IllegalArgumentException] where there is none.
    public Mark mark(int id) {
        Mark mark = marks.get(id);
        if (mark == null) {
            throw new IllegalArgumentException("no mark " + id);
        }
        return mark;
    }

    /// The same work with this mark added, or put in the place of the one with its id.
    public PairWork with(Mark mark) {
        return new PairWork(marks.plus(mark.id(), mark), corrections);
    }

    /// The same work without the mark of this id.
    public PairWork without(int id) {
        return new PairWork(marks.minus(id), corrections);
    }

    /// The same work with this correction added, in the place of those it contradicts.
    public PairWork with(Correction correction) {
        PSet<Correction> kept = corrections;
        for (Correction earlier : corrections) {
            kept = correction.contradicts(earlier) ? kept.minus(earlier) : kept;
        }
        return new PairWork(marks, kept.plus(correction));
    }

    /// The same work without this correction.
    public PairWork without(Correction correction) {
        return new PairWork(marks, corrections.minus(correction));
    }

    /// The same work seen with the sides exchanged.
    public PairWork swapped() {
        PMap<Integer, Mark> turned = TreePMap.empty();
        for (Mark mark : marks.values()) {
            turned = turned.plus(mark.id(), mark.swapped());
        }
        PSet<Correction> turnedCorrections = OrderedPSet.empty();
        for (Correction correction : corrections) {
            turnedCorrections = turnedCorrections.plus(correction.swapped());
        }
        return new PairWork(turned, turnedCorrections);
    }

    /// The same work after the text of A was taken anew. A mark whose words in A are not surely found stays as it is; a
    /// correction whose words are not is dropped.
    PairWork rereadA(String before, String now) {
        Anchor anchor = new Anchor(before, now);
        PMap<Integer, Mark> placed = TreePMap.empty();
        for (Mark mark : marks.values()) {
            Span a = mark.a().holdsIn(before) ? anchor.place(mark.a().span()) : mark.a().placeIn(now);
            placed = placed.plus(mark.id(), a == null ? mark : mark.on(Quote.of(now, a), mark.b()));
        }
        PSet<Correction> kept = OrderedPSet.empty();
        for (Correction correction : corrections) {
            Correction moved = correction.onA(anchor::place);
            kept = moved == null ? kept : kept.plus(moved);
        }
        return new PairWork(placed, kept);
    }

    /// The corrections in the form the engine obeys.
    public Corrections toEngine() {
        List<Passages> pinned = new ArrayList<>();
        List<Passages> cut = new ArrayList<>();
        List<Span> aloneA = new ArrayList<>();
        List<Span> aloneB = new ArrayList<>();
        for (Correction correction : corrections) {
            switch (correction) {
                case Correction.Pin(Span a, Span b) -> pinned.add(new Passages(a, b));
                case Correction.Cut(Span a, Span b) -> cut.add(new Passages(a, b));
                case Correction.Alone(Side side, Span span) -> (side == Side.A ? aloneA : aloneB).add(span);
            }
        }
        return new Corrections(pinned, cut, aloneA, aloneB);
    }
}
