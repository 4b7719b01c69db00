package io.github.synoptic.engine.mention;

import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A date, weekday, time of day, duration or period.
///
/// @param sentence the number of the sentence
/// @param span the words
/// @param from the first day it can mean, resolved against the report's own date; null where that cannot be told
/// @param to the last day it can mean; null where that cannot be told
/// @param normal what is compared where no day can be told: `weekday:sat`, `time:15:00`, `duration:P42D`, `month:02`
public record Moment(int sentence, Span span, @Nullable LocalDate from, @Nullable LocalDate to, String normal)
        implements
            Mention {}
