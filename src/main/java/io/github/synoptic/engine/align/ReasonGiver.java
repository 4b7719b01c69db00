package io.github.synoptic.engine.align;

import io.github.synoptic.engine.align.Profile.SentenceProfile;
import io.github.synoptic.engine.align.Profile.Vocabulary;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Token;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Says in the reader's words why two sentences were linked.
final class ReasonGiver {
    /// How many words a reason names at most.
    private static final int WORDS = 5;
    /// A run of the same words is told from this length on.
    private static final int RUN = 5;
    /// A quotation is told as shared from this share of its weight on, 0 to 1.
    private static final double QUOTED = 0.6;
    private final SegmentedReport a;
    private final SegmentedReport b;
    private final TermWeights weights;
    private final Vocabulary vocabulary;

    ReasonGiver(SegmentedReport a, SegmentedReport b, TermWeights weights, Vocabulary vocabulary) {
        this.a = a;
        this.b = b;
        this.weights = weights;
        this.vocabulary = vocabulary;
    }

    List<Reason> reasons(int i, int j, SentenceProfile one, SentenceProfile other, Measure measure) {
        List<Reason> reasons = new ArrayList<>();
        if (one.fingerprint() == other.fingerprint()) {
            return List.of(Reason.of("reason.link.same-words"));
        }
        int run = run(one.words(), other.words());
        if (run >= RUN) {
            reasons.add(Reason.of("reason.link.run", Integer.toString(run)));
        }
        if (measure.quoted() >= QUOTED) {
            reasons.add(Reason.of("reason.link.quotation"));
        }
        List<String> shared = shared(i, j);
        if (!shared.isEmpty()) {
            reasons.add(Reason.of("reason.link.words", String.join(", ", shared)));
        }
        return reasons;
    }

    /// The length of the longest run of the same words.
    private static int run(int[] a, int[] b) {
        int[] previous = new int[b.length + 1];
        int longest = 0;
        for (int word : a) {
            int[] current = new int[b.length + 1];
            for (int j = 0; j < b.length; j++) {
                current[j + 1] = word == b[j] ? previous[j] + 1 : 0;
                longest = Math.max(longest, current[j + 1]);
            }
            previous = current;
        }
        return longest;
    }

    /// The heaviest shared words, as A writes them.
    private List<String> shared(int i, int j) {
        Set<String> other = new HashSet<>();
        for (Token token : b.sentences().get(j).tokens()) {
            other.add(token.stem());
        }
        Map<String, Token> shared = new LinkedHashMap<>();
        for (Token token : a.sentences().get(i).tokens()) {
            if (token.isWord() && !token.function() && vocabulary.has(token.stem())
                    && other.contains(token.stem())) {
                shared.putIfAbsent(token.stem(), token);
            }
        }
        return shared.values().stream()
                .sorted(Comparator.comparingDouble((Token t) -> -weights.of(vocabulary.number(t.stem())))
                        .thenComparing(t -> t.span()))
                .limit(WORDS).sorted(Comparator.comparing(Token::span)).map(t -> a.words(t.span())).toList();
    }
}
