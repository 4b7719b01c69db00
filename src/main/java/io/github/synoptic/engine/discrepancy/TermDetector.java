package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.discrepancy.Fields.Told;
import io.github.synoptic.engine.discrepancy.WordPairs.Gap;
import io.github.synoptic.engine.discrepancy.WordPairs.Stretch;
import io.github.synoptic.engine.mention.Lexicon;
import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.PhraseTable;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Another label for the same thing: few words that stand in one place between the same words.
final class TermDetector implements Detector {
    private static final int MOST_WORDS = 4;
    private static final double PHRASE = 0.4;
    /// How sure labels outside linked sentences are of one referent, 0 to 1.
    private static final double APART = 0.35;
    /// Nouns with an irregular plural or that look like a verb's irregular form.
    private static final Set<String> NOUNS = Set.of("death", "deaths", "men", "women", "children", "people");
    private static final Set<String> ADVERBS = Set.of("soon", "now", "still", "also", "later", "will", "would", "may",
            "can", "could", "ago", "away", "back", "ahead", "yet", "even", "ever");

    @Override
    public List<Finding> detect(Evidence evidence) {
        List<Finding> found = new ArrayList<>();
        PhraseTable synonyms = evidence.a().lexicon().list("synonym");
        PhraseTable labels = evidence.a().lexicon().list("label");
        PhraseTable statuses = evidence.a().lexicon().list("status");
        for (LinkedLines lines : evidence.links()) {
            labelled(evidence, lines, labels, Kind.TERM, "term.label", found);
            labelled(evidence, lines, statuses, Kind.MODALITY, "modality.status", found);
            phrases(evidence, lines, found);
            for (Gap gap : lines.gaps()) {
                Finding finding = compare(evidence, lines, gap, synonyms, labels);
                if (finding != null) {
                    found.add(finding);
                }
            }
        }
        apart(evidence, labels, found);
        return found;
    }

    /// Labels for people that each account uses alone, wherever it does: "rioters" here and "protesters" there.
    private static void apart(Evidence evidence, PhraseTable labels, List<Finding> found) {
        if (!evidence.areOfOneEvent()) {
            return;
        }
        PhraseTable fields = evidence.a().lexicon().list("labelApart");
        Map<String, Map<String, Span>> inB = uses(evidence.b(), labels, fields);
        uses(evidence.a(), labels, fields).forEach((field, usesA) -> {
            Map<String, Span> usesB = inB.getOrDefault(field, Map.of());
            boolean isTold = found.stream().anyMatch(
                    other -> usesA.values().stream().anyMatch(other.a()::overlaps) && other.kind() == Kind.TERM);
            boolean areOther = !usesB.isEmpty() && usesA.keySet().stream().noneMatch(usesB::containsKey);
            if (areOther && !isTold) {
                Span a = usesA.values().iterator().next();
                Span b = usesB.values().iterator().next();
                LinkedLines lines = evidence.linked(evidence.a().lineAt(a).number(), evidence.b().lineAt(b).number());
                found.add(Finding.of(Kind.TERM, lines == null ? null : lines.link(), a, b, APART, "term.apart"));
            }
        });
    }

    /// By field, the first place of each of its labels outside quotations, in the order of the text.
    private static Map<String, Map<String, Span>> uses(Account account, PhraseTable labels, PhraseTable fields) {
        Map<String, Map<String, Span>> uses = new TreeMap<>();
        for (Line line : account.lines()) {
            for (Told label : Fields.told(line, labels)) {
                String field = Fields.field(label.value());
                if (fields.has(field) && !account.isQuoted(line.number(), label.at())) {
                    String use = label.value().equals(field) ? line.stem(label.at()) : label.value();
                    uses.computeIfAbsent(field, key -> new LinkedHashMap<>()).putIfAbsent(use, label.span());
                }
            }
        }
        return uses;
    }

