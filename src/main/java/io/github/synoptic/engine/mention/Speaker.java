package io.github.synoptic.engine.mention;

import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

/// Who speaks.
///
/// @param name the name or description to show
/// @param span where the speaker is named; null where nobody is
/// @param here the words of this sentence for the speaker, perhaps a pronoun; null where there are none
record Speaker(@Nullable String name, @Nullable Span span, @Nullable Span here) {}
