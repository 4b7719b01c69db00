package io.github.synoptic.note;

import io.github.synoptic.engine.text.Side;

import java.util.Optional;

/// A correction of the alignment as an exported note names it.
public sealed interface SavedCorrection {
    /// These two passages were said to tell the same thing.
    record Pin(SavedQuote a, SavedQuote b) implements SavedCorrection {}

    /// These two were said not to.
    record Cut(SavedQuote a, SavedQuote b) implements SavedCorrection {}

    /// The other side was said to have nothing for this passage.
    record Alone(Side side, SavedQuote words) implements SavedCorrection {}

    /// The words that it names in one report; empty where it names none there.
    default Optional<SavedQuote> words(Side side) {
        return switch (this) {
            case Pin(SavedQuote a, SavedQuote b) -> Optional.of(side == Side.A ? a : b);
            case Cut(SavedQuote a, SavedQuote b) -> Optional.of(side == Side.A ? a : b);
            case Alone(Side own, SavedQuote words) ->
                own == side ? Optional.of(words) : Optional.empty();
        };
    }
}
