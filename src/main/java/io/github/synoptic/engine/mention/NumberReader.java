package io.github.synoptic.engine.mention;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// Reads a number at a place in a line: figures, words, and both together ("1.5 million", "twenty-five thousand").
final class NumberReader {
    private final PhraseTable numbers;
    private final PhraseTable scales;
    private final boolean decimalComma;

    NumberReader(Lexicon lexicon) {
        numbers = lexicon.list("number");
        scales = lexicon.list("scale");
        decimalComma = lexicon.hasDecimalComma();
    }

    /// A number read.
    ///
    /// @param value what it means
    /// @param end the place after its last token
    /// @param figures whether it is written in figures
    record Read(double value, int end, boolean figures) {}

    /// The number that begins at this token, or null.
    @Nullable
    Read at(Line line, int token) {
        if (line.isNumber(token)) {
            return scaled(line, figures(line, token));
        }
        return words(line, token);
    }

    private Read figures(Line line, int token) {
        String word = line.word(token);
        int end = token + 1;
        // "48 181" with a space between the thousands
        while (decimalComma && line.isNumber(end) && line.word(end).length() == 3 && isShort(word)
                && line.token(end).span().start() == line.token(end - 1).span().end() + 1) {
            word += line.word(end++);
        }
        return new Read(value(word) * suffix(word), end, true);
    }

    /// The scale written right after the figures: a million for "1.5m".
    private double suffix(String word) {
        int at = word.length();
        while (at > 0 && Character.isLetter(word.charAt(at - 1))) {
            at--;
        }
        String scale = at == word.length() ? null : scales.value(word.substring(at).toLowerCase(Locale.ROOT));
        return scale == null ? 1 : Double.parseDouble(scale);
    }

    private static boolean isShort(String word) {
        return word.length() <= 3 || word.length() % 3 == 0 && word.length() <= 9;
    }

    private Read scaled(Line line, Read read) {
        double value = read.value;
        int end = read.end;
        String scale = scales.value(line.key(end));
        while (scale != null && !line.key(end - 1).equals(line.key(end))) {
            value *= Double.parseDouble(scale);
            end++;
            scale = scales.value(line.key(end));
        }
        return new Read(value, end, read.figures);
    }

    private @Nullable Read words(Line line, int token) {
        double total = 0;
        double part = 0;
        int at = token;
        boolean hasNumber = false;
        while (at < line.size()) {
            String key = line.key(at);
            Double small = small(key);
            String scale = scales.value(key);
            if (small != null) {
                part += small;
                hasNumber = true;
            } else if (scale != null && hasNumber) {
                double factor = Double.parseDouble(scale);
                part *= factor;
                if (factor >= 1000) {
                    total += part;
                    part = 0;
                }
            } else if (!(hasNumber && key.equals("and") && small(line.key(at + 1)) != null && part >= 100)) {
                break;
            }
            at++;
            if (small != null && small < 20 && !isScale(line, at)) {
                break;
            }
        }
        return hasNumber ? new Read(total + part, at, false) : null;
    }

    private boolean isScale(Line line, int at) {
        return scales.value(line.key(at)) != null || line.key(at).equals("and");
    }

    /// The value of "seven", "forty" or "forty-two", or null.
    private @Nullable Double small(String key) {
        String value = numbers.value(key);
        if (value != null) {
            return Double.valueOf(value);
        }
        int dash = key.indexOf('-');
        if (dash > 0) {
            String tens = numbers.value(key.substring(0, dash));
            String ones = numbers.value(key.substring(dash + 1));
            if (tens != null && ones != null && Double.parseDouble(tens) >= 20) {
                return Double.parseDouble(tens) + Double.parseDouble(ones);
            }
        }
        return null;
    }

    /// The value of one number word as the word list gives it, or null.
    @Nullable
    String word(String key) {
        return numbers.value(key);
    }

    /// What figures mean, with their separators read as this language writes them.
    double value(String word) {
        StringBuilder digits = new StringBuilder();
        int point = decimalPoint(word);
        for (int i = 0; i < word.length(); i++) {
            char sign = word.charAt(i);
            if (Character.isDigit(sign)) {
                digits.append((char) ('0' + Character.digit(sign, 10)));
            } else if (i == point) {
                digits.append('.');
            } else if (Character.isLetter(sign)) {
                break;
            }
        }
        return digits.isEmpty() || digits.toString().equals(".") ? 0 : Double.parseDouble(digits.toString());
    }

    private int decimalPoint(String word) {
        int comma = Math.max(word.lastIndexOf(','), word.lastIndexOf('٫'));
        int dot = word.lastIndexOf('.');
        if (comma >= 0 && dot >= 0) {
            return Math.max(comma, dot);
        }
        int only = Math.max(comma, dot);
        if (only < 0 || word.indexOf(word.charAt(only)) != only) {
            return -1;
        }
        boolean isGroup = word.length() - only - 1 == 3 && (only == comma) != decimalComma && word.charAt(only) != '٫';
        return isGroup ? -1 : only;
    }
}
