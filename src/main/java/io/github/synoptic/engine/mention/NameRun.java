package io.github.synoptic.engine.mention;

import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// A name as it stands in a line, before it is known whom it names.
///
/// @param line the line
/// @param from the place of its first token
/// @param to the place after its last token
/// @param role the title or description of office beside it, or null
/// @param honored the gender an honorific before it tells, `m` or `f`; empty where there is none
/// @param sort what bears it, as far as its own words tell
record NameRun(Line line, int from, int to, @Nullable Span role, String honored, Name.Sort sort) {
    /// The number of tokens.
    int length() {
        return to - from;
    }

    /// The key of the first token.
    String first() {
        return line.key(from);
    }

    /// The key of the last token that is no "Jr." or full stop.
    String last() {
        int at = to - 1;
        while (at > from && (!line.isWord(at) || isSuffix(line.key(at)))) {
            at--;
        }
        return line.key(at);
    }

    /// The last word with a "Jr." after it, which tells a son from his father.
    String surname() {
        String end = line.key(to - 1).equals(".") ? line.key(to - 2) : line.key(to - 1);
        return end.equals("jr") || end.equals("sr") ? last() + " " + end : last();
    }

    /// Whether it has more than a surname: not "Trump Jr.".
    boolean isFull() {
        return length() > 1 && !first().equals(last());
    }

    /// The words in lower case, without possessive endings, parted by spaces.
    String key() {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (line.isWord(i)) {
                key.append(key.isEmpty() ? "" : " ").append(line.key(i));
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isSuffix(String key) {
        return switch (key) {
            case "jr", "sr", "ii", "iii", "iv" -> true;
            default -> false;
        };
    }

    NameRun with(Name.Sort newSort) {
        return new NameRun(line, from, to, role, honored, newSort);
    }
}
