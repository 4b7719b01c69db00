package io.github.synoptic.engine.discrepancy;

/// Words that a newsroom masks: "f***" and "b----".
final class Masked {
    /// By so many letters the masked form may be longer or shorter than the word.
    private static final int SLACK = 3;

    private Masked() {}

    /// Whether letters of this word are masked.
    static boolean isMasked(String word) {
        return word.indexOf('*') > 0 || word.indexOf("---") > 0;
    }

    /// Whether one word is masked and the other may be the same: it begins and ends with the letters that are left.
    static boolean isSame(String x, String y) {
        return isMasked(x) && !isMasked(y) && fits(x, y) || isMasked(y) && !isMasked(x) && fits(y, x);
    }

    private static boolean fits(String masked, String word) {
        char mask = masked.indexOf('*') > 0 ? '*' : '-';
        int begin = mask == '*' ? masked.indexOf('*') : masked.indexOf("---");
        int end = masked.length() - 1 - masked.lastIndexOf(mask);
        return Math.abs(masked.length() - word.length()) <= SLACK && word.length() > begin + end
                && word.startsWith(masked.substring(0, begin))
                && word.endsWith(masked.substring(masked.length() - end));
    }
}
