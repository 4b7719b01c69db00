package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.discrepancy.WordPairs.Gap;
import io.github.synoptic.engine.mention.Lexicon;
import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.PhraseTable;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/// One account affirms what the other denies: a negation on one side only, or words of opposite meaning.
final class PolarityDetector implements Detector {
    private static final int REACH = 4;
    /// The fewest letters of a word that a prefix denies: "tent" in "intent" is none.
    private static final int LEAST_BARE = 5;
    private static final int LONGEST_PREFIX = 5;
    private static final int LONGEST_DENIER = 3;
    /// How much the words around a word denied must have in common, in shared words: behind "refused to".
    private static final double CONTEXT = 1;
    /// The same behind "not", which is told of more.
    private static final double CONTEXT_OF_NOT = 1.5;
    /// The same in sentences sure to tell the same.
    private static final double CONTEXT_OF_SURE = 0.4;
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
    /// @param prefixes what denies a word before which it stands, with the endings of those words: "in" before "-ible"
    private record Words(Negations negations, PhraseTable deniers, PhraseTable opposites, PhraseTable none,
            PhraseTable prefixes) {
        static Words of(Lexicon lexicon) {
            return new Words(Negations.of(lexicon), lexicon.list("denier"), lexicon.list("opposite"),
                    lexicon.list("none"), lexicon.list("prefix"));
        }

        /// Where the other line has this word without the prefix that denies it; -1 where it has none.
        int bare(Line line, int at, Line other) {
            String key = line.key(at);
            for (int end = 1; end <= LONGEST_PREFIX && key.length() - end >= LEAST_BARE && line.isContent(at); end++) {
                String endings = prefixes.value(key.substring(0, end));
                String bare = key.substring(end);
                boolean isDenied = endings != null && (endings.isEmpty()
                        || Arrays.stream(endings.split(",")).anyMatch(bare::endsWith));
                for (int there = 0; isDenied && there < other.size(); there++) {
                    if (other.key(there).equals(bare)) {
                        return there;
                    }
                }
            }
            return -1;
        }

        boolean isDenial(Line line, int at) {
            return negations.isAt(line, at) || deniers.isAt(line, at);
        }

        /// Where the words that deny begin of which this is the last: "stopped" for "of" in "stopped short of"; -1 where
        /// it ends none.
        int denierEnding(Line line, int at) {
            for (int start = at - 1; start >= Math.max(0, at - LONGEST_DENIER); start--) {
                PhraseTable.Match match = deniers.at(line, start);
                if (match != null && start + match.length() - 1 == at) {
                    return start;
                }
            }
            return -1;
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
            for (int i = 0; i < lines.a().size(); i++) {
                prefixed(i, words.bare(lines.a(), i, lines.b()), found);
            }
            for (int j = 0; j < lines.b().size(); j++) {
                prefixed(words.bare(lines.b(), j, lines.a()), j, found);
            }
        }

        /// A word here and the same with a prefix that denies it there: "sincere" and "insincere".
        private void prefixed(int i, int j, List<Finding> found) {
            boolean isOpposite = i >= 0 && j >= 0 && !isDenied(i, j);
            if (isOpposite && !lines.isShared(lines.a().stem(i)) && !lines.isShared(lines.b().stem(j))) {
                add(found, i, j);
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
            boolean isBare = negationA >= 0
                    ? words.negations.isAt(lines.a(), negationA)
                    : words.negations.isAt(lines.b(), negationB);
            double needed = lines.isSure() ? CONTEXT_OF_SURE : isBare ? CONTEXT_OF_NOT : CONTEXT;
            if (context < needed) {
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
                int denier = words.denierEnding(line, k);
                if (denier >= 0 && !isVerbal) {
                    return denier;
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
