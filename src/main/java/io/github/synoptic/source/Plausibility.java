package io.github.synoptic.source;

/// Whether a decoded text reads like writing, or like writing in another character set.
final class Plausibility {
    /// One odd sign in so many of those beyond ASCII is borne.
    private static final int ODD_ONE_IN = 12;
    private static final String USUAL_SIGNS = "\u00A0\u00A3\u00A5\u20AC\u00A2\u00A7\u00A9\u00AE\u00B0\u00B7\u2122\u2116\u00D7\u00AD\u00BD\u00BC\u00BE\u00AA\u00BA\u00B1\u00B2\u00B3\u200B\u200C\u200D\u200E\u200F";

    private Plausibility() {}

    /// Whether it reads like writing: no control or unassigned signs, hardly any rare ones, no capital inside a word.
    static boolean of(CharSequence text) {
        int beyond = 0;
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < 0x80) {
                continue;
            }
            beyond++;
            switch (Character.getType(sign)) {
                case Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE -> {
                    return false;
                }
                default -> odd += isOdd(text, i) ? 1 : 0;
            }
        }
        return odd == 0 || odd <= beyond / ODD_ONE_IN;
    }

    private static boolean isOdd(CharSequence text, int at) {
        char sign = text.charAt(at);
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        if (Character.isUpperCase(sign)) {
            return Character.isLowerCase(before);
        }
        boolean usual = Character.isLetter(sign) || Character.isSurrogate(sign) || USUAL_SIGNS.indexOf(sign) >= 0;
        return !usual && switch (Character.getType(sign)) {
            case Character.DASH_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                    Character.START_PUNCTUATION, Character.END_PUNCTUATION, Character.OTHER_PUNCTUATION,
                    Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.DECIMAL_DIGIT_NUMBER,
                    Character.SPACE_SEPARATOR ->
                false;
            default -> true;
        };
    }
}
