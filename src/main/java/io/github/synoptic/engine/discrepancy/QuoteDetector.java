package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.discrepancy.WordPairs.Gap;
import io.github.synoptic.engine.discrepancy.WordPairs.Stretch;
import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.PhraseTable;
import io.github.synoptic.engine.mention.Quotation;
import io.github.synoptic.engine.mention.Statement;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The same quotation in other words: word by word where both quote, as a whole where hardly a word is kept.
final class QuoteDetector implements Detector {
    private static final double NEAR = 0.7;
    private static final int MOST_PLACES = 3;
    /// How much less alike quotations of one speaker, or of many words in common, may be.
    private static final double LENIENT = 0.15;
    /// How much more alike those must be of which nothing says that they have one speaker.
    private static final double STRICT = 0.1;
    /// How sure a mark of omission is a difference: what it stands for may say nothing else.
    private static final double ELIDED = 0.4;
    /// The fewest words that tell a quotation by their order alone.
    private static final int LEAST_ORDERED = 3;
    /// The fewest content words of a quotation outside the links: one word in marks is a turn of phrase.
    private static final int LEAST_PHRASE = 2;
    /// How sure a swear word written out on one side only is a difference: it is a choice of the house.
    private static final double MASKED = 0.5;
    private static final double STYLE = 0.15;
    /// The most content words of a short quotation.
    private static final int MOST_LONE = 4;

    @Override
    public List<Finding> detect(Evidence evidence) {
        List<Finding> found = new ArrayList<>();
        QuotationIndex index = new QuotationIndex(evidence.b());
        for (Quotation x : evidence.a().mentions().quotations()) {
            for (Quotation y : index.like(evidence, x)) {
                if (!evidence.hasTwin(x.sentence(), y.sentence())) {
                    compare(evidence, x, y, found);
                }
            }
        }
        return found;
    }

    private static void compare(Evidence evidence, Quotation x, Quotation y, List<Finding> found) {
        Stretch a = Stretch.of(evidence.a().line(x.sentence()), x.span());
        Stretch b = Stretch.of(evidence.b().line(y.sentence()), y.span());
        LinkedLines lines = evidence.linked(x.sentence(), y.sentence());
        int shorter = Math.min(a.contentCount(), b.contentCount());
        if (shorter == 0) {
            return;
        }
        WordPairs pairs = new WordPairs(a, b);
        boolean areMostly = pairs.areMostly();
        boolean isSameSpeaker = (areMostly || pairs.paired() >= evidence.options().quoteWords())
                && isSameSpeaker(evidence, x, y);
        boolean isShort = lines == null && shorter < LEAST_PHRASE;
        boolean areOne = areMostly && isSameSpeaker || !isShort && areOne(evidence, pairs, lines, isSameSpeaker);
        if (!areOne) {
            return;
        }
        Link link = lines == null ? null : lines.link();
        elided(pairs, link, found);
        masked(pairs, link, found);
        styles(pairs, link, found);
        List<Place> places = places(pairs, evidence.a().lexicon().list("condition"));
        double likeness = pairs.likeness();
        if (isReordered(pairs)) {
            found.add(Finding.of(Kind.QUOTE, link, x.span(), y.span(), 0.5, "quote.order"));
            return;
        }
        if (likeness < NEAR || places.size() > MOST_PLACES) {
            Finding whole = whole(places, link, likeness);
            if (whole != null) {
                found.add(whole);
            }
            return;
        }
        for (Place place : places) {
            found.add(
                    Finding.of(Kind.QUOTE, link, place.a, place.b, place.weight * (0.5 + likeness / 2), "quote.words"));
        }
    }

    /// A sign of omission on one side where the other runs on without one, no word left out.
    private static void elided(WordPairs pairs, @Nullable Link link, List<Finding> found) {
        for (Gap gap : pairs.gaps()) {
            boolean isHere = isElision(gap.a()) && gap.b().size() == 0 || isElision(gap.b()) && gap.a().size() == 0;
            if (isHere && !gap.isFirst() && !gap.isLast()) {
                Span a = pairs.a().line().span(gap.a().from() - 1, gap.a().to() + 1);
                Span b = pairs.b().line().span(gap.b().from() - 1, gap.b().to() + 1);
                found.add(Finding.of(Kind.QUOTE, link, a, b, ELIDED, "quote.elided"));
            }
        }
    }

