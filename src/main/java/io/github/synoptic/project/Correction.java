package io.github.synoptic.project;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;

/// What the reader corrects in the alignment of a pair.
public sealed interface Correction {
    /// These two passages tell the same thing.
    record Pin(Span a, Span b) implements Correction {}

    /// These two passages do not.
    record Cut(Span a, Span b) implements Correction {}

    /// The other side has nothing for this passage.
    record Alone(Side side, Span span) implements Correction {}

    /// The same correction seen with the sides exchanged.
    default Correction swapped() {
        return switch (this) {
            case Pin(Span a, Span b) -> new Pin(b, a);
            case Cut(Span a, Span b) -> new Cut(b, a);
            case Alone(Side side, Span span) -> new Alone(side.other(), span);
        };
    }
}
