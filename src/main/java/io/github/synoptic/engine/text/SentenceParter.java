package io.github.synoptic.engine.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Parts paragraphs into sentences, by ICU's sentence boundaries; boundaries that fall after an abbreviation or between
/// a quotation and its speech tag are taken out again.
final class SentenceParter {
    /// Titles and the like, after which a name goes on.
    private static final Set<String> BEFORE_NAMES = Set.of("mr", "mrs", "ms", "mx", "dr", "prof", "rev", "hon", "fr",
            "sr", "sen", "sens", "rep", "reps", "govs", "drs", "messrs", "gens", "profs", "gov", "lt", "col", "gen",
            "maj", "capt", "cpl", "sgt", "adm", "cmdr", "pvt", "supt",
            "insp", "det", "pres", "amb", "atty", "msgr", "st", "ste", "mt", "ft", "vs", "v", "no", "nos", "nr", "fig",
            "vol", "pp", "ca", "hr", "frau", "mme", "mlle", "dra", "sra", "srta", "dott", "sig", "ing", "mag", "dipl",
            "г", "ул", "им", "стр", "bzw", "etc", "e.g", "i.e", "z.b", "d.h", "u.a", "sept", "jan", "feb", "aug", "oct",
            "nov", "dec", "calif", "fla", "ariz", "conn", "mass", "mich", "minn", "tenn", "wash", "wis");
    /// Abbreviations that often end a sentence too: only a likely first word of a sentence parts them.
    private static final Set<String> MAYBE_LAST = Set.of("a.m", "p.m", "jr", "sr", "inc", "ltd", "corp", "co", "bros",
            "dept", "est", "ave", "blvd");
    private static final Set<String> FIRST_WORDS = Set.of("the", "a", "an", "he", "she", "it", "they", "we", "i", "you",
            "in", "on", "at", "but", "and", "this", "that", "these", "those", "his", "her", "its", "their", "there",
            "after", "as", "when", "while", "for", "if", "by", "no", "not", "some", "many", "one", "both", "all",
            "however", "meanwhile", "since", "with", "from", "what", "who", "how", "why", "where", "under", "last",
            "another", "even", "still", "then", "so", "or", "yet", "our", "my", "about", "more", "most", "here");
    private static final Set<String> SPEECH_VERBS = Set.of("said", "says", "asked", "added", "told", "wrote", "replied",
            "shouted", "tweeted", "asks", "writes", "explained", "continued", "cried", "answered", "exclaimed",
            "declared", "sagte", "fragte", "rief", "schrieb", "erklärte", "dit", "déclaré", "dijo", "preguntó", "disse",
            "perguntou", "afirmou");
    /// Abbreviations before figures, in several languages.
    private static final Set<String> BEFORE_FIGURES = Set.of("art", "abs", "sec", "approx", "circa", "para", "pos",
            "num",
            "tel", "apt", "ext", "ch", "ver", "vers", "ed", "max", "min", "bl", "kap", "ziff", "núm", "cap", "pág",
            "págs", "chap", "par", "mrd", "mio", "mill", "tsd", "гл", "тел", "млн", "млрд", "тыс", "руб");
    /// The fewest letters of a word that ends a sentence before a figure.
    private static final int LEAST_WORD = 3;
    /// One to three words in capitals, of three letters or more together.
    private static final Pattern TOWN = Pattern.compile("(?=(?:\\P{L}*\\p{Lu}){3})\\p{Lu}+(?:[ -]\\p{Lu}+){0,2}");
    /// The longest name of a town, in UTF-16 units.
    private static final int LONGEST_TOWN = 40;
    /// The longest sentence, in UTF-16 units.
    private static final int LONGEST = 4_000;
    /// How many words after a quotation are looked at for a speech verb.
    private static final int TAG_WORDS = 4;

    private final String text;
    private final BreakIterator boundaries;

