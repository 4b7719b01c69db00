package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.discrepancy.WordPairs.Gap;
import io.github.synoptic.engine.mention.Lexicon;
import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.PhraseTable;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/// One account affirms what the other denies: a negation on one side only, or words of opposite meaning.
final class PolarityDetector implements Detector {
    private static final int REACH = 4;
    private static final Set<String> ADVERBS = Set.of("yet", "ever", "even", "quite", "always", "longer", "any",
            "once");

    @Override
    public List<Finding> detect(Evidence evidence) {
        List<Finding> found = new ArrayList<>();
        Words words = Words.of(evidence.a().lexicon());
        for (LinkedLines lines : evidence.links()) {
            new Pass(evidence, lines, words).run(found);
        }
        return found;
    }

    /// What denies, and what says the opposite of what, in one language.
    ///
    /// @param none what denies a noun, before which adjectives stand: "no federal experience"
    private record Words(Negations negations, PhraseTable deniers, PhraseTable opposites, PhraseTable none) {
        static Words of(Lexicon lexicon) {
            return new Words(Negations.of(lexicon), lexicon.list("denier"), lexicon.list("opposite"),
                    lexicon.list("none"));
        }

        boolean isDenial(Line line, int at) {
            return negations.isAt(line, at) || deniers.isAt(line, at);
        }
    }

    private record Pass(Evidence evidence, LinkedLines lines, Words words) {
        void run(List<Finding> found) {
            for (int i = 0; i < lines.a().size(); i++) {
                int j = lines.pairs().partner(i);
                if (j >= 0 && lines.a().isContent(i) && !lines.a().hasNameLetter(i) && !lines.a().isNumber(i)) {
                    Finding finding = negated(i, j);
                    if (finding != null) {
                        found.add(finding);
                    }
                }
            }
            for (Gap gap : lines.gaps()) {
                opposed(gap, found);
            }
        }

        private @Nullable Finding negated(int i, int j) {
            int negationA = negation(lines.a(), i, inB());
            int negationB = negation(lines.b(), j, inA());
            if (negationA >= 0 == negationB >= 0) {
                return null;
            }
            if (isPaired(negationA, negationB)) {
                return null;
            }
            Span a = lines.a().span(negationA >= 0 ? negationA : open(i, inB(), lines.a()), i + 1);
            Span b = lines.b().span(negationB >= 0 ? negationB : open(j, inA(), lines.b()), j + 1);
            double context = lines.context(lines.a().span(i, i + 1), lines.b().span(j, j + 1), 6);
            if (context < 1.5) {
                return null;
            }
            double confidence = evidence.trust(lines) * Math.min(0.85, 0.3 + 0.12 * context);
            return Finding.of(Kind.POLARITY, lines.link(), a, b, confidence, "polarity.negation", lines.a().key(i));
        }

        /// Where "with" begins before a word of which the other side says "without".
        private int open(int at, IntUnaryOperator partner, Line line) {
            return line.key(at - 1).equals("with") && partner.applyAsInt(at - 1) < 0 ? at - 1 : at;
        }

        /// Whether the other line denies something too that is not paired with a denial here: it may be the same.
        private boolean isPaired(int negationA, int negationB) {
            return negationA >= 0
                    ? lines.pairs().partner(negationA) >= 0 || hasNegation(lines.b(), k -> lines.pairs().partnerOfB(k))
                    : lines.pairs().partnerOfB(negationB) >= 0 || hasNegation(lines.a(), k -> lines.pairs().partner(k));
        }

        private boolean hasNegation(Line line, IntUnaryOperator partner) {
            for (int i = 0; i < line.size(); i++) {
                boolean isNegation = words.isDenial(line, i);
                if (isNegation && partner.applyAsInt(i) < 0) {
                    return true;
                }
            }
            return false;
        }

        /// The place of a negation that this word stands in the scope of, or -1.
        private int negation(Line line, int at, IntUnaryOperator partner) {
            int between = 0;
            boolean isVerbal = false;
            for (int k = at - 1; k >= Math.max(0, at - REACH); k--) {
                if (!line.isWord(k) || between > 1) {
                    return -1;
                }
                if (words.isDenial(line, k)) {
                    return isVerbal && !words.none.has(line.key(k)) ? -1 : k;
                }
                if (line.isContent(k) && partner.applyAsInt(k) >= 0) {
                    return -1;
                }
                if (words.opposites.has(line.key(k))) {
                    return -1;
                }
                isVerbal |= line.isContent(k) && !isAdverb(line.key(k));
                between += line.isContent(k) ? 1 : 0;
            }
            return -1;
        }

        /// Whether the word may stand between a negation and its verb; another verb there is what is denied.
        private static boolean isAdverb(String key) {
            return key.endsWith("ly") || key.endsWith("ment") || key.endsWith("mente") || ADVERBS.contains(key);
        }

        private void opposed(Gap gap, List<Finding> found) {
            for (int i = gap.a().from(); i < gap.a().to(); i++) {
                String x = words.opposites.value(lines.a().key(i));
                for (int j = gap.b().from(); x != null && j < gap.b().to(); j++) {
                    String y = words.opposites.value(lines.b().key(j));
                    if (y != null && isOpposite(x, y) && !isDenied(i, j)) {
                        add(found, i, j);
                    }
                }
            }
        }

        /// Whether exactly one of two opposite words is denied, so that they mean the same.
        private boolean isDenied(int i, int j) {
            return negation(lines.a(), i, inB()) >= 0 != negation(lines.b(), j, inA()) >= 0;
        }

        private IntUnaryOperator inB() {
            return lines.pairs()::partner;
        }

        private IntUnaryOperator inA() {
            return lines.pairs()::partnerOfB;
        }

        private void add(List<Finding> found, int i, int j) {
            if (evidence.a().isQuoted(lines.link().a(), i) && evidence.b().isQuoted(lines.link().b(), j)) {
                return;
            }
            Span a = lines.a().span(i, i + 1);
            Span b = lines.b().span(j, j + 1);
            double context = lines.context(a, b, 6);
            if (context >= 1) {
                found.add(Finding.of(Kind.POLARITY, lines.link(), a, b,
                        evidence.trust(lines) * Math.min(0.8, 0.4 + 0.1 * context), "polarity.opposite"));
            }
        }

        private static boolean isOpposite(String x, String y) {
            return x.charAt(0) != y.charAt(0) && x.substring(1).equals(y.substring(1));
        }
    }
}
