package io.github.synoptic.source;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What a document says about itself; each is null where it says nothing.
///
/// @param title the headline
/// @param outlet who published it
/// @param byline who wrote it
/// @param published the day it was published
/// @param language its language as a BCP 47 tag
/// @param address the address it was published at
record Facts(@Nullable String title, @Nullable String outlet, @Nullable String byline, @Nullable LocalDate published,
        @Nullable String language, @Nullable String address) {
    static final Facts NONE = new Facts(null, null, null, null, null, null);

    /// These facts, filled from the others where they say nothing.
    Facts or(Facts other) {
        return new Facts(first(title, other.title), first(outlet, other.outlet), first(byline, other.byline),
                first(published, other.published), first(language, other.language), first(address, other.address));
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T two) {
        return one != null ? one : two;
    }
}
