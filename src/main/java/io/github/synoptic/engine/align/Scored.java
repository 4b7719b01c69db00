package io.github.synoptic.engine.align;

/// A pair of sentences, scored: how likely an editor would link them.
///
/// @param a the number of the sentence in A
/// @param b the number of the sentence in B
/// @param measure what they have in common
/// @param same whether their words are the same
/// @param score how likely a link is, 0 to 1
record Scored(int a, int b, Measure measure, boolean same, double score) {}