    /// Words that one side masks and the other writes out.
    private static void masked(WordPairs pairs, @Nullable Link link, List<Finding> found) {
        for (int i = pairs.a().from(); i < pairs.a().to(); i++) {
            int j = pairs.partner(i);
            if (j >= 0 && Masked.isSame(pairs.a().line().key(i), pairs.b().line().key(j))) {
                found.add(Finding.of(Kind.QUOTE, link, pairs.a().line().span(i, i + 1),
                        pairs.b().line().span(j, j + 1), MASKED, "quote.masked"));
            }
        }
    }

    private static boolean isElision(Stretch stretch) {
        return stretch.size() == 1
                && (stretch.line().key(stretch.from()).equals("…") || stretch.line().key(stretch.from()).equals("..."));
    }

    private static boolean isSameSpeaker(Evidence evidence, Quotation x, Quotation y) {
        SpeakerMatcher matcher = new SpeakerMatcher(evidence);
        for (Statement first : evidence.a().statements(x.sentence())) {
            for (Statement second : evidence.b().statements(y.sentence())) {
                boolean areThese = first.span().equals(x.span()) && second.span().equals(y.span());
                if (areThese && matcher.compare(first, second) == SpeakerMatcher.Answer.SAME) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether both have the same words in another order.
    private static boolean isReordered(WordPairs pairs) {
        List<String> words = words(pairs.a());
        return words.size() >= LEAST_ORDERED && words.equals(words(pairs.b()))
                && pairs.gaps().stream().anyMatch(gap -> gap.a().hasContent());
    }

    private static List<String> words(Stretch stretch) {
        List<String> words = new ArrayList<>();
        for (int i = stretch.from(); i < stretch.to(); i++) {
            if (stretch.line().isContent(i)) {
                words.add(stretch.line().stem(i));
            }
        }
        words.sort(null);
        return words;
    }

    /// Whether both quote the same words. Sentences that are linked, and speakers that are one, need less likeness.
    private static boolean areOne(Evidence evidence, WordPairs pairs, @Nullable LinkedLines lines,
            boolean isSameSpeaker) {
        DiscrepancyOptions options = evidence.options();
        double likeness = pairs.likeness();
        if (lines == null) {
            return pairs.isPhrase() || pairs.paired() >= options.quoteWords()
                    && likeness >= options.quoteLikeness() + (isSameSpeaker ? -LENIENT : STRICT);
        }
        boolean isFew = pairs.pairedPlain() >= 2 || pairs.longestRun() >= 3 && pairs.paired() >= 1
                || isReordered(pairs);
        boolean isMany = pairs.paired() >= options.quoteWords() && isSameSpeaker;
        return isLone(evidence, pairs, lines)
                || isFew && likeness >= options.quoteLikeness() - (isMany ? LENIENT : 0);
    }

    /// Whether two linked sentences quote a few words each and nothing else, some of them the same and in the same place: "a
    /// shrinking threat" and "a fading threat".
    private static boolean isLone(Evidence evidence, WordPairs pairs, LinkedLines lines) {
        int longer = Math.max(pairs.a().contentCount(), pairs.b().contentCount());
        boolean areAlone = evidence.a().quotations(lines.link().a()).size() == 1
                && evidence.b().quotations(lines.link().b()).size() == 1;
        return areAlone && longer <= MOST_LONE && pairs.paired() > 0
                && (isPaired(pairs, true) || isPaired(pairs, false));
    }

    /// Whether both begin, or both end, with one word that says something.
    private static boolean isPaired(WordPairs pairs, boolean atStart) {
        int i = atStart ? content(pairs.a(), pairs.a().from(), 1) : content(pairs.a(), pairs.a().to() - 1, -1);
        int j = atStart ? content(pairs.b(), pairs.b().from(), 1) : content(pairs.b(), pairs.b().to() - 1, -1);
        return i >= 0 && j >= 0 && pairs.partner(i) == j;
    }

    private static int content(Stretch stretch, int from, int step) {
        for (int i = from; i >= stretch.from() && i < stretch.to(); i += step) {
            if (stretch.line().isContent(i)) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Finding whole(List<Place> places, @Nullable Link link, double likeness) {
        if (places.isEmpty()) {
            return null;
        }
        Span a = places.get(0).a;
        Span b = places.get(0).b;
        for (Place place : places) {
            a = a.cover(place.a);
            b = b.cover(place.b);
        }
        return Finding.of(Kind.QUOTE, link, a, b, 0.35 + 0.4 * likeness, "quote.reworded");
    }

    /// Words of both quotations that differ in one place.
    private record Place(Span a, Span b, double weight) {}

    private static List<Place> places(WordPairs pairs, PhraseTable conditions) {
        List<Place> places = new ArrayList<>();
        for (Gap gap : pairs.gaps()) {
            Place place = place(pairs, gap, conditions);
            if (place != null) {
                places.add(place);
            }
        }
        forms(pairs, places);
        places.sort((x, y) -> x.a.compareTo(y.a));
        return places;
    }

    /// Paired words that are written differently: "say" and "says".
    private static void forms(WordPairs pairs, List<Place> places) {
        Line a = pairs.a().line();
        Line b = pairs.b().line();
        for (int i = pairs.a().from(); i < pairs.a().to(); i++) {
            int j = pairs.partner(i);
            if (j >= 0 && !a.key(i).equals(b.key(j)) && !Masked.isSame(a.key(i), b.key(j))) {
                places.add(new Place(a.span(i, i + 1), b.span(j, j + 1), 0.8));
            }
        }
    }

    /// Whether both say the same, written in two ways: "percent" and "%", "I have" and "I've".
    private static boolean isStyle(Gap gap) {
        return HouseStyle.isSame(gap.a(), gap.b()) || HouseStyle.isContracted(gap.a(), gap.b());
    }

    /// What both quote alike but for house style.
    private static void styles(WordPairs pairs, @Nullable Link link, List<Finding> found) {
        for (Gap gap : pairs.gaps()) {
            Span a = HouseStyle.before(gap.a()).span();
            Span b = HouseStyle.before(gap.b()).span();
            boolean isOther = a != null && b != null
                    && !gap.a().line().words(a).equals(gap.b().line().words(b));
            if (a != null && b != null && isOther && isStyle(gap)) {
                found.add(Finding.of(Kind.QUOTE, link, a, b, STYLE, "quote.style").asStyle(true));
            }
        }
    }

    private static @Nullable Place place(WordPairs pairs, Gap gap, PhraseTable conditions) {
        Span a = gap.a().span();
        Span b = gap.b().span();
        if (isStyle(gap)) {
            return null;
        }
        if (a != null && b != null) {
            boolean isEdge = gap.isFirst() || gap.isLast();
            boolean isLong = gap.a().contentCount() > 4 || gap.b().contentCount() > 4;
            return isEdge && isLong ? null : new Place(a, b, isEdge ? 0.7 : 0.9);
        }
        boolean isCut = gap.isLast() && (hasCondition(gap.a(), conditions) || hasCondition(gap.b(), conditions));
        if (gap.isFirst() || gap.isLast() && !isCut || isSupplied(gap.a()) || isSupplied(gap.b())) {
            return null;
        }
        return a == null && b == null ? null : omitted(pairs, gap, a, b);
    }

    /// Whether what is left out changes the sense: a condition, a restriction.
    private static boolean hasCondition(Stretch stretch, PhraseTable conditions) {
        for (int i = stretch.from(); i < stretch.to(); i++) {
            if (conditions.has(stretch.line().key(i))) {
                return true;
            }
        }
        return false;
    }

    /// Words that only one has, inside the quotation: shown with the words about the place on the other side.
    private static Place omitted(WordPairs pairs, Gap gap, @Nullable Span a, @Nullable Span b) {
        Span spanA = a != null ? a : around(pairs.a().line(), gap.a(), gap.isLast());
        Span spanB = b != null ? b : around(pairs.b().line(), gap.b(), gap.isLast());
        boolean isSubstance = gap.a().hasContent() || gap.b().hasContent();
        return new Place(spanA, spanB, isSubstance ? 0.65 : 0.5);
    }

    private static Span around(Line line, Stretch empty, boolean isAtEnd) {
        int first = empty.from() - 1;
        while (first > 0 && !line.isWord(first)) {
            first--;
        }
        int last = isAtEnd ? first : empty.to();
        while (last < line.size() - 1 && !line.isWord(last)) {
            last++;
        }
        return line.span(Math.max(0, first), Math.min(line.size(), last + 1));
    }

    /// Words in brackets or parentheses are supplied by the reporter.
    private static boolean isSupplied(Stretch stretch) {
        Line line = stretch.line();
        for (int i = stretch.from() - 1; i <= stretch.to(); i++) {
            String key = line.key(i);
            if (key.equals("[") || key.equals("(") || key.equals("]") || key.equals(")") || key.equals("…")
                    || key.equals("...")) {
                return true;
            }
        }
        return false;
    }
}
