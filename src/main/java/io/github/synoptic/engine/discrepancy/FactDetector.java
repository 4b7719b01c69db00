package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.discrepancy.Fields.Told;
import io.github.synoptic.engine.discrepancy.WordPairs.Gap;
import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.PhraseTable;
import io.github.synoptic.engine.text.Span;

import java.util.ArrayList;
import java.util.List;

/// Predicates of one event that cannot both be true: resigned and dismissed, shot and stabbed, first and second.
final class FactDetector implements Detector {
    /// What the fields of words begin with that only clash before the same noun.
    private static final String MODIFIER = "before-";
    /// How sure a lone word clashes with a lone word, 0 to 1.
    private static final double LONE = 0.45;
    /// A word may stand between "caused by" and what differs: an article.
    private static final int MOST_BETWEEN = 1;
    /// The most words of "caused by".
    private static final int LONGEST_CAUSE = 3;

    @Override
    public List<Finding> detect(Evidence evidence) {
        List<Finding> found = new ArrayList<>();
        PhraseTable clashes = evidence.a().lexicon().list("clash");
        PhraseTable causes = evidence.a().lexicon().list("cause");
        for (LinkedLines lines : evidence.links()) {
            if (lines.isSure()) {
                lone(evidence, lines, clashes, found);
            }
            for (Gap gap : lines.gaps()) {
                compare(evidence, lines, gap, clashes, found);
                cause(evidence, lines, gap, causes, found);
            }
        }
        return found;
    }

    private static void compare(Evidence evidence, LinkedLines lines, Gap gap, PhraseTable clashes,
            List<Finding> found) {
        for (int i = gap.a().from(); i < gap.a().to(); i++) {
            PhraseTable.Match x = clashes.at(lines.a(), i);
            for (int j = gap.b().from(); x != null && j < gap.b().to(); j++) {
                PhraseTable.Match y = clashes.at(lines.b(), j);
                if (y != null && Fields.areRivals(x.value(), y.value()) && (!isModifier(x.value())
                        || lines.pairs().partner(i + x.length()) == j + y.length())) {
                    Span a = lines.a().span(i, i + x.length());
                    Span b = lines.b().span(j, j + y.length());
                    double context = lines.context(a, b, 6);
                    if (context >= 1.5) {
                        found.add(finding(lines, x.value(), a, b,
                                evidence.trust(lines) * Math.min(0.8, 0.35 + 0.1 * context)));
                    }
                }
            }
        }
    }

    /// Words of one field that stand alone in sentences sure to tell the same: "a parked train" here and "an oncoming train"
    /// there.
    private static void lone(Evidence evidence, LinkedLines lines, PhraseTable clashes, List<Finding> found) {
        PhraseTable fields = evidence.a().lexicon().list("clashAlone");
        List<Told> inA = Fields.told(lines.a(), clashes);
        List<Told> inB = inA.isEmpty() ? List.of() : Fields.told(lines.b(), clashes);
        for (Told x : inA) {
            for (Told y : inB) {
                boolean areAlone = Fields.count(inA, x.value()) == 1 && Fields.count(inB, x.value()) == 1
                        && fields.has(Fields.field(x.value()));
                if (areAlone && Fields.areRivals(x.value(), y.value())
                        && !evidence.a().isQuoted(lines.link().a(), x.at())
                        && !evidence.b().isQuoted(lines.link().b(), y.at())) {
                    found.add(finding(lines, x.value(), x.span(), y.span(), evidence.trust(lines) * LONE));
                }
            }
        }
    }

    /// Two words of a field: of where it was, of how far the law had gone, else of what happened.
    private static Finding finding(LinkedLines lines, String value, Span a, Span b, double confidence) {
        return switch (Fields.field(value)) {
            case "direction" -> Finding.of(Kind.PLACE, lines.link(), a, b, confidence, "fact");
            case "case" -> Finding.of(Kind.MODALITY, lines.link(), a, b, confidence, "modality.status");
            default -> Finding.of(Kind.FACT, lines.link(), a, b, confidence, "fact");
        };
    }

    /// Other words after "caused by" and the like.
    private static void cause(Evidence evidence, LinkedLines lines, Gap gap, PhraseTable causes,
            List<Finding> found) {
        Span a = gap.a().span();
        Span b = gap.b().span();
        if (isCaused(lines.a(), gap.a().from(), causes) && gap.isSubstitution() && a != null && b != null
                && lines.likeness() >= 0.5) {
            found.add(Finding.of(Kind.FACT, lines.link(), a, b, evidence.trust(lines) * 0.6, "fact.cause"));
        }
    }

    /// Whether "caused by" or the like stands before this place.
    private static boolean isCaused(Line line, int at, PhraseTable causes) {
        for (int start = at - 1; start >= at - MOST_BETWEEN - LONGEST_CAUSE; start--) {
            PhraseTable.Match match = causes.at(line, start);
            int between = match == null ? -1 : at - start - match.length();
            if (between >= 0 && between <= MOST_BETWEEN) {
                return true;
            }
        }
        return false;
    }

    /// Whether the word clashes only before the same noun: "the House committee" and "the Senate committee".
    private static boolean isModifier(String value) {
        return value.startsWith(MODIFIER);
    }
}