    SentenceParter(String text, Language language) {
        this.text = text;
        this.boundaries = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language.tag()));
        boundaries.setText(text);
    }

    /// The sentences of this paragraph, without white space around them. One longer than [#LONGEST] is parted at white
    /// space, so that no step has to work on an endless line.
    List<Span> part(Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        for (Span sentence : whole(paragraph)) {
            int start = sentence.start();
            while (sentence.end() - start > LONGEST) {
                int end = start + LONGEST;
                while (end > start && !isSpace(text.charAt(end))) {
                    end--;
                }
                end = end == start ? start + LONGEST : end;
                sentences.add(new Span(start, lastInk(start, end)));
                start = firstInk(end, sentence.end());
            }
            sentences.add(new Span(start, sentence.end()));
        }
        return sentences;
    }

    private List<Span> whole(Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        int start = paragraph.start();
        int end = start;
        while (end < paragraph.end()) {
            end = beforeFigure(end, Math.min(boundaries.following(end), paragraph.end()));
            if (end == paragraph.end() || isBoundary(start, end, paragraph.end())) {
                int last = lastInk(start, end);
                if (last > start) {
                    sentences.add(new Span(start, last));
                }
                start = firstInk(end, paragraph.end());
                end = Math.max(end, start);
            }
        }
        return sentences;
    }

    /// Where a sentence ends that the next follows with a figure: "They left. 34 people were hurt." ICU goes on there where a
    /// small letter follows the figure. The end given, where there is no such place.
    private int beforeFigure(int start, int end) {
        for (int dot = text.indexOf('.', start, end); dot >= 0; dot = text.indexOf('.', dot + 1, end)) {
            int next = firstInk(dot + 1 < end && isClosing(text.charAt(dot + 1)) ? dot + 2 : dot + 1, end);
            int figure = next < end && "$€£".indexOf(text.charAt(next)) >= 0 ? next + 1 : next;
            boolean isFigure = figure < end && Character.isDigit(text.charAt(figure)) && isSpace(text.charAt(next - 1));
            if (isFigure && isSmallWord(dot)) {
                return next;
            }
        }
        return end;
    }

    /// Whether a whole word in small letters, no abbreviation, ends here.
    private boolean isSmallWord(int end) {
        int start = end;
        while (start > 0 && Character.isLowerCase(text.charAt(start - 1))) {
            start--;
        }
        boolean isWhole = start == 0 || isSpace(text.charAt(start - 1)) || isOpening(text.charAt(start - 1));
        String word = text.substring(start, end);
        return isWhole && word.length() >= LEAST_WORD && !BEFORE_NAMES.contains(word) && !BEFORE_FIGURES.contains(word);
    }

    private boolean isBoundary(int start, int end, int limit) {
        int last = lastInk(start, end);
        int next = firstInk(end, limit);
        if (next == limit || last == start) {
            return false;
        }
        int word = firstLetter(next, limit);
        if (word == limit) {
            return false;
        }
        if (Character.isLowerCase(text.codePointAt(word))) {
            return false;
        }
        char sign = text.charAt(last - 1);
        if (sign == '.') {
            return !isTown(start, last - 1) && isFullStop(start, last - 1, next, limit);
        }
        if (isLineBreakOnly(sign, last, next)) {
            return false;
        }
        return !(isClosing(sign) && asks(last) && hasSpeechVerb(next, limit));
    }

    /// Whether this is a town in capitals, as where a report was filed: "ALDMOUTH. The council met".
    private boolean isTown(int start, int end) {
        return end - start <= LONGEST_TOWN && TOWN.matcher(text).region(start, end).matches();
    }

    /// ICU parts sentences at line ends too; inside a paragraph of broken lines only a sign ends one.
    private boolean isLineBreakOnly(char sign, int last, int next) {
        return !isClosing(sign) && ".!?…。！？؟।".indexOf(sign) < 0 && text.substring(last, next).indexOf('\n') >= 0;
    }

    private boolean isFullStop(int start, int dot, int next, int limit) {
        int from = dot;
        while (from > start && !Character.isWhitespace(text.charAt(from - 1))
                && "(“\"‘'«".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String written = text.substring(from, dot);
        String word = written.toLowerCase(Locale.ROOT);
        if (BEFORE_NAMES.contains(word) && !written.isEmpty()) {
            return false;
        }
        boolean initial = written.length() == 1 && Character.isUpperCase(written.charAt(0));
        boolean dotted = written.length() >= 3 && written.charAt(1) == '.' && Character.isLetter(written.charAt(0));
        if (initial || dotted || MAYBE_LAST.contains(word)) {
            return isFirstWord(next, limit);
        }
        return !(isOrdinal(written) && isMonthOrCentury(next, limit));
    }

    /// `8. Februar`: in German and its neighbours a full stop makes an ordinal.
    private static boolean isOrdinal(String written) {
        return !written.isEmpty() && written.length() <= 2 && written.chars().allMatch(Character::isDigit);
    }

    private boolean isMonthOrCentury(int next, int limit) {
        String word = wordAt(next, limit).toLowerCase(Locale.ROOT);
        return word
                .matches("jan.*|feb.*|m[aä]r.*|apr.*|ma[ij].*|jun.*|jul.*|aug.*|sep.*|o[ck]t.*|nov.*|de[zc].*|jahr.*");
    }

    private boolean isFirstWord(int next, int limit) {
        if (isOpening(text.charAt(next))) {
            return true;
        }
        String word = wordAt(next, limit);
        boolean initial = word.length() == 1 && next + 1 < limit && text.charAt(next + 1) == '.';
        return !initial && FIRST_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    private String wordAt(int from, int limit) {
        int end = from;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    /// Whether a question or exclamation mark stands before the closing mark.
    private boolean asks(int last) {
        return last >= 2 && "!?".indexOf(text.charAt(last - 2)) >= 0;
    }

    private boolean hasSpeechVerb(int next, int limit) {
        int at = next;
        for (int i = 0; i < TAG_WORDS && at < limit; i++) {
            String word = wordAt(at, limit);
            if (word.isEmpty()) {
                return false;
            }
            if (SPEECH_VERBS.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
            at += word.length();
            at = firstInk(at < limit && text.charAt(at) == '.' ? at + 1 : at, limit);
        }
        return false;
    }

    private int lastInk(int start, int end) {
        int last = end;
        while (last > start && isSpace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private int firstInk(int from, int limit) {
        int first = from;
        while (first < limit && isSpace(text.charAt(first))) {
            first++;
        }
        return first;
    }

    /// The first letter or digit, over opening marks.
    private int firstLetter(int from, int limit) {
        int first = from;
        while (first < limit && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        return first;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isClosing(char c) {
        return "\"'”’»“".indexOf(c) >= 0;
    }

    private static boolean isOpening(char c) {
        return "\"'“‘«„([—-".indexOf(c) >= 0;
    }
}
