package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.align.Reason;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

/// A difference that an editor would want marked, as the program proposes it.
///
/// @param kind what sort of difference it is
/// @param link the link it was found in, or null where the sentences are not linked
/// @param a the words of A, as short as carries the difference
/// @param b the words of B, likewise
/// @param confidence how sure the program is, 0 to 1
/// @param style whether an editor would wave it through as house style: counted and folded, never dropped
/// @param reason the rule that made it
public record Discrepancy(Kind kind, @Nullable Link link, Span a, Span b, double confidence, boolean style,
        Reason reason) {
    /// The same discrepancy as found in this link.
    Discrepancy in(Link newLink) {
        return new Discrepancy(kind, newLink, a, b, confidence, style, reason);
    }
}
