package io.github.synoptic.ui.read;

/// Tells the direction a text is read in.
final class TextDirection {
    /// How many letters are looked at; enough to see past a Latin name at the start of an Arabic report.
    private static final int LETTERS = 400;

    private TextDirection() {}

    /// Whether most of the text's first letters run from right to left.
    static boolean isRightToLeft(String text) {
        int seen = 0;
        int rightToLeft = 0;
        for (int i = 0; i < text.length() && seen < LETTERS; i++) {
            switch (Character.getDirectionality(text.charAt(i))) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    seen++;
                    rightToLeft++;
                }
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> seen++;
                default -> {
                }
            }
        }
        return rightToLeft * 2 > seen;
    }
}
