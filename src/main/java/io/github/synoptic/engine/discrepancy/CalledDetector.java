package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.mention.Lexicon;
import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.PhraseTable;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/// A label that one account keeps at a distance ("the so-called freedom bill", "what supporters call the freedom bill")
/// and the other uses as its own.
final class CalledDetector implements Detector {
    private static final int LONGEST = 6;
    private static final double WEIGHT = 0.6;

    @Override
    public List<Finding> detect(Evidence evidence) {
        Map<Span, Finding> inA = new LinkedHashMap<>();
        Map<Span, Finding> inB = new LinkedHashMap<>();
        Lexicon lexicon = evidence.a().lexicon();
        PhraseTable callers = lexicon.list("caller");
        PhraseTable articles = lexicon.list("article");
        for (LinkedLines lines : evidence.links()) {
            for (Place place : places(lines.a(), lines.b(), callers, articles, k -> lines.pairs().partner(k))) {
                inA.merge(place.called, finding(evidence, lines, place.called, place.plain), CalledDetector::surer);
            }
            for (Place place : places(lines.b(), lines.a(), callers, articles, k -> lines.pairs().partnerOfB(k))) {
                inB.merge(place.called, finding(evidence, lines, place.plain, place.called), CalledDetector::surer);
            }
        }
        List<Finding> found = new ArrayList<>(inA.values());
        found.addAll(inB.values());
        return found;
    }

    /// A label is set against one place of the other account only, the one that is told most alike.
    private static Finding surer(Finding x, Finding y) {
        return y.confidence() > x.confidence() ? y : x;
    }

    private static Finding finding(Evidence evidence, LinkedLines lines, Span a, Span b) {
        return Finding.of(Kind.TERM, lines.link(), a, b, evidence.trust(lines) * WEIGHT, "term.called");
    }

    /// The label with the words that keep it at a distance, and the same label in the other account's own voice.
    private record Place(Span called, Span plain) {}

    private static List<Place> places(Line line, Line other, PhraseTable callers, PhraseTable articles,
            IntUnaryOperator partner) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            PhraseTable.Match match = callers.at(line, i);
            Place place = match == null ? null : place(line, i, i + match.length(), other, callers, articles, partner);
            if (place != null) {
                places.add(place);
            }
        }
        return places;
    }

    private static @Nullable Place place(Line line, int caller, int from, Line other, PhraseTable callers,
            PhraseTable articles, IntUnaryOperator partner) {
        int first = -1;
        int last = -1;
        int start = articles.has(line.key(from)) ? from + 1 : from;
        start += line.isWord(start) ? 0 : 1;
        for (int k = start; k < from + LONGEST && line.isContent(k); k++) {
            int there = partner.applyAsInt(k);
            if (there >= 0) {
                first = first < 0 ? there : first;
                last = there;
            }
        }
        if (first < 0 || isCalled(other, first, callers)) {
            return null;
        }
        int end = from;
        while (end < line.size() && partner.applyAsInt(end) != last) {
            end++;
        }
        int opening = first;
        while (opening > 0 && first - opening < 2 && other.isContent(opening - 1)) {
            opening--;
        }
        return new Place(line.span(caller, end + 1), other.span(opening, last + 1));
    }

    private static boolean isCalled(Line line, int at, PhraseTable callers) {
        for (int k = Math.max(0, at - LONGEST); k <= at; k++) {
            if (callers.isAt(line, k)) {
                return true;
            }
        }
        return false;
    }
}
