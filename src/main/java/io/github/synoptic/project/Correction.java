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

    /// Whether the reader cannot mean both: the same passages joined and parted, or joined where the other side has
    /// nothing. The later word then counts.
    default boolean contradicts(Correction other) {
        return switch (this) {
            case Pin(Span a, Span b) -> switch (other) {
                case Pin _ -> false;
                case Cut(Span otherA, Span otherB) -> a.equals(otherA) && b.equals(otherB);
                case Alone(Side side, Span span) -> span.overlaps(side == Side.A ? a : b);
            };
            case Cut _,Alone _ -> other instanceof Pin && other.contradicts(this);
        };
    }
}
