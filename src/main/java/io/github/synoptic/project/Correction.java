package io.github.synoptic.project;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.function.Function;

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

    /// The same correction with its passage of A elsewhere; null where that is nowhere. One that names no passage of A
    /// stays as it is.
    default @Nullable Correction onA(Function<Span, @Nullable Span> elsewhere) {
        Span named = switch (this) {
            case Pin(Span a, Span _) -> a;
            case Cut(Span a, Span _) -> a;
            case Alone(Side side, Span span) -> side == Side.A ? span : null;
        };
        Span found = named == null ? null : elsewhere.apply(named);
        if (named == null || found == null) {
            return named == null ? this : null;
        }
        return switch (this) {
            case Pin(Span _, Span b) -> new Pin(found, b);
            case Cut(Span _, Span b) -> new Cut(found, b);
            case Alone _ -> new Alone(Side.A, found);
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
