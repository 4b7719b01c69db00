package io.github.synoptic.ui.state;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What is sought in both reports and where it was found.
///
/// @param open whether the find bar is there
/// @param words what is sought
/// @param request the number of the newest search; results of older ones are dropped
/// @param a where it was found in A, in order
/// @param b where it was found in B, in order
/// @param current which hit is gone to, counted through A and then B; -1 before the first
public record Search(boolean open, String words, int request, List<Span> a, List<Span> b, int current) {
    /// Nothing is sought.
    public static final Search CLOSED = new Search(false, "", 0, List.of(), List.of(), -1);

    /// Copies the lists.
    public Search {
        a = List.copyOf(a);
        b = List.copyOf(b);
    }

    /// One hit.
    public record Hit(Side side, Span span) {}

    /// How many hits there are.
    public int count() {
        return a.size() + b.size();
    }

    /// The hit that was gone to; null before the first.
    public @Nullable Hit hit() {
        if (current < 0 || current >= count()) {
            return null;
        }
        return current < a.size() ? new Hit(Side.A, a.get(current)) : new Hit(Side.B, b.get(current - a.size()));
    }

    /// The same one hit on, or back for -1, from the last to the first.
    public Search stepped(int direction) {
        int from = current < 0 && direction < 0 ? 0 : current;
        int next = count() == 0 ? -1 : Math.floorMod(from + direction, count());
        return new Search(open, words, request, a, b, next);
    }

    /// The same for other words, not found yet.
    public Search seeking(String newWords, int newRequest) {
        return new Search(true, newWords, newRequest, a, b, -1);
    }

    /// The same with its result.
    public Search found(List<Span> inA, List<Span> inB) {
        return new Search(open, words, request, inA, inB, -1);
    }
}
