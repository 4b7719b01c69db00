package io.github.synoptic.engine.align;

import io.github.synoptic.engine.align.Profile.SentenceProfile;
import io.github.synoptic.engine.align.Profile.Vocabulary;
import io.github.synoptic.engine.mention.Lexicon;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.engine.text.Token;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Says in the reader's words why two sentences were linked.
final class ReasonGiver {
    /// How many words a reason names at most.
    private static final int WORDS = 5;
    /// A word that is no name and no figure is told from this share of the weight of the heaviest on, 0 to 1.
    private static final double LEAST = 0.45;
    /// A run of the same words is told from this length on.
    private static final int RUN = 5;
    /// A quotation is told as shared from this share of its weight on, 0 to 1.
    private static final double QUOTED = 0.6;
    /// The day or the year stands so many words and figures from its month at most.
    private static final int TO_MONTH = 2;
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
        List<Shared> told = told(i, j);
        for (Sort sort : Sort.values()) {
            String words = words(told.stream().filter(word -> word.sort == sort).toList(),
                    a.sentences().get(i).tokens());
            if (!words.isEmpty()) {
                reasons.add(Reason.of(sort.key, words));
            }
        }
        return reasons;
    }

    /// The term of a token; the day of a date has one of its own.
    private String term(Token token, Sort sort) {
        String day = token.stem() + Profile.DAY;
        return sort == Sort.DATE && vocabulary.has(day) ? day : token.stem();
    }

    /// What a shared word is.
    private enum Sort {
        NAME("reason.link.names"), DATE("reason.link.dates"), FIGURE("reason.link.figures"), WORD("reason.link.words");

        private final String key;

        Sort(String key) {
            this.key = key;
        }
    }

    /// A word of A that B has too.
    ///
    /// @param place its number among the tokens of the sentence
    private record Shared(Token token, int place, Sort sort, double weight) {
        Span to(Shared last) {
            return new Span(token.span().start(), last.token.span().end());
        }
    }

    /// The words as A writes them; what stands side by side there, and what is one date, is told as one.
    private String words(List<Shared> shared, List<Token> tokens) {
        StringBuilder words = new StringBuilder();
        int first = 0;
        for (int k = 1; k <= shared.size(); k++) {
            if (k == shared.size() || !goesOn(shared.get(k - 1), shared.get(k), tokens)) {
                words.append(first == 0 ? "" : ", ").append(a.words(shared.get(first).to(shared.get(k - 1))));
                first = k;
            }
        }
        return words.toString();
    }

    private static boolean goesOn(Shared before, Shared next, List<Token> tokens) {
        return before.sort == Sort.DATE
                ? isNear(tokens, before.place, next.place)
                : next.place == before.place + 1;
    }

    /// Whether the one token stands so near to the other that both may be of one date.
    private static boolean isNear(List<Token> tokens, int one, int other) {
        int words = 0;
        for (int at = Math.min(one, other); at < Math.max(one, other) && words <= TO_MONTH; at++) {
            words += tokens.get(at).sort() == Token.Sort.SIGN ? 0 : 1;
        }
        return words <= TO_MONTH;
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

    /// The heaviest shared words, in the order of A, without plain words that weigh little beside it; a date with all of
    /// it that is shared.
    private List<Shared> told(int i, int j) {
        List<Token> tokens = a.sentences().get(i).tokens();
        List<Shared> shared = shared(tokens, j);
        Map<String, Shared> first = new LinkedHashMap<>();
        shared.forEach(word -> first.putIfAbsent(word.token.stem(), word));
        double heaviest = shared.stream().mapToDouble(Shared::weight).max().orElse(0);
        List<Shared> told = first.values().stream()
                .filter(word -> word.sort != Sort.WORD || word.weight >= LEAST * heaviest)
                .sorted(Comparator.comparingDouble((Shared word) -> -word.weight).thenComparingInt(Shared::place))
                .limit(WORDS).toList();
        return shared.stream().filter(word -> told.contains(word) || isOfDateIn(told, word, tokens)).toList();
    }

    private static boolean isOfDateIn(List<Shared> told, Shared word, List<Token> tokens) {
        return word.sort == Sort.DATE && told.stream().anyMatch(
                other -> other.sort == Sort.DATE && isNear(tokens, word.place, other.place));
    }

    /// The words of A that B has too, in order. The day of a month that B does not name is none.
    private List<Shared> shared(List<Token> tokens, int j) {
        Map<String, Sort> other = new HashMap<>();
        List<Token> tokensB = b.sentences().get(j).tokens();
        for (int place = 0; place < tokensB.size(); place++) {
            other.putIfAbsent(tokensB.get(place).stem(), sort(b, tokensB, place));
        }
        List<Shared> shared = new ArrayList<>();
        for (int place = 0; place < tokens.size(); place++) {
            Token token = tokens.get(place);
            Sort sort = sort(a, tokens, place);
            boolean isShared = other.containsKey(token.stem())
                    && (token.sort() != Token.Sort.NUMBER || other.get(token.stem()) == sort);
            if (isShared && token.isWord() && !token.function() && vocabulary.has(term(token, sort))) {
                shared.add(new Shared(token, place, sort, weights.of(vocabulary.number(term(token, sort)))));
            }
        }
        return shared.stream().filter(word -> word.sort != Sort.DATE || word.token.sort() != Token.Sort.NUMBER
                || shared.stream().anyMatch(month -> month.token.sort() != Token.Sort.NUMBER
                        && isOfDateIn(List.of(month), word, tokens)))
                .toList();
    }

    /// German writes every noun with a capital, so that names cannot be told from other nouns.
    private static Sort sort(SegmentedReport report, List<Token> tokens, int place) {
        Token token = tokens.get(place);
        Lexicon lexicon = Lexicon.of(report.language());
        if (token.sort() == Token.Sort.NUMBER) {
            return isBesideMonth(report, tokens, place, lexicon) ? Sort.DATE : Sort.FIGURE;
        }
        if (lexicon.isDay(token, report.text())) {
            return Sort.DATE;
        }
        boolean isCapital = Character.isUpperCase(report.text().codePointAt(token.span().start()));
        return isCapital && place > 0 && !lexicon.hasCapitalNouns() ? Sort.NAME : Sort.WORD;
    }

    /// Whether the figure is the day or the year of a date: "19 January", "8. Februar", "3 de maio".
    private static boolean isBesideMonth(SegmentedReport report, List<Token> tokens, int place, Lexicon lexicon) {
        for (int near = 0; near < tokens.size(); near++) {
            if (lexicon.isMonth(tokens.get(near), report.text()) && isNear(tokens, near, place)) {
                return true;
            }
        }
        return false;
    }
}
