package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.align.Reason;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A discrepancy as a detector proposes it, before overlaps are settled.
///
/// The reason is filled with A's words first, B's second, then what both share, then what it tells of A and of B, so that
/// it can be mirrored.
///
/// @param kind what sort of difference it is
/// @param link the link it was found in, or null
/// @param a the words of A
/// @param b the words of B
/// @param confidence how sure the detector is, 0 to 1
/// @param style whether it is mere house style
/// @param rule the last part of the reason's message key
/// @param shared what the reason says of both
/// @param sided what it says of A and what of B: the speaker there, the day; empty where it says nothing of either
record Finding(Kind kind, @Nullable Link link, Span a, Span b, double confidence, boolean style, String rule,
        List<String> shared, List<String> sided) {
    /// Copies the lists.
    Finding {
        shared = List.copyOf(shared);
        sided = List.copyOf(sided);
    }

    /// A finding of substance.
    static Finding of(Kind kind, @Nullable Link link, Span a, Span b, double confidence, String rule,
            String... shared) {
        return new Finding(kind, link, a, b, confidence, false, rule, List.of(shared), List.of());
    }

    /// The same finding, with what its reason says of A and of B.
    Finding telling(String ofA, String ofB) {
        return new Finding(kind, link, a, b, confidence, style, rule, shared, List.of(ofA, ofB));
    }

    /// The same finding as mere style, or as substance.
    Finding asStyle(boolean isStyle) {
        return new Finding(kind, link, a, b, confidence, isStyle, rule, shared, sided);
    }

    /// The same finding in this link.
    Finding in(Link newLink) {
        return new Finding(kind, newLink, a, b, confidence, style, rule, shared, sided);
    }

    /// The same finding with other spans and another confidence.
    Finding at(Span newA, Span newB, double newConfidence) {
        return new Finding(kind, link, newA, newB, newConfidence, style, rule, shared, sided);
    }

    /// The finding with the sides exchanged.
    Finding mirrored() {
        Link turned = link == null ? null : mirrored(link);
        return new Finding(kind, turned, b, a, confidence, style, rule, shared, sided.reversed());
    }

    /// The link with the sides exchanged.
    static Link mirrored(Link link) {
        return new Link(link.b(), link.a(), link.relation(), link.moved(), link.score(), link.pinned(), link.reasons());
    }

    /// The finding as a discrepancy, with the words of both texts in its reason.
    Discrepancy toDiscrepancy(String textA, String textB) {
        List<String> arguments = new ArrayList<>(List.of(bare(a.in(textA)), bare(b.in(textB))));
        arguments.addAll(shared);
        arguments.addAll(sided);
        return new Discrepancy(kind, link, a, b, confidence, style,
                new Reason("reason.discrepancy." + rule, arguments));
    }

    /// The words of a name without a possessive ending.
    private String bare(String words) {
        boolean isOwning = kind == Kind.NAME && (words.endsWith("'s") || words.endsWith("’s"));
        return isOwning ? words.substring(0, words.length() - 2) : words;
    }
}
