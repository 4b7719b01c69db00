package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.mention.Mentions;
import io.github.synoptic.engine.mention.Statement;
import io.github.synoptic.engine.text.Interruption;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Sentence;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.engine.text.Token;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Sets the statements of two reports side by side: in linked sentences, those with the most words in common first.
final class StatementPairer {
    /// What one speaker on both sides counts for, beside the share of common words, 0 to 1.
    private static final double SAME_SPEAKER = 0.2;
    /// The most statements of one sentence that are held against those of another.
    private static final int MOST_SAID = 20;
    private final SegmentedReport reportA;
    private final SegmentedReport reportB;
    private final List<Statement> a;
    private final List<Statement> b;

    StatementPairer(SegmentedReport reportA, SegmentedReport reportB, Mentions mentionsA, Mentions mentionsB) {
        this.reportA = reportA;
        this.reportB = reportB;
        a = mentionsA.statements();
        b = mentionsB.statements();
    }

    /// Two statements by their numbers.
    private record Match(int a, int b, Link link, double likeness) {}

    /// All statements of both sides: those of A in order, each with its partner, then those of B that have none.
    List<StatementPair> pair(List<Link> links) {
        Map<Integer, Match> matched = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Match match : matches(links)) {
            if (!matched.containsKey(match.a) && taken.add(match.b)) {
                matched.put(match.a, match);
            }
        }
        List<StatementPair> pairs = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            Match match = matched.get(i);
            pairs.add(match == null
                    ? new StatementPair(a.get(i), null, null)
                    : new StatementPair(a.get(i), b.get(match.b), match.link));
        }
        for (int j = 0; j < b.size(); j++) {
            if (!taken.contains(j)) {
                pairs.add(new StatementPair(null, b.get(j), null));
            }
        }
        return pairs;
    }

    /// The statements that may be one, likest first, then in the order of the text.
    private List<Match> matches(List<Link> links) {
        Map<Integer, List<Integer>> inA = bySentence(a);
        Map<Integer, List<Integer>> inB = bySentence(b);
        Map<Integer, Set<String>> words = new HashMap<>();
        List<Match> matches = new ArrayList<>();
        for (Link link : links) {
            Interruption.check();
            for (int i : inA.getOrDefault(link.a(), List.of())) {
                Set<String> here = words(reportA, a.get(i));
                for (int j : inB.getOrDefault(link.b(), List.of())) {
                    Set<String> there = words.computeIfAbsent(j, key -> words(reportB, b.get(key)));
                    double likeness = likeness(a.get(i), here, b.get(j), there);
                    if (likeness > 0) {
                        matches.add(new Match(i, j, link, likeness));
                    }
                }
            }
        }
        matches.sort(Comparator.comparingDouble((Match match) -> -match.likeness)
                .thenComparingInt(Match::a).thenComparingInt(Match::b));
        return matches;
    }

    private static Map<Integer, List<Integer>> bySentence(List<Statement> statements) {
        Map<Integer, List<Integer>> bySentence = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            List<Integer> inside = bySentence.computeIfAbsent(statements.get(i).sentence(), key -> new ArrayList<>());
            if (inside.size() < MOST_SAID) {
                inside.add(i);
            }
        }
        return bySentence;
    }

    /// The share of words that both have, 0 to 1 (Dice 1945), and whether one and the same says them.
    private static double likeness(Statement one, Set<String> here, Statement other, Set<String> there) {
        Set<String> common = new HashSet<>(here);
        common.retainAll(there);
        double words = here.isEmpty() || there.isEmpty() ? 0 : 2.0 * common.size() / (here.size() + there.size());
        boolean isOneSpeaker = one.speaker() != null && one.speaker().equals(other.speaker());
        return words + (isOneSpeaker ? SAME_SPEAKER : 0);
    }

    /// The stems of what is said, without stop words.
    private static Set<String> words(SegmentedReport report, Statement statement) {
        Set<String> words = new HashSet<>();
        Span span = statement.span();
        for (int i = statement.sentence(); i < report.sentences().size(); i++) {
            Sentence sentence = report.sentences().get(i);
            if (sentence.span().start() >= span.end()) {
                break;
            }
            for (Token token : sentence.tokens()) {
                if (token.isWord() && !token.function() && span.contains(token.span())) {
                    words.add(token.stem());
                }
            }
        }
        return words;
    }
}
