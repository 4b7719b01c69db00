package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.Name;
import io.github.synoptic.engine.mention.PhraseTable;
import io.github.synoptic.engine.text.Span;

import java.util.ArrayList;
import java.util.List;

/// The same thing happens in another place: two places by name after a preposition of place, between the same words or
/// alone in sentences likely to tell the same, and two names of one sort, such as streets.
final class PlaceDetector implements Detector {
    /// The least share of the words of the shorter sentence that the other has too, 0 to 1.
    private static final double OVERLAP = 0.3;
    /// How sure two places are of one thing that stand alone in such sentences, 0 to 1.
    private static final double LONE = 0.4;
    /// How sure two names of places of one sort are of one place, 0 to 1.
    private static final double NAMED = 0.5;

    @Override
    public List<Finding> detect(Evidence evidence) {
        List<Finding> found = new ArrayList<>();
        PhraseTable prepositions = evidence.a().lexicon().list("placeWord");
        for (LinkedLines lines : evidence.links()) {
            List<Name> inA = evidence.a().names(lines.link().a());
            List<Name> inB = evidence.b().names(lines.link().b());
            for (Name x : inA) {
                for (Name y : inB) {
                    boolean isTold = inB.stream().anyMatch(n -> evidence.isSame(x, n))
                            || inA.stream().anyMatch(n -> evidence.isSame(n, y));
                    if (!isTold && isSameSort(evidence, lines, x, y)) {
                        found.add(Finding.of(Kind.PLACE, lines.link(), x.span(), y.span(),
                                evidence.trust(lines) * NAMED, "place"));
                    } else if (!isTold && isLone(evidence, lines, x, y, prepositions)) {
                        found.add(Finding.of(Kind.PLACE, lines.link(), x.span(), y.span(), LONE, "place"));
                    } else if (!isTold && isPlace(x, lines.a(), prepositions) && isPlace(y, lines.b(), prepositions)) {
                        judge(evidence, lines, x, y, found);
                    }
                }
            }
        }
        return found;
    }

    /// Whether the names end in one word for a place and neither stands in the other account: "Mill Avenue" and "Quay Avenue".
    private static boolean isSameSort(Evidence evidence, LinkedLines lines, Name x, Name y) {
        String last = lines.a().key(lines.a().tokenAt(x.span().end() - 1));
        boolean isNamed = last.equals(lines.b().key(lines.b().tokenAt(y.span().end() - 1)))
                && evidence.a().lexicon().list("namedPlace").has(last)
                && NameForm.isFull(NameForm.form(evidence.a(), x))
                && NameForm.isFull(NameForm.form(evidence.b(), y));
        return isNamed && areUnknown(evidence, x, y);
    }

    /// Whether two sentences that are likely to tell the same have one place each, of which the other account has none.
    private static boolean isLone(Evidence evidence, LinkedLines lines, Name x, Name y, PhraseTable prepositions) {
        boolean areAlone = lines.isLikely() && lines.overlap() >= OVERLAP && x.sort() == Name.Sort.PLACE
                && y.sort() == Name.Sort.PLACE
                && isPlace(x, lines.a(), prepositions) && isPlace(y, lines.b(), prepositions);
        return areAlone && count(evidence.a(), lines.link().a()) == 1 && count(evidence.b(), lines.link().b()) == 1
                && areUnknown(evidence, x, y);
    }

    /// Whether neither place is named in the other account.
    private static boolean areUnknown(Evidence evidence, Name x, Name y) {
        return evidence.entities().partners(x.entity()).isEmpty() && !evidence.entities().isPaired(y.entity());
    }

    private static long count(Account account, int sentence) {
        return account.names(sentence).stream().filter(name -> name.sort() == Name.Sort.PLACE).count();
    }

    private static boolean isPlace(Name name, Line line, PhraseTable prepositions) {
        String before = line.key(line.tokenAt(name.span().start()) - 1);
        return name.sort() != Name.Sort.PERSON && name.sort() != Name.Sort.BODY && prepositions.has(before)
                && (name.sort() == Name.Sort.PLACE || before.equals("in") || before.equals("near"));
    }

    private static void judge(Evidence evidence, LinkedLines lines, Name x, Name y, List<Finding> found) {
        Span a = x.span();
        Span b = y.span();
        double context = lines.context(a, b, evidence.options().contextReach());
        boolean isSlot = lines.isSameSlot(lines.a().tokenAt(a.start()), lines.b().tokenAt(b.start()));
        double score = context + (isSlot ? 1 : 0);
        if (score >= evidence.options().contextNeeded() + 0.5) {
            boolean isNear = lines.sharesNearest(a, b) && !lines.differsBefore(a, b);
            found.add(Finding.of(Kind.PLACE, lines.link(), a, b,
                    evidence.trust(lines) * Math.min(0.85, 0.3 + 0.1 * score) * (isNear ? 1 : 0.3), "place"));
        }
    }
}
