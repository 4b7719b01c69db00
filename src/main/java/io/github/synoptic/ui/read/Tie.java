package io.github.synoptic.ui.read;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.text.Side;

/// A link as the ribbons show it. The numbers of its sentences are those of the passages on each side.
///
/// @param link the link
/// @param chosen whether it is the chosen one
public record Tie(Link link, boolean chosen) {
    /// The number of its passage on one side.
    public int passage(Side side) {
        return side == Side.A ? link.a() : link.b();
    }
}
