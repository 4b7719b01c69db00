package io.github.synoptic.note;

import io.github.synoptic.engine.align.Relation;
import org.jspecify.annotations.Nullable;

/// One row of the synopsis of both texts.
///
/// @param a what A has; null where only B has it here
/// @param b what B has; null where only A has it here
/// @param relation how nearly the two tell the same; null where one stands alone
/// @param elsewhere the number of the paragraph of the other report, from 1, in which a passage that was moved stands; 0
///        where it stands nowhere
public record Level(@Nullable Excerpt a, @Nullable Excerpt b, @Nullable Relation relation, int elsewhere) {}