    private static @Nullable Finding compare(Evidence evidence, LinkedLines lines, Gap gap, PhraseTable synonyms,
            PhraseTable labels) {
        Stretch a = bare(gap.a());
        Stretch b = bare(gap.b());
        boolean areNouns = isNoun(evidence.a(), a) && isNoun(evidence.b(), b);
        boolean isShort = areNouns && a.contentCount() == b.contentCount() && a.contentCount() >= 1
                && b.contentCount() >= 1
                && a.size() <= MOST_WORDS
                && b.size() <= MOST_WORDS;
        if (!isShort || !isLabel(evidence.a(), a) || !isLabel(evidence.b(), b) || areSynonyms(a, b, synonyms)
                || areOfOneLabel(a, b, labels)) {
            return null;
        }
        int beside = beside(lines, gap, a, b);
        Span spanA = a.span();
        Span spanB = b.span();
        if (beside < 2 || lines.likeness() < 0.5 || spanA == null || spanB == null) {
            return null;
        }
        double confidence = evidence.trust(lines) * (0.15 + 0.15 * beside);
        return Finding.of(Kind.TERM, lines.link(), spanA, spanB, confidence, "term");
    }

    /// Labels of several words that share only some: "the fair rents bill" and "the rent control bill".
    private static void phrases(Evidence evidence, LinkedLines lines, List<Finding> found) {
        for (int i = 0; i < lines.a().size(); i++) {
            int j = lines.pairs().partner(i);
            if (j < 0 || lines.a().isContent(i + 1) || lines.b().isContent(j + 1)) {
                continue;
            }
            Stretch a = phrase(lines.a(), i);
            Stretch b = phrase(lines.b(), j);
            boolean isLabel = a.size() > 2 && b.size() > 2 && a.size() <= MOST_WORDS && b.size() <= MOST_WORDS
                    && isLabel(evidence.a(), a) && isLabel(evidence.b(), b);
            if (isLabel && hasOwn(a, b) && hasOwn(b, a) && isBeside(lines, a, b) && lines.likeness() >= 0.5) {
                found.add(Finding.of(Kind.TERM, lines.link(), lines.a().span(a.from(), a.to()),
                        lines.b().span(b.from(), b.to()), evidence.trust(lines) * PHRASE, "term"));
            }
        }
    }

    /// The words that say something and end with this one.
    private static Stretch phrase(Line line, int last) {
        int first = last;
        while (line.isContent(first - 1)) {
            first--;
        }
        return new Stretch(line, first, last + 1);
    }

    /// Whether some word of the one label has no like in the other.
    private static boolean hasOwn(Stretch label, Stretch other) {
        return label.starts().stream().anyMatch(start -> !other.starts().contains(start));
    }

    /// Whether both labels stand after the same words.
    private static boolean isBeside(LinkedLines lines, Stretch a, Stretch b) {
        int beforeA = next(a.line(), a.from() - 1, -1);
        int beforeB = next(b.line(), b.from() - 1, -1);
        return beforeA >= 0 && beforeB >= 0 && lines.pairs().partner(beforeA) == beforeB;
    }

    /// Words of one field of labels, one on each side, that the other side does not use: "captives" and "prisoners".
    private static void labelled(Evidence evidence, LinkedLines lines, PhraseTable labels, Kind kind, String rule,
            List<Finding> found) {
        List<Told> inA = Fields.told(lines.a(), labels);
        List<Told> inB = inA.isEmpty() ? List.of() : Fields.told(lines.b(), labels);
        for (Told x : inA) {
            for (Told y : inB) {
                if (Fields.areRivals(x.value(), y.value()) && isOwn(evidence, lines, x.at(), y.at())) {
                    double context = lines.context(x.span(), y.span(), 5);
                    boolean isLone = lines.isSure() && Fields.count(inA, x.value()) == 1
                            && Fields.count(inB, x.value()) == 1;
                    if (context >= (isLone ? 0 : 1)) {
                        found.add(Finding.of(kind, lines.link(), x.span(), y.span(),
                                evidence.trust(lines) * Math.min(0.7, 0.35 + 0.1 * context), rule));
                    }
                }
            }
        }
    }

    /// Whether each of two words stands on its side alone, and not both in quotations.
    private static boolean isOwn(Evidence evidence, LinkedLines lines, int i, int j) {
        boolean areQuoted = evidence.a().isQuoted(lines.link().a(), i) && evidence.b().isQuoted(lines.link().b(), j);
        return !areQuoted && !lines.isShared(lines.a().stem(i)) && !lines.isShared(lines.b().stem(j))
                && !WordPairs.areKin(lines.a().stem(i), lines.b().stem(j));
    }

