package io.github.synoptic.engine.discrepancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Settles what the detectors propose: of findings over the same words the surest stays, and they are put in order.
final class Settler {
    private final DiscrepancyOptions options;

    Settler(DiscrepancyOptions options) {
        this.options = options;
    }

    /// The findings that stay, by place in A, then in B.
    List<Finding> settle(List<Finding> proposed) {
        List<Finding> sorted = new ArrayList<>(proposed);
        sorted.removeIf(finding -> !finding.style() && finding.confidence() < options.lowest());
        sorted.sort(Comparator.comparingDouble((Finding finding) -> -finding.confidence())
                .thenComparing(Finding::a).thenComparing(Finding::b).thenComparing(Finding::kind));
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : sorted) {
            if (kept.stream().noneMatch(other -> overlaps(other, finding))) {
                kept.add(finding);
            }
        }
        return kept;
    }

    private static boolean overlaps(Finding x, Finding y) {
        return x.a().overlaps(y.a()) && x.b().overlaps(y.b());
    }
}
