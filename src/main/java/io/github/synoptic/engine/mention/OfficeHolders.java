package io.github.synoptic.engine.mention;

import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Tells who holds an office: "the president" is whoever was called president before.
final class OfficeHolders {
    private final NameIndex names;
    private final List<Line> lines;

    OfficeHolders(NameIndex names, List<Line> lines) {
        this.names = names;
        this.lines = lines;
    }

    /// Whoever was last said to hold the office that these words tell, or null.
    @Nullable
    Name bearer(Line line, int from, int to) {
        Name found = null;
        for (Name name : names.all()) {
            if (name.span().start() >= line.token(from).span().start()) {
                break;
            }
            Span role = name.role();
            if (role != null && covers(lines.get(name.sentence()), role, line, from, to)) {
                found = name;
            }
        }
        return found;
    }

    /// Whether every word of the description stands in the role.
    private static boolean covers(Line where, Span role, Line line, int from, int to) {
        int first = where.tokenAt(role.start());
        int last = where.tokenAt(role.end() - 1);
        boolean isAny = false;
        for (int i = from; i < to; i++) {
            if (!line.isContent(i)) {
                continue;
            }
            boolean isThere = false;
            for (int k = first; k <= last && k < where.size() && !isThere; k++) {
                isThere = where.token(k).stem().equals(line.token(i).stem());
            }
            if (!isThere) {
                return false;
            }
            isAny = true;
        }
        return isAny;
    }
}