    /// Without stop words and signs at the ends.
    private static Stretch bare(Stretch stretch) {
        int from = stretch.from();
        int to = stretch.to();
        while (from < to && !stretch.line().isContent(from)) {
            from++;
        }
        while (to > from && !stretch.line().isContent(to - 1)) {
            to--;
        }
        return new Stretch(stretch.line(), from, to);
    }

    /// Whether the words can be a label: no names, figures, dates, signs, stop words or speech among them.
    private static boolean isLabel(Account account, Stretch stretch) {
        Line line = stretch.line();
        PhraseTable speech = account.lexicon().list("speech");
        for (int i = stretch.from(); i < stretch.to(); i++) {
            if (!line.isContent(i) || line.isNumber(i) || speech.has(line.key(i)) || isVerbOrAdverb(line.key(i))
                    || line.isIrregular(i) && !NOUNS.contains(line.key(i))) {
                return false;
            }
            Span token = line.token(i).span();
            boolean isTyped = account.names(line.number()).stream().anyMatch(n -> n.span().overlaps(token))
                    || account.moments(line.number()).stream().anyMatch(m -> m.span().overlaps(token))
                    || account.quantities(line.number()).stream().anyMatch(q -> q.span().overlaps(token));
            if (isTyped || account.isQuoted(line.number(), i)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the words stand where a noun does: with a capital in German, in languages without lists of verbs' endings
    /// behind an article or a preposition.
    private static boolean isNoun(Account account, Stretch stretch) {
        Lexicon lexicon = account.lexicon();
        if (stretch.size() == 0 || lexicon.hasVerbEndings()) {
            return true;
        }
        String before = stretch.line().key(stretch.from() - 1);
        return lexicon.hasCapitalNouns()
                ? stretch.line().isCapital(stretch.to() - 1)
                : lexicon.list("definite").has(before) || lexicon.list("article").has(before)
                        || lexicon.list("preposition").has(before);
    }

    private static boolean isVerbOrAdverb(String key) {
        return key.endsWith("ly") || key.endsWith("ed") || ADVERBS.contains(key);
    }

    /// Whether both are labels of one part of a field: "protesters" and "demonstrators".
    private static boolean areOfOneLabel(Stretch a, Stretch b, PhraseTable labels) {
        String x = labels.value(a.line().key(a.from()));
        String y = labels.value(b.line().key(b.from()));
        return a.size() == 1 && b.size() == 1 && Fields.areOfOne(x, y) && !Fields.areRivals(x, y);
    }

    private static boolean areSynonyms(Stretch a, Stretch b, PhraseTable synonyms) {
        for (int i = a.from(); i < a.to(); i++) {
            for (int j = b.from(); j < b.to(); j++) {
                String x = a.line().stem(i);
                String y = b.line().stem(j);
                String first = synonyms.value(a.line().key(i));
                boolean isSame = first != null && first.equals(synonyms.value(b.line().key(j)));
                if (isSame || x.length() > 4 && y.startsWith(x.substring(0, 5))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// How many paired words stand right beside the two labels, stop words passed over: up to two that say something.
    private static int beside(LinkedLines lines, Gap gap, Stretch a, Stretch b) {
        int count = 0;
        int afterA = next(a.line(), a.to(), 1);
        int afterB = next(b.line(), b.to(), 1);
        if (afterA >= 0 && afterB >= 0 && lines.pairs().partner(afterA) == afterB && a.to() >= gap.a().to() - 2) {
            count++;
        }
        int beforeA = next(a.line(), a.from() - 1, -1);
        int beforeB = next(b.line(), b.from() - 1, -1);
        if (beforeA >= 0 && beforeB >= 0 && lines.pairs().partner(beforeA) == beforeB) {
            count++;
        }
        return count;
    }

    /// The next word that says something, passing over up to two stop words; -1 at a sign.
    private static int next(Line line, int at, int step) {
        int i = at;
        for (int n = 0; n < 3 && i >= 0 && i < line.size() && line.isWord(i); n++, i += step) {
            if (line.isContent(i)) {
                return i;
            }
        }
        return -1;
    }
}
