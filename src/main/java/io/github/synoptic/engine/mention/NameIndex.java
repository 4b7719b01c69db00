package io.github.synoptic.engine.mention;

import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The names of one report, looked up by where they stand.
final class NameIndex {
    /// The most tokens of a title that opens a sentence.
    private static final int MOST_TITLE = 4;
    private final List<Name> all;
    private final Map<Integer, List<Name>> byLine = new HashMap<>();
    private final List<Line> lines;
    private final Map<Span, Name> bySpan = new HashMap<>();
    private final Map<Integer, String> shown = new HashMap<>();

    NameIndex(List<Name> names, List<Line> lines) {
        all = names;
        this.lines = lines;
        for (Name name : names) {
            byLine.computeIfAbsent(name.sentence(), key -> new ArrayList<>()).add(name);
            bySpan.put(name.span(), name);
            shown.merge(name.entity(), lines.get(name.sentence()).words(name.span()),
                    (first, other) -> other.length() > first.length() ? other : first);
        }
    }

    /// All names, in the order of the text.
    List<Name> all() {
        return all;
    }

    /// The names in the line of this number.
    List<Name> in(int line) {
        return byLine.getOrDefault(line, List.of());
    }

    /// Whether the name opens its sentence, only its title before it, and owns nothing there.
    boolean isOpening(Name name) {
        Line line = lines.get(name.sentence());
        int at = line.tokenAt(name.span().start());
        for (int i = 0; i < at; i++) {
            if (i >= MOST_TITLE || line.isWord(i) && !line.isCapital(i)) {
                return false;
            }
        }
        return !line.isFunction(0) && !line.isOwning(line.tokenAt(name.span().end() - 1));
    }

    /// The name with exactly this span, or null.
    @Nullable
    Name at(Span span) {
        return bySpan.get(span);
    }

    /// The longest form in which the bearer is named anywhere: "Mara Holt" for "Holt".
    String shown(Name name) {
        return shown.getOrDefault(name.entity(), "");
    }

    /// The name that covers this token, or null.
    @Nullable
    Name covering(Line line, int token) {
        if (token < 0 || token >= line.size()) {
            return null;
        }
        Span span = line.token(token).span();
        List<Name> inside = in(line.number());
        int low = 0;
        int high = inside.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inside.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < inside.size() && inside.get(low).span().overlaps(span) ? inside.get(low) : null;
    }

    /// The name that begins with this token, or null.
    @Nullable
    Name startingAt(Line line, int token) {
        Name name = covering(line, token);
        return name != null && name.span().start() == line.token(token).span().start() ? name : null;
    }
}
