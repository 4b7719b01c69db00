package io.github.synoptic.engine.align;

import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Sentence;
import io.github.synoptic.engine.text.Token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One report in the numbers that the aligner works on. Terms are the stems of words, numbered alike for both reports.
///
/// @param sentences what is known of each sentence
record Profile(List<SentenceProfile> sentences) {

    /// One sentence.
    ///
    /// @param words the terms of all words, in order, stop words too
    /// @param terms the distinct terms that say something, in rising order
    /// @param sorts for each of the terms, what sort of word it is: a bit set of [#CAPITAL] and [#NUMBER]
    /// @param sequence the terms that say something, in order
    /// @param clauses the distinct terms of each clause, in rising order
    /// @param quoted the distinct terms inside quotation marks, stop words too, in rising order
    /// @param fingerprint a number that equal sequences of forms share
    record SentenceProfile(int[] words, int[] terms, byte[] sorts, int[] sequence, int[][] clauses, int[] quoted,
            long fingerprint) {
        static final byte CAPITAL = 1;
        static final byte NUMBER = 2;

        boolean isCapital(int at) {
            return (sorts[at] & CAPITAL) != 0;
        }

        boolean isNumber(int at) {
            return (sorts[at] & NUMBER) != 0;
        }
    }

    /// Numbers terms; shared by the two reports of a comparison.
    static final class Vocabulary {
        private final Map<String, Integer> numbers = new HashMap<>();

        int number(String term) {
            Integer number = numbers.get(term);
            if (number == null) {
                number = numbers.size();
                numbers.put(term, number);
            }
            return number;
        }

        int size() {
            return numbers.size();
        }
    }

    static Profile of(SegmentedReport report, Vocabulary vocabulary) {
        List<SentenceProfile> sentences = new ArrayList<>(report.sentences().size());
        for (Sentence sentence : report.sentences()) {
            sentences.add(new SentenceReader(report, sentence, vocabulary).read());
        }
        return new Profile(sentences);
    }

    /// Reads one sentence into numbers.
    private static final class SentenceReader {
        private final SegmentedReport report;
        private final Sentence sentence;
        private final Vocabulary vocabulary;
        private final IntList words = new IntList();
        private final IntList sequence = new IntList();
        private final IntList clause = new IntList();
        private final List<int[]> clauses = new ArrayList<>();
        private final IntList quoted = new IntList();
        private final Map<Integer, Byte> sorts = new HashMap<>();
        private boolean inside;
        private long fingerprint = 17;

        SentenceReader(SegmentedReport report, Sentence sentence, Vocabulary vocabulary) {
            this.report = report;
            this.sentence = sentence;
            this.vocabulary = vocabulary;
        }

        SentenceProfile read() {
            inside = closesFirst();
            for (Token token : sentence.tokens()) {
                if (token.isWord()) {
                    word(token);
                } else {
                    sign(token);
                }
            }
            endClause();
            int[] terms = distinct(sequence.toArray());
            byte[] sortsOfTerms = new byte[terms.length];
            for (int i = 0; i < terms.length; i++) {
                sortsOfTerms[i] = sorts.getOrDefault(terms[i], (byte) 0);
            }
            return new SentenceProfile(words.toArray(), terms, sortsOfTerms, sequence.toArray(),
                    clauses.toArray(int[][]::new), distinct(quoted.toArray()), fingerprint);
        }

        /// Whether the sentence begins inside a quotation that another one opened.
        private boolean closesFirst() {
            for (Token token : sentence.tokens()) {
                if (token.form().equals("\"")) {
                    return report.text().charAt(token.span().start()) == '”';
                }
            }
            return false;
        }

        private void word(Token token) {
            fingerprint = fingerprint * 1_000_003 + token.form().hashCode();
            int number = vocabulary.number(token.stem());
            words.add(number);
            if (inside) {
                quoted.add(number);
            }
            if (token.function()) {
                if (JOINS.contains(token.form())) {
                    endClause();
                }
                return;
            }
            byte sort = sort(token);
            if (token.form().indexOf('-') > 0) {
                for (String part : token.stem().split("-")) {
                    if (part.length() > 1) {
                        term(vocabulary.number(part), sort);
                    }
                }
            } else {
                term(number, sort);
            }
        }

        private void term(int number, byte sort) {
            sequence.add(number);
            clause.add(number);
            sorts.merge(number, sort, (x, y) -> (byte) (x | y));
        }

        private byte sort(Token token) {
            if (token.sort() == Token.Sort.NUMBER) {
                return SentenceProfile.NUMBER;
            }
            return Character.isUpperCase(report.text().codePointAt(token.span().start())) ? SentenceProfile.CAPITAL : 0;
        }

        private void sign(Token token) {
            char written = report.text().charAt(token.span().start());
            if (token.form().equals("\"")) {
                inside = written == '“' || written == '„' || written == '«' || written == '"' && !inside;
            }
            if (ENDS.contains(token.form())) {
                endClause();
            }
        }

        private void endClause() {
            if (clause.size() >= LEAST_CLAUSE) {
                clauses.add(distinct(clause.toArray()));
                clause.clear();
            }
        }
    }

    private static final java.util.Set<String> ENDS = java.util.Set.of(",", ";", ":", "\"", "-", "(", ")", "،", "؛");
    private static final java.util.Set<String> JOINS = java.util.Set.of("that", "which", "who", "and", "but", "while",
            "after", "before", "because", "when", "as", "if", "und", "aber", "dass", "der", "die", "weil", "que", "et",
            "mais", "y", "pero", "e", "mas", "и", "что", "который", "و", "که");
    /// The fewest terms that make a clause.
    private static final int LEAST_CLAUSE = 2;

    private static int[] distinct(int[] numbers) {
        return Arrays.stream(numbers).sorted().distinct().toArray();
    }

    /// A growing list of numbers.
    private static final class IntList {
        private int[] numbers = new int[16];
        private int size;

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
        }

        int size() {
            return size;
        }

        void clear() {
            size = 0;
        }

        int[] toArray() {
            return Arrays.copyOf(numbers, size);
        }
    }
}
