package io.github.synoptic.engine.discrepancy;

import org.jspecify.annotations.Nullable;

/// Values of words such as `crowd.riot`: a field, and the part of it the word belongs to. A value without a part is a field
/// whose words all differ.
final class Fields {
    private Fields() {}

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
