package io.github.synoptic.ui.read;

import java.util.Locale;

/// One thing that the look of a piece of text says. A piece may say several at once.
public enum Ink {
    /// Stands in a passage that the other side has in the same words.
    SAME,
    /// Stands in a passage that the other side has in other words.
    REWORDED,
    /// Stands in a passage that the other side has in part.
    PARTLY,
    /// Stands in a passage that only this side has.
    ONLY,
    /// Differs from what stands in its place on the other side.
    VARIANT,
    /// Belongs to a discrepancy that is not dismissed.
    FINDING,
    /// Belongs to a discrepancy that is a whole clause or more: too long to be set semibold.
    CLAUSE,
    /// Belongs to a discrepancy that the reader confirmed.
    CONFIRMED,
    /// Is no part of the report: the raised letter of a discrepancy's kind, or the thin space inside its frame.
    LETTER,
    /// Belongs to the chosen passage or its partner.
    CHOSEN,
    /// Belongs to the chosen discrepancy.
    PICKED,
    /// Belongs to the passage under the mouse or its partners.
    NEAR,
    /// Was searched for.
    HIT,
    /// Is the hit that the search stands on.
    CURRENT;

    private final String styleClass = name().toLowerCase(Locale.ROOT);

    /// The class by which the style sheets know it.
    public String styleClass() {
        return styleClass;
    }
}
