package io.github.synoptic.engine.align;

import java.util.List;

/// A sentence of A and one of B that tell the same thing.
///
/// @param a the number of the sentence in A
/// @param b the number of the sentence in B
/// @param relation how nearly they tell it
/// @param moved whether it stands out of order: it crosses links that together weigh more
/// @param score how sure the program is, 0 to 1; 1 where the reader pinned it
/// @param pinned whether the reader made it
/// @param reasons why it was made, strongest first
public record Link(int a, int b, Relation relation, boolean moved, double score, boolean pinned,
        List<Reason> reasons) {
    /// Copies the list.
    public Link {
        reasons = List.copyOf(reasons);
    }
}
