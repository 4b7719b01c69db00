package io.github.synoptic.note.page;

import java.util.HexFormat;

/// Makes text of a report or of the reader safe to be looked at: nothing in it can break a line, hide, or reorder what
/// stands around it.
public final class Visible {
    private static final char REPLACEMENT = '\uFFFD';

    private Visible() {}

    /// The text in one line. Line ends become `¶`, tabs a space; what cannot be seen, or turns the direction of what
    /// follows, is named by its code point: `⟦U+202E⟧`.
    public static String line(String text) {
        return line(text, hasLettersFromTheRight(text));
    }

    /// The same for a part of a text.
    ///
    /// @param fromTheRight whether there are letters from the right in the whole: the marks of direction that belong to
    ///        such writing are then left as they are; among other letters all they can do is put words in another order
    static String line(String text, boolean fromTheRight) {
        StringBuilder line = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            int length = Character.charCount(point);
            if (isLineEnd(point)) {
                length = lineEnds(text, i);
                line.append(line.isEmpty() || line.charAt(line.length() - 1) == ' ' ? "¶ " : " ¶ ");
            } else {
                append(line, point, fromTheRight);
            }
            i += length;
        }
        return line.toString();
    }

    private static void append(StringBuilder line, int point, boolean fromTheRight) {
        if (point == '\t') {
            line.append(' ');
        } else if (Character.getType(point) == Character.SURROGATE || isNoncharacter(point)) {
            line.append(REPLACEMENT);
        } else if (Character.isISOControl(point) || turnsDirection(point)
                || (!fromTheRight && isMark(point))) {
            line.append("⟦U+" + HexFormat.of().withUpperCase().toHexDigits((char) point) + "⟧");
        } else {
            line.appendCodePoint(point);
        }
    }

    /// How many UTF-16 units the line ends that begin here take, with the spaces between and after them.
    private static int lineEnds(String text, int from) {
        int at = from;
        while (at < text.length() && (isLineEnd(text.charAt(at)) || text.charAt(at) == ' ')) {
            at++;
        }
        return at - from;
    }

    private static boolean isLineEnd(int point) {
        return point == '\n' || point == '\r' || point == '\u0085' || point == '\u2028' || point == '\u2029';
    }

    private static boolean isNoncharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    }

    /// Whether it embeds, overrides or isolates the direction of the text after it.
    private static boolean turnsDirection(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    /// Whether it is one of the three marks that count as a letter of a direction and are not seen.
    private static boolean isMark(int point) {
        return point == 0x200E || point == 0x200F || point == 0x061C;
    }

    /// Whether it holds letters that are seen and run from right to left.
    static boolean hasLettersFromTheRight(String text) {
        return text.codePoints().anyMatch(point -> isFromTheRight(point) && !isMark(point));
    }

    /// Whether it holds letters that run from right to left.
    public static boolean runsFromTheRight(String text) {
        return text.codePoints().anyMatch(Visible::isFromTheRight);
    }

    /// Whether its first letter runs from right to left, which tells from which side the whole is to be read.
    public static boolean beginsFromTheRight(String text) {
        return text.codePoints().filter(Visible::isStrong).limit(1).anyMatch(Visible::isFromTheRight);
    }

    private static boolean isStrong(int point) {
        return isFromTheRight(point) || Character.getDirectionality(point) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static boolean isFromTheRight(int point) {
        return switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }

    /// The text kept apart from the direction of what stands around it, where plain text needs that.
    public static String isolated(String text) {
        return runsFromTheRight(text) ? "\u2068" + text + "\u2069" : text;
    }
}
