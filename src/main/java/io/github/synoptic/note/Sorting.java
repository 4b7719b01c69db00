package io.github.synoptic.note;

import io.github.synoptic.project.Finding;
import io.github.synoptic.project.NoteChoice;
import io.github.synoptic.project.NoteChoice.Section;

import java.util.Comparator;

/// Which section a difference stands in, and where in it.
final class Sorting {
    private Sorting() {}

    static Section section(Finding finding) {
        if (finding.isStyle()) {
            return Section.STYLE;
        }
        return switch (finding.verdict()) {
            case CONFIRMED -> Section.CONFIRMED;
            case OPEN -> Section.UNDECIDED;
            case DISMISSED -> Section.DISMISSED;
        };
    }

    static Comparator<Finding> order(NoteChoice.Order order) {
        Comparator<Finding> byA = Comparator.comparing(Finding::a).thenComparing(Finding::b);
        Comparator<Finding> within = switch (order) {
            case A -> byA;
            case B -> Comparator.comparing(Finding::b).thenComparing(Finding::a);
            case KIND -> Comparator.comparing(Finding::kind).thenComparing(byA);
        };
        return Comparator.comparing(Sorting::section).thenComparing(within).thenComparing(Finding::kind);
    }
}
