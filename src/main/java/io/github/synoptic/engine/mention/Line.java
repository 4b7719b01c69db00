package io.github.synoptic.engine.mention;

import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Sentence;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.engine.text.Token;

import java.util.List;
import java.util.Locale;

/// A sentence laid out for reading word by word: for each token the key its word lists are searched by.
///
/// The key is the word in lower case with straight apostrophes, without a closing full stop and without a possessive
/// ending: "Sept." gives `sept`, "Hamas’s" gives `hamas`.
public final class Line {
    private final String text;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final String[] keys;
    private final boolean[] owning;
    private final PhraseTable irregulars;
    private final boolean hasCapitalNouns;

    private Line(String text, Sentence sentence, Lexicon lexicon) {
        irregulars = lexicon.list("irregular");
        hasCapitalNouns = lexicon.hasCapitalNouns();
        this.text = text;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.keys = new String[tokens.size()];
        this.owning = new boolean[tokens.size()];
        for (int i = 0; i < keys.length; i++) {
            readKey(i);
        }
    }

    /// The sentence laid out.
    public static Line of(SegmentedReport report, Sentence sentence) {
        return new Line(report.text(), sentence, Lexicon.of(report.language()));
    }

    /// All sentences of a report, laid out.
    public static List<Line> allOf(SegmentedReport report) {
        Lexicon lexicon = Lexicon.of(report.language());
        return report.sentences().stream().map(sentence -> new Line(report.text(), sentence, lexicon)).toList();
    }

    private void readKey(int i) {
        String key = word(i).toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'').replace('ʼ', '\'');
        if (key.length() > 1 && key.endsWith(".")) {
            key = key.substring(0, key.length() - 1);
        }
        if (key.length() > 2 && key.endsWith("'s")) {
            key = key.substring(0, key.length() - 2);
            owning[i] = true;
        }
        keys[i] = key;
    }

    /// The number of tokens.
    public int size() {
        return keys.length;
    }

    /// The sentence's number.
    public int number() {
        return sentence.number();
    }

    /// The sentence.
    public Sentence sentence() {
        return sentence;
    }

    /// The token at this place.
    public Token token(int i) {
        return tokens.get(i);
    }

    /// The key of the token at this place; empty outside the line.
    public String key(int i) {
        return i < 0 || i >= keys.length ? "" : keys[i];
    }

    /// Whether the token at this place is a possessive with an apostrophe and s, or an apostrophe follows its s.
    public boolean isOwning(int i) {
        return i >= 0 && i < keys.length
                && (owning[i] || keys[i].endsWith("s") && key(i + 1).equals("'") && touches(i, i + 1));
    }

    /// The form by which the token is paired: its stem, or for an irregular form such as "held" that of "hold".
    public String stem(int i) {
        String regular = irregulars.value(keys[i]);
        if (regular != null) {
            return regular;
        }
        String stem = tokens.get(i).stem();
        return tokens.get(i).sort() == Token.Sort.WORD && stem.indexOf('.') > 0 ? stem.replace(".", "") : stem;
    }

    /// Whether the token is an irregular form of a verb, such as "held".
    public boolean isIrregular(int i) {
        return irregulars.has(key(i));
    }

    /// The token as written; empty outside the line.
    public String word(int i) {
        return i < 0 || i >= keys.length ? "" : tokens.get(i).span().in(text);
    }

    /// Whether the token is a word or a number.
    public boolean isWord(int i) {
        return i >= 0 && i < keys.length && tokens.get(i).isWord();
    }

    /// Whether the token is made of digits.
    public boolean isNumber(int i) {
        return i >= 0 && i < keys.length && tokens.get(i).sort() == Token.Sort.NUMBER;
    }

    /// Whether the token is a stop word.
    public boolean isFunction(int i) {
        return i >= 0 && i < keys.length && tokens.get(i).function();
    }

    /// Whether the token is a word that says something of the subject.
    public boolean isContent(int i) {
        return isWord(i) && !tokens.get(i).function();
    }

    /// Whether the token is a word that begins with a capital letter.
    public boolean isCapital(int i) {
        return i >= 0 && i < keys.length && tokens.get(i).sort() == Token.Sort.WORD
                && Character.isUpperCase(text.codePointAt(tokens.get(i).span().start()));
    }

    /// Whether the token has the capital letter of a name. Where every noun has one, none tells a name.
    public boolean hasNameLetter(int i) {
        return !hasCapitalNouns && isCapital(i);
    }

    /// Whether no space parts the two tokens, of which the second follows the first.
    public boolean touches(int i, int j) {
        return i >= 0 && j < keys.length && tokens.get(i).span().end() == tokens.get(j).span().start();
    }

    /// The span from one token to before another.
    public Span span(int from, int to) {
        return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    /// The span of one word, without a possessive ending.
    public Span bareSpan(int from, int to) {
        int cut = owning[to - 1] ? 2 : 0;
        return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end() - cut);
    }

    /// The place of the first token that ends after this offset; the number of tokens where none does.
    public int tokenAt(int offset) {
        int low = 0;
        int high = keys.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The words of a span of the report.
    public String words(Span span) {
        return span.in(text);
    }

    /// The report's text.
    public String text() {
        return text;
    }
}
