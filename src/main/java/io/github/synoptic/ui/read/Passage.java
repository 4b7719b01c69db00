package io.github.synoptic.ui.read;

import io.github.synoptic.engine.align.Relation;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// A sentence as the panes show it.
///
/// @param span where it stands in the report
/// @param paragraph the number of its paragraph, from 0
/// @param relation how nearly its nearest partner tells the same; null where only this side has it
/// @param links the numbers of its links, nearest partner first
public record Passage(Span span, int paragraph, @Nullable Relation relation, List<Integer> links) {
    /// Copies the list.
    public Passage {
        links = List.copyOf(links);
    }

    /// Whether only this side has it.
    public boolean isOnlyHere() {
        return relation == null;
    }

    /// What its look says.
    Ink ink() {
        return ink(relation);
    }

    /// What the look of a passage of this relation says.
    static Ink ink(@Nullable Relation relation) {
        return switch (relation) {
            case VERBATIM -> Ink.SAME;
            case REWORDED -> Ink.REWORDED;
            case PARTIAL -> Ink.PARTLY;
            case null -> Ink.ONLY;
        };
    }
}
