package io.github.synoptic.engine.discrepancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Settles what the detectors propose: of findings over the same words the surest stays, and they are put in order.
final class Settler {
    private static final int PIECE = 512;
    private final DiscrepancyOptions options;

    Settler(DiscrepancyOptions options) {
        this.options = options;
    }

    /// The findings that stay, by place in A, then in B.
    List<Finding> settle(List<Finding> proposed, String textA, String textB) {
        List<Finding> sorted = new ArrayList<>(proposed);
        sorted.removeIf(finding -> !finding.style() && finding.confidence() < options.lowest());
        sorted.sort(Comparator.comparingDouble((Finding finding) -> -finding.confidence())
                .thenComparing(Finding::a).thenComparing(Finding::b).thenComparing(Finding::kind));
        List<Finding> kept = new ArrayList<>();
        Map<Integer, List<Finding>> byPlace = new HashMap<>();
        Set<String> said = new HashSet<>();
        for (Finding finding : sorted) {
            boolean isNew = places(finding).noneMatch(place -> byPlace.getOrDefault(place, List.of()).stream()
                    .anyMatch(other -> overlaps(other, finding)));
            if (isNew && (!isOfWords(finding) || said.add(words(finding, textA, textB)))) {
                kept.add(finding);
                places(finding).forEach(place -> byPlace.computeIfAbsent(place, key -> new ArrayList<>()).add(finding));
            }
        }
        return kept;
    }

    /// The numbered pieces of A's text that a finding stands in.
    private static IntStream places(Finding finding) {
        return IntStream.rangeClosed(finding.a().start() / PIECE, finding.a().end() / PIECE);
    }

    /// Whether a finding is of the words themselves, so that saying it once is enough.
    private static boolean isOfWords(Finding finding) {
        return switch (finding.kind()) {
            case NAME, ROLE, TERM -> true;
            default -> finding.rule().equals("modality.status");
        };
    }

    private static String words(Finding finding, String textA, String textB) {
        return (finding.a().in(textA) + " | " + finding.b().in(textB)).toLowerCase(Locale.ROOT);
    }

    private static boolean overlaps(Finding x, Finding y) {
        return x.a().overlaps(y.a()) && x.b().overlaps(y.b());
    }
}
