package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.PhraseTable;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Values of words such as `crowd.riot`: a field, and the part of it the word belongs to. A value without a part is a field
/// whose words all differ.
final class Fields {
    private Fields() {}

    /// A word of a list in a line.
    ///
    /// @param at its first token
    record Told(int at, Span span, String value) {}

    /// The words of a list in a line, in order.
    static List<Told> told(Line line, PhraseTable list) {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            PhraseTable.Match match = list.at(line, i);
            if (match != null) {
                told.add(new Told(i, line.span(i, i + match.length()), match.value()));
            }
        }
        return told;
    }

    /// How many of these words are of the field of a value.
    static long count(List<Told> told, String value) {
        return told.stream().filter(other -> areOfOne(value, other.value)).count();
    }

    /// The field of a value; empty where there is none.
    static String field(@Nullable String value) {
        int dot = value == null ? -1 : value.indexOf('.');
        return value == null ? "" : dot < 0 ? value : value.substring(0, dot);
    }

    /// Whether both are of one field.
    static boolean areOfOne(@Nullable String x, @Nullable String y) {
        return !field(x).isEmpty() && field(x).equals(field(y));
    }

    /// Whether both are of one field, and not of one part of it.
    static boolean areRivals(@Nullable String x, @Nullable String y) {
        boolean isOnePart = x != null && x.equals(y) && x.indexOf('.') > 0;
        return areOfOne(x, y) && !isOnePart;
    }
}
