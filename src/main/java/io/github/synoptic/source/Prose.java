package io.github.synoptic.source;

/// Tells running text from figures and signs.
final class Prose {
    /// Fewer letters than in the shortest sentence worth comparing, "He said no."
    private static final int LETTERS = 8;
    /// A sign of Chinese or Japanese stands for about three letters.
    private static final int IDEOGRAPH_LETTERS = 3;

    private Prose() {}

    /// Whether there is running text: some letters, and at least two words unless the script writes none apart.
    static boolean isIn(String text) {
        int letters = 0;
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int sign = text.codePointAt(i);
            boolean letter = Character.isLetter(sign);
            if (letter) {
                letters += Character.isIdeographic(sign) ? IDEOGRAPH_LETTERS : 1;
            }
            if (letter && !inWord) {
                words++;
            }
            inWord = Character.isIdeographic(sign)
                    ? false
                    : letter || Character.getType(sign) == Character.NON_SPACING_MARK;
            if (letters >= LETTERS && words >= 2) {
                return true;
            }
        }
        return false;
    }
}
