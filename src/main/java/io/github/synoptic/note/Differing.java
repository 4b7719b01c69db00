package io.github.synoptic.note;

import io.github.synoptic.engine.text.Span;
import io.github.synoptic.engine.variant.Variant;
import io.github.synoptic.project.Finding;

import java.util.ArrayList;
import java.util.List;

/// Which words of a difference differ: those of the variants inside it, or all of them where it has none.
///
/// @param a the differing words of A, in order
/// @param b the differing words of B, in order
record Differing(List<Span> a, List<Span> b) {
    /// The differing words of this finding.
    ///
    /// @param variants the variants of its link
    static Differing of(Finding finding, List<Variant> variants) {
        List<Variant> inside = variants.stream()
                .filter(variant -> variant.a().overlaps(finding.a()) || variant.b().overlaps(finding.b())).toList();
        if (inside.isEmpty()) {
            return new Differing(whole(finding.a()), whole(finding.b()));
        }
        return new Differing(clipped(inside.stream().map(Variant::a).toList(), finding.a()),
                clipped(inside.stream().map(Variant::b).toList(), finding.b()));
    }

    private static List<Span> whole(Span span) {
        return span.isEmpty() ? List.of() : List.of(span);
    }

    /// The spans in order, cut so that they lie in `within` and none overlaps another.
    static List<Span> clipped(List<Span> spans, Span within) {
        List<Span> clipped = new ArrayList<>();
        int from = within.start();
        for (Span span : spans.stream().sorted().toList()) {
            int start = Math.max(from, span.start());
            int end = Math.min(within.end(), span.end());
            if (start < end) {
                clipped.add(new Span(start, end));
                from = end;
            }
        }
        return clipped;
    }
}
