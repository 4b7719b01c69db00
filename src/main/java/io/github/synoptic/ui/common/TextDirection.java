package io.github.synoptic.ui.common;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/// Tells the direction a text is read in, and parts text that runs from right to left so that JavaFX can wrap it.
///
/// On Linux, JavaFX 26 fails with an exception when it breaks a line inside a text node of such letters: it shapes the
/// shortened run with the letters of the long one. Set as one node a word it never has to break inside a node, as long as
/// there is room for the widest word: see [WordFlow].
public final class TextDirection {
    /// How many letters are looked at; enough to see past a Latin name at the start of an Arabic report.
    private static final int LETTERS = 200;
    /// The longest word that is set as one node, in letters without their marks. It is longer than the languages' words;
    /// what is longer is set letter by letter.
    private static final int LONGEST = 20;
    /// What stands between the letters of a word without being one, ZERO WIDTH NON-JOINER and JOINER.
    private static final String JOINERS = "\u200C\u200D";

    private TextDirection() {}

    /// A piece of a text that is set as one node.
    ///
    /// @param text its characters
    /// @param styleClasses what the style sheets call its script: "arabic" or "hebrew"; none for any other
    public record Piece(String text, List<String> styleClasses) {}

    /// The words, and what stands between them, of a text that holds letters read from right to left; the text whole
    /// where it holds none. Joined they give the text.
    public static List<Piece> pieces(String text) {
        if (!holdsRightToLeft(text)) {
            return List.of(new Piece(text, List.of()));
        }
        List<Piece> pieces = new ArrayList<>();
        unbroken(text).forEach(part -> add(pieces, part));
        return pieces;
    }

    /// The parts of a text that JavaFX, which asks the same iterator, breaks no line in. Joined they give the text.
    public static List<String> unbroken(String text) {
        List<String> parts = new ArrayList<>();
        BreakIterator lines = BreakIterator.getLineInstance();
        lines.setText(text);
        int start = 0;
        for (int end = lines.next(); end != BreakIterator.DONE; end = lines.next()) {
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }

    /// Adds a word, and what stands before and after its letters apart: a stop from another font than the letters
    /// would be set on the wrong side of them.
    private static void add(List<Piece> pieces, String word) {
        int start = 0;
        for (int i = 1; i <= word.length(); i++) {
            if (i == word.length() || isOfWord(word.charAt(i)) != isOfWord(word.charAt(i - 1))
                    || Character.isWhitespace(word.charAt(i - 1)) && !Character.isWhitespace(word.charAt(i))) {
                addPart(pieces, word.substring(start, i));
                start = i;
            }
        }
    }

    private static boolean isOfWord(char letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.isSurrogate(letter) || JOINERS.indexOf(letter) >= 0;
    }

    private static void addPart(List<Piece> pieces, String part) {
        List<String> styleClasses = script(part);
        if (letters(part) <= LONGEST) {
            pieces.add(new Piece(part, styleClasses));
        } else {
            part.codePoints().forEach(letter -> pieces.add(new Piece(Character.toString(letter), styleClasses)));
        }
    }

    private static long letters(String part) {
        return part.chars().filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK).count();
    }

    private static List<String> script(String word) {
        for (int i = 0; i < word.length(); i++) {
            UnicodeScript script = UnicodeScript.of(word.charAt(i));
            if (script == UnicodeScript.ARABIC) {
                return List.of("arabic");
            }
            if (script == UnicodeScript.HEBREW) {
                return List.of("hebrew");
            }
        }
        return List.of();
    }

    /// Whether any of the text's letters are read from right to left.
    public static boolean holdsRightToLeft(String text) {
        return text.chars().anyMatch(TextDirection::isRightToLeft);
    }

    private static boolean isRightToLeft(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /// Whether most of the text's first letters run from right to left.
    public static boolean isRightToLeft(String text) {
        int seen = 0;
        int rightToLeft = 0;
        for (int i = 0; i < text.length() && seen < LETTERS; i++) {
            if (isRightToLeft(text.charAt(i))) {
                seen++;
                rightToLeft++;
            } else if (Character.getDirectionality(text.charAt(i)) == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                seen++;
            }
        }
        return rightToLeft * 2 > seen;
    }
}
