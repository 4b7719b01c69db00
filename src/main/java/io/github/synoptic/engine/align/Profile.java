package io.github.synoptic.engine.align;

import io.github.synoptic.engine.mention.Lexicon;
import io.github.synoptic.engine.text.DatelineParter;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Sentence;
import io.github.synoptic.engine.text.Token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One report in the numbers that the aligner works on. Terms are the stems of words, numbered alike for both reports.
///
/// @param sentences what is known of each sentence
record Profile(List<SentenceProfile> sentences) {

    /// One sentence.
    ///
    /// @param words the terms of all words, in order, stop words too
    /// @param distinctWords the same, each once, in rising order
    /// @param terms the distinct terms that say something, in rising order
    /// @param numbers for each of the terms, whether it is a figure
    /// @param capitals for each of the terms, whether it stands with a capital amid the sentence
    /// @param kin those of the terms long enough to have kindred words
    /// @param clauses the distinct terms of each clause, in rising order
    /// @param quoted the distinct terms inside quotation marks, stop words too, in rising order
    /// @param fingerprint a number that equal sequences of forms share
    record SentenceProfile(int[] words, int[] distinctWords, int[] terms, boolean[] numbers, boolean[] capitals,
            int[] kin, int[][] clauses,
            int[] quoted, long fingerprint) {
        /// Whether the term at this place is capitalised: most are names.
        boolean isCapital(int at) {
            return capitals[at];
        }

        /// Whether the term at this place is a figure.
        boolean isNumber(int at) {
            return numbers[at];
        }
    }

    /// The terms that stand with a capital amid a sentence, figures apart: mostly names, in German nouns too.
    Set<Integer> names() {
        Set<Integer> names = new HashSet<>();
        for (SentenceProfile sentence : sentences) {
            for (int i = 0; i < sentence.terms().length; i++) {
                if (sentence.isCapital(i) && !sentence.isNumber(i)) {
                    names.add(sentence.terms()[i]);
                }
            }
        }
        return names;
    }

    /// Numbers terms; shared by the two reports of a comparison.
    static final class Vocabulary {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final BitSet days = new BitSet();

        /// Remembers that a term names a weekday or a month.
        void addDay(int term) {
            days.set(term);
        }

        /// Whether the term names a weekday or a month.
        boolean namesDay(int term) {
            return days.get(term);
        }

        int number(String term) {
            Integer number = numbers.get(term);
            if (number == null) {
                number = numbers.size();
                numbers.put(term, number);
            }
            return number;
        }

        /// Whether the term stands in one of the reports.
        boolean has(String term) {
            return numbers.containsKey(term);
        }

        /// The terms by number.
        String[] terms() {
            String[] terms = new String[numbers.size()];
            numbers.forEach((term, number) -> terms[number] = term);
            return terms;
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
        private final Lexicon lexicon;
        private final IntList words = new IntList();
        private final IntList sequence = new IntList();
        private final IntList clause = new IntList();
        private final List<int[]> clauses = new ArrayList<>();
        private final IntList quoted = new IntList();
        private final Set<Integer> figures = new HashSet<>();
        private final Set<Integer> capitals = new HashSet<>();
        private final Set<Integer> kin = new HashSet<>();
        private boolean inside;
        private long fingerprint = 17;

        SentenceReader(SegmentedReport report, Sentence sentence, Vocabulary vocabulary) {
            this.report = report;
            this.sentence = sentence;
            this.vocabulary = vocabulary;
            lexicon = Lexicon.of(report.language());
        }

        SentenceProfile read() {
            inside = closesFirst();
            int dateline = DatelineParter.end(report.text(), sentence);
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Token token = sentence.tokens().get(i);
                if (token.isWord()) {
                    fingerprint = fingerprint * 1_000_003 + token.form().hashCode();
                }
                if (i >= dateline && token.isWord()) {
                    word(token, isOfMonth(i) ? token.stem() + DAY : token.stem());
                } else if (i >= dateline) {
                    sign(token);
                }
            }
            endClause();
            int[] terms = distinct(sequence.toArray());
            return new SentenceProfile(words.toArray(), distinct(words.toArray()), terms,
                    places(terms, figures), places(terms, capitals),
                    Arrays.stream(terms).filter(kin::contains).toArray(), clauses.toArray(int[][]::new),
                    distinct(quoted.toArray()), fingerprint);
        }

        private static boolean[] places(int[] terms, Set<Integer> chosen) {
            boolean[] places = new boolean[terms.length];
            for (int i = 0; i < terms.length; i++) {
                places[i] = chosen.contains(terms[i]);
            }
            return places;
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

        /// Whether the token is the figure of a day, beside a month: the 6 of "March 6" is not that of "6 percent".
        private boolean isOfMonth(int at) {
            String form = sentence.tokens().get(at).form();
            boolean isFigure = form.length() <= 2 && Character.isDigit(form.charAt(0));
            return isFigure && (isDay(at - 1) || isDay(at + 1) || isSign(at - 1) && isDay(at - 2)
                    || isSign(at + 1) && isDay(at + 2));
        }

        private boolean isSign(int at) {
            return at >= 0 && at < sentence.tokens().size() && sentence.tokens().get(at).form().equals(".");
        }

        private boolean isDay(int at) {
            return at >= 0 && at < sentence.tokens().size() && lexicon.isDay(sentence.tokens().get(at), report.text());
        }

        private void word(Token token, String stem) {
            int number = vocabulary.number(stem);
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
            boolean capital = words.size() > 1
                    && Character.isUpperCase(report.text().codePointAt(token.span().start()));
            if (lexicon.isDay(token, report.text())) {
                vocabulary.addDay(number);
            }
            if (token.form().indexOf('-') > 0) {
                for (String part : token.stem().split("-")) {
                    if (part.length() > 1) {
                        term(vocabulary.number(part), part, capital);
                    }
                }
            } else {
                term(number, stem, capital);
            }
        }

        private void term(int number, String stem, boolean capital) {
            sequence.add(number);
            clause.add(number);
            if (capital) {
                capitals.add(number);
            }
            if (Character.isDigit(stem.charAt(0))) {
                figures.add(number);
            } else if (stem.length() >= LEAST_KIN) {
                kin.add(number);
            }
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

    /// What marks the figure of a day among the terms.
    static final String DAY = ".";
    private static final Set<String> ENDS = Set.of(",", ";", ":", "\"", "-", "(", ")", "،", "؛");
    private static final Set<String> JOINS = Set.of("that", "which", "who", "and", "but", "while",
            "after", "before", "because", "when", "as", "if", "und", "aber", "dass", "der", "die", "weil", "que", "et",
            "mais", "y", "pero", "e", "mas", "и", "что", "который", "و", "که");
    /// The fewest letters of a stem that has kindred words; its first ones must be the same.
    static final int LEAST_KIN = 4;
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
