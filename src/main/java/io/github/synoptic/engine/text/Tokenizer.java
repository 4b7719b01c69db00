package io.github.synoptic.engine.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Parts sentences into words and signs, by ICU's word boundaries.
///
/// ICU parts `al-Hayya`, the last full stop of `U.S.` and a masked `f***`; all are put together again. Keeps the forms it has seen; not
/// for several threads.
final class Tokenizer {
    private final BreakIterator words;
    private final String text;
    private final Language language;
    private final Stemmer stemmer;
    private final Map<String, Form> forms = new HashMap<>();

    /// What a word is compared by.
    private record Form(String form, String stem, boolean function) {}

    Tokenizer(String text, Language language) {
        this.text = text;
        this.language = language;
        this.stemmer = new Stemmer(language);
        this.words = BreakIterator.getWordInstance(ULocale.forLanguageTag(language.tag()));
        words.setText(text);
    }

    /// The tokens of one stretch of the text.
    List<Token> tokenize(Span range) {
        List<Token> tokens = new ArrayList<>();
        int start = range.start();
        while (start < range.end()) {
            int end = end(start, range.end());
            if (!isBlank(start, end)) {
                tokens.add(token(start, end));
            }
            start = end;
        }
        return tokens;
    }

    private int end(int start, int limit) {
        int end = Math.min(words.following(start), limit);
        if (!isLetters(words.getRuleStatus())) {
            return end;
        }
        while (end < limit) {
            int next = joined(start, end, limit);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    /// Where the token goes on to after `end`: over a hyphen between letters, over letters that are masked, or over the last
    /// full stop of `U.S.`.
    private int joined(int start, int end, int limit) {
        char sign = text.charAt(end);
        if ((sign == '-' || sign == '‐' || sign == '‑') && end + 1 < limit
                && Character.isLetter(text.codePointAt(end + 1))) {
            return Math.min(words.following(end + 1), limit);
        }
        if (sign == '*' || sign == '-') {
            return masked(start, end, limit);
        }
        return sign == '.' && isDotted(start, end) ? end + 1 : end;
    }

    /// Where a word goes on to over signs that stand for letters: to the end of `f***`, `motherf***er`, `b----`. Two stars
    /// behind a longer word may close bold type, and two hyphens are a dash.
    private int masked(int start, int end, int limit) {
        char sign = text.charAt(end);
        int after = end;
        while (after < limit && text.charAt(after) == sign) {
            after++;
        }
        boolean goesOn = after < limit && Character.isLetter(text.codePointAt(after));
        int signs = after - end;
        boolean isMask = sign == '-'
                ? signs >= 3
                : goesOn || signs >= 3 || signs == 2 && end - start <= LONGEST_BEFORE_TWO;
        return !isMask ? end : goesOn ? Math.min(words.following(after), limit) : after;
    }

    /// A word of more letters before two stars is no masked one.
    private static final int LONGEST_BEFORE_TWO = 3;

    /// Whether it is single letters with full stops between: `U.S`, `p.m`.
    private boolean isDotted(int start, int end) {
        if (end - start < 3 || (end - start) % 2 == 0) {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if ((i - start) % 2 == 0 ? !Character.isLetter(c) : c != '.') {
                return false;
            }
        }
        return true;
    }

    private Token token(int start, int end) {
        Span span = new Span(start, end);
        String written = text.substring(start, end);
        int first = written.codePointAt(0);
        if (Character.isLetter(first)) {
            Form form = forms.computeIfAbsent(written, this::form);
            return new Token(span, form.form, form.stem, Token.Sort.WORD, form.function);
        }
        if (Character.isDigit(first)) {
            Form form = forms.computeIfAbsent(written, this::figure);
            return new Token(span, form.form, form.form, Token.Sort.NUMBER, false);
        }
        Form form = forms.computeIfAbsent(written, sign -> new Form(folded(sign), folded(sign), false));
        return new Token(span, form.form, form.stem, Token.Sort.SIGN, false);
    }

    private Form form(String written) {
        String form = written.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'').replace('‐', '-')
                .replace('‑', '-');
        String bare = form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
        return new Form(form, stemmer.stem(bare), language.stopWords().contains(form));
    }

    private Form figure(String written) {
        String form = written.toLowerCase(Locale.ROOT);
        return new Form(form, form, false);
    }

    private static String folded(String sign) {
        return switch (sign) {
            case "“", "”", "„", "«", "»", "‟", "″" -> "\"";
            case "‘", "’", "‚", "‹", "›", "′" -> "'";
            case "—", "–", "―" -> "-";
            case "…" -> "...";
            default -> sign;
        };
    }

    private static boolean isLetters(int status) {
        return status >= BreakIterator.WORD_LETTER && status < BreakIterator.WORD_LETTER_LIMIT;
    }

    private boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isIgnorable(c)) {
                return false;
            }
        }
        return true;
    }

    /// Marks of direction and the like, which no word is made of.
    private static boolean isIgnorable(char c) {
        return c == '\ufeff' || c == '\u200b' || c >= '\u200e' && c <= '\u200f' || c >= '\u202a' && c <= '\u202e'
                || c >= '\u2066' && c <= '\u2069';
    }
}
