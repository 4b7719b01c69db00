package io.github.synoptic.source;

import java.util.List;

/// Joins the lines of a text that was wrapped at a fixed width, as mails and wire services send it.
///
/// A line end is a wrap where the next line's first word would not have fitted on the line any more. Only where nearly
/// all line ends inside paragraphs are wraps are they joined, each by one space; a paragraph per line stays as it is.
final class LineJoiner {
    /// Texts are wrapped at widths between these, in UTF-16 units.
    private static final int NARROWEST = 40;
    private static final int WIDEST = 110;
    /// Fewer wraps may be chance, as in a poem.
    private static final int FEWEST = 3;
    /// Of ten line ends inside paragraphs, so many are wraps in a wrapped text.
    private static final int WRAPS_IN_TEN = 8;

    private LineJoiner() {}

    /// The text with its wraps joined, or the text itself where it is not wrapped.
    static String join(String text) {
        List<String> lines = text.lines().toList();
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        if (width < NARROWEST || width > WIDEST || !isWrapped(lines, width)) {
            return text;
        }
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < lines.size(); i++) {
            joined.append(lines.get(i));
            if (i + 1 < lines.size()) {
                joined.append(isWrap(lines.get(i), lines.get(i + 1), width) ? spaceAfter(lines.get(i)) : "\n");
            }
        }
        return text.endsWith("\n") ? joined.append('\n').toString() : joined.toString();
    }

    private static String spaceAfter(String line) {
        return line.endsWith(" ") ? "" : " ";
    }

    private static boolean isWrapped(List<String> lines, int width) {
        int wraps = 0;
        int others = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).isBlank() || lines.get(i + 1).isBlank()) {
                continue;
            }
            if (isWrap(lines.get(i), lines.get(i + 1), width)) {
                wraps++;
            } else {
                others++;
            }
        }
        return wraps >= FEWEST && wraps * 10 >= (wraps + others) * WRAPS_IN_TEN;
    }

    private static boolean isWrap(String line, String next, int width) {
        if (line.isBlank() || next.isBlank() || Character.isWhitespace(next.charAt(0)) || startsEntry(next)) {
            return false;
        }
        int space = next.indexOf(' ');
        int firstWord = space < 0 ? next.length() : space;
        return line.stripTrailing().length() + 1 + firstWord > width;
    }

    private static boolean startsEntry(String line) {
        return line.startsWith("- ") || line.startsWith("* ") || line.startsWith("\u2022") || line.startsWith("> ");
    }
}
