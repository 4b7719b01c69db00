package io.github.synoptic.engine.align;

import io.github.synoptic.engine.align.Profile.SentenceProfile;
import io.github.synoptic.engine.align.Profile.Vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds words inside compounds, such as `Fahrer` in `Busfahrer`, so that an account that writes the one meets an account that
/// writes the other.
///
/// A part is a word that stands by itself in one of the two reports: no dictionary is needed, and no rare word is split for
/// nothing. After Koehn and Knight, Empirical Methods for Compound Splitting (2003), who split by the words of a corpus.
final class CompoundSplitter {
    /// The Germanic languages whose writers join nouns to one word. Measured on German; the others join in the same way.
    private static final Set<String> LANGUAGES = Set.of("de", "nl", "sv", "da", "no");
    /// The fewest letters of a compound's stem.
    private static final int LEAST_COMPOUND = 7;
    /// The fewest letters of a part.
    private static final int LEAST_PART = 4;
    /// The fewest letters of a part that is written with a capital: `Bus`, `Tag`.
    private static final int LEAST_NOUN = 3;
    /// Parts that say nothing: `Feiertag` is not told of a `Tag`.
    private static final Set<String> EMPTY = Set.of("tag", "mal", "art", "dag");
    /// The fewest letters left before or after a part.
    private static final int LEAST_REST = 3;

    private final String[] terms;
    private final Map<String, Integer> alone = new HashMap<>();
    private final Set<Integer> nouns;
    private final Vocabulary vocabulary;

    private CompoundSplitter(Vocabulary vocabulary, Profile a, Profile b) {
        this.vocabulary = vocabulary;
        terms = vocabulary.terms();
        nouns = new HashSet<>(a.names());
        nouns.addAll(b.names());
        for (Profile profile : List.of(a, b)) {
            for (SentenceProfile sentence : profile.sentences()) {
                for (int term : sentence.terms()) {
                    alone.put(terms[term], term);
                }
            }
        }
    }

    /// Whether words of this language can be compounds.
    static boolean splits(String language) {
        return LANGUAGES.contains(language.substring(0, Math.min(2, language.length())));
    }

    /// Both profiles, A first, with the parts of compounds among the terms of a sentence where the other side has the part
    /// too.
    static List<Profile> split(Profile a, Profile b, Vocabulary vocabulary) {
        int[][] parts = new CompoundSplitter(vocabulary, a, b).parts();
        BitSet inA = held(a, parts);
        BitSet inB = held(b, parts);
        return List.of(with(a, parts, inB), with(b, parts, inA));
    }

    private int[][] parts() {
        int[][] parts = new int[terms.length][];
        for (int term = 0; term < terms.length; term++) {
            // "Mittwoch" tells of no "Woche"
            boolean isWord = alone.containsKey(terms[term]) && !vocabulary.namesDay(term);
            parts[term] = isWord ? parts(terms[term]) : new int[0];
        }
        return parts;
    }

    private int[] parts(String word) {
        List<Integer> parts = new ArrayList<>();
        int first = first(word);
        int last = last(word);
        if (first >= 0) {
            parts.add(first);
        }
        if (last >= 0 && last != first) {
            parts.add(last);
        }
        return parts.stream().mapToInt(Integer::intValue).toArray();
    }

    /// The longest word that the compound begins with, or -1.
    private int first(String word) {
        for (int end = word.length() - LEAST_REST; word.length() >= LEAST_COMPOUND && end >= LEAST_NOUN; end--) {
            int part = part(word.substring(0, end));
            if (part >= 0) {
                return part;
            }
        }
        return -1;
    }

    /// The longest word that the compound ends with, or -1. What stands before it must be more than a prefix: `Handlung` is no
    /// part of `Verhandlung`.
    private int last(String word) {
        for (int start = LEAST_REST; word.length() >= LEAST_COMPOUND && start <= word.length() - LEAST_NOUN; start++) {
            int part = part(word.substring(start));
            if (part >= 0 && (start >= LEAST_PART || part(word.substring(0, start)) >= 0)) {
                return part;
            }
        }
        return -1;
    }

    private int part(String letters) {
        Integer term = alone.get(letters);
        if (term == null || Character.isDigit(letters.charAt(0)) || EMPTY.contains(letters)) {
            return -1;
        }
        return letters.length() >= LEAST_PART || nouns.contains(term) ? term : -1;
    }

    private static BitSet held(Profile profile, int[][] parts) {
        BitSet held = new BitSet();
        for (SentenceProfile sentence : profile.sentences()) {
            for (int term : sentence.terms()) {
                held.set(term);
                for (int part : parts[term]) {
                    held.set(part);
                }
            }
        }
        return held;
    }

    private static Profile with(Profile profile, int[][] parts, BitSet wanted) {
        return new Profile(profile.sentences().stream().map(sentence -> with(sentence, parts, wanted)).toList());
    }

    private static SentenceProfile with(SentenceProfile sentence, int[][] parts, BitSet wanted) {
        int[] terms = with(sentence.terms(), parts, wanted);
        if (terms.length == sentence.terms().length) {
            return sentence;
        }
        boolean[] numbers = new boolean[terms.length];
        boolean[] capitals = new boolean[terms.length];
        for (int i = 0; i < sentence.terms().length; i++) {
            int at = Arrays.binarySearch(terms, sentence.terms()[i]);
            numbers[at] = sentence.isNumber(i);
            capitals[at] = sentence.isCapital(i);
        }
        int[][] clauses = Arrays.stream(sentence.clauses()).map(clause -> with(clause, parts, wanted))
                .toArray(int[][]::new);
        return new SentenceProfile(sentence.words(), sentence.distinctWords(), terms, numbers, capitals,
                sentence.kin(), clauses, sentence.quoted(), sentence.fingerprint());
    }

    private static int[] with(int[] terms, int[][] parts, BitSet wanted) {
        List<Integer> all = new ArrayList<>();
        for (int term : terms) {
            all.add(term);
            for (int part : parts[term]) {
                if (wanted.get(part)) {
                    all.add(part);
                }
            }
        }
        return all.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
    }
}
