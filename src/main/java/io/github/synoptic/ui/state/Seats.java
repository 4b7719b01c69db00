package io.github.synoptic.ui.state;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.Project;
import org.jspecify.annotations.Nullable;

import java.util.Iterator;

/// Which report of the project stands on which side; one of them may be missing still.
///
/// @param a the id of the report on side A; null where there is none
/// @param b the id of the report on side B; null where there is none
public record Seats(@Nullable Integer a, @Nullable Integer b) {
    /// Nobody seated.
    public static final Seats EMPTY = new Seats(null, null);

    /// The seats in this project: its open pair; else as they were, if their reports are still there; else the first
    /// report on A.
    public Seats in(Project project) {
        Pair open = project.open();
        if (open != null) {
            return new Seats(open.a(), open.b());
        }
        Seats kept = new Seats(present(project, a), present(project, b));
        Iterator<Integer> ids = project.reports().keySet().iterator();
        return kept.equals(EMPTY) && ids.hasNext() ? new Seats(ids.next(), null) : kept;
    }

    private static @Nullable Integer present(Project project, @Nullable Integer id) {
        return id != null && project.reports().containsKey(id) ? id : null;
    }

    /// The id of the report on this side; null where there is none.
    public @Nullable Integer on(Side side) {
        return side == Side.A ? a : b;
    }

    /// The report on this side; null where there is none.
    public @Nullable Report report(Project project, Side side) {
        Integer id = on(side);
        return id == null ? null : project.reports().get(id);
    }

    /// The same with another report on this side.
    public Seats with(Side side, Integer id) {
        return side == Side.A ? new Seats(id, b) : new Seats(a, id);
    }

    /// The two as a pair; null where one is missing.
    public @Nullable Pair pair() {
        return a == null || b == null ? null : new Pair(a, b);
    }

    /// The same with the sides exchanged.
    public Seats swapped() {
        return new Seats(b, a);
    }
}
