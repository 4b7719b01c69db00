package io.github.synoptic.engine.mention;

import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

/// Who says what.
///
/// @param sentence the number of the sentence
/// @param span the words said, quoted or reported
/// @param speaker the speaker's name or description, resolved over "he" and "she" and earlier sentences; null where
///        nobody is named
/// @param speakerSpan where that speaker is named, perhaps in an earlier sentence; null where nobody is
/// @param source the words of this sentence that credit the statement: "He added", "according to police"; null where the
///        statement only goes on
/// @param verb the speech verb: "added"; null where there is none
/// @param quoted whether the words are in quotation marks
public record Statement(int sentence, Span span, @Nullable String speaker, @Nullable Span speakerSpan,
        @Nullable Span source, @Nullable Span verb, boolean quoted) implements Mention {}
