package io.github.synoptic.ui.common;

import com.ibm.icu.lang.UCharacter;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Tells the direction a text is read in, and parts text whose letters are shaped by their neighbours so that JavaFX can
/// wrap it: text that runs from right to left, text of India and its neighbours, and any with accents apart from their
/// letters.
///
/// On Linux, JavaFX 26 shapes the shortened run with the letters of the long one when it breaks a line inside a text node of
/// such letters. From right to left that fails with an exception; from left to right the letters behind the break are
/// drawn twice. Set as one node a word it never has to break inside a node, as long as there is room for the widest word:
/// see [WordFlow].
public final class TextDirection {
    /// How many letters are looked at; enough to see past a Latin name at the start of an Arabic report.
    private static final int LETTERS = 200;
    /// The longest word that is set as one node, in letters without their marks. It is longer than the languages' words;
    /// what is longer is set letter by letter.
    private static final int LONGEST = 20;
    /// The first of the letters that are shaped by their neighbours: the accents apart.
    private static final int FIRST_SHAPED = 0x0300;
    /// The combining class of the signs that set the next letter below, or join it.
    private static final int VIRAMA = 9;
    /// What stands between the letters of a word without being one, ZERO WIDTH NON-JOINER and JOINER.
    private static final String JOINERS = "\u200C\u200D";

    private TextDirection() {}

    /// A piece of a text that is set as one node.
    ///
    /// @param text its characters
    /// @param styleClasses what the style sheets call its script: "arabic" or "hebrew"; none for any other
    public record Piece(String text, List<String> styleClasses) {}

    /// The words, and what stands between them, of a text that holds shaped letters; the text whole where it holds none.
    /// Joined they give the text.
    public static List<Piece> pieces(String text) {
        if (!isShaped(text)) {
            return List.of(new Piece(text, List.of()));
        }
        List<Piece> pieces = new ArrayList<>();
        boolean rightToLeft = holdsRightToLeft(text);
        for (String part : unbroken(text)) {
            if (rightToLeft) {
                add(pieces, part);
            } else {
                pieces.add(new Piece(part, List.of()));
            }
        }
        return pieces;
    }

    /// The parts of a text that JavaFX, which asks the same iterator, breaks no line in. Joined they give the text. Scripts
    /// without spaces it breaks anywhere; their letters are not joined to each other, and each is a part.
    public static List<String> unbroken(String text) {
        return parts(text, BreakIterator.getLineInstance()).stream()
                .flatMap(part -> (letters(part) > LONGEST || isUnspaced(part)) && !holdsRightToLeft(part)
                        ? clusters(part).stream()
                        : Stream.of(part))
                .toList();
    }

    private static List<String> parts(String text, BreakIterator breaks) {
        List<String> parts = new ArrayList<>();
        breaks.setText(text);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }

    /// The letters of a part with their marks. A letter set below another by the sign between them goes with it.
    private static List<String> clusters(String part) {
        List<String> clusters = new ArrayList<>();
        for (String letter : parts(part, BreakIterator.getCharacterInstance())) {
            boolean below = !clusters.isEmpty()
                    && UCharacter.getCombiningClass(
                            clusters.getLast().codePointBefore(clusters.getLast().length())) == VIRAMA;
            clusters.add(below ? clusters.removeLast() + letter : letter);
        }
        return clusters;
    }

    /// Whether it is of a script without spaces between words: Thai, Burmese, Khmer.
    private static boolean isUnspaced(String part) {
        return part.chars().anyMatch(letter -> letter >= '\u0E00' && letter <= '\u0E7F'
                || letter >= '\u1000' && letter <= '\u109F' || letter >= '\u1780' && letter <= '\u17FF');
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

    /// Whether any of the text's letters are shaped by their neighbours, as JavaFX takes it.
    public static boolean isShaped(String text) {
        // Written out: a stream takes ten times as long in a program just started.
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= FIRST_SHAPED && (isRightToLeft(letter) || isShaped(letter))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShaped(int letter) {
        return letter <= '\u036F' || letter >= '\u0590' && letter <= '\u06FF'
                || letter >= '\u0900' && letter <= '\u0E7F' || letter >= '\u0F00' && letter <= '\u109F'
                || letter >= '\u1100' && letter <= '\u11FF' || letter >= '\u13A0' && letter <= '\u13FF'
                || letter >= '\u1780' && letter <= '\u17FF' || letter >= '\u1C50' && letter <= '\u1C7F'
                || JOINERS.indexOf(letter) >= 0 || letter >= '\uAB70' && letter <= '\uABFF';
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
