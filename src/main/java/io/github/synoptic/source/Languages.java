package io.github.synoptic.source;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// Brings the ways in which documents name their language to one.
final class Languages {
    private Languages() {}

    /// `de_AT`, `de-at` and `DE-AT` as `de-AT`; null for null and for what is no language.
    static @Nullable String tag(@Nullable String stated) {
        if (stated == null) {
            return null;
        }
        String tag = Locale.forLanguageTag(stated.strip().replace('_', '-')).toLanguageTag();
        return "und".equals(tag) ? null : tag;
    }
}
