package io.github.synoptic.engine.mention;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Words and word groups of one language with a value each, looked up at a place in a line.
///
/// `number=one=1;two=2` makes a table in which "two" has the value "2". An entry without a value has the empty one.
public final class PhraseTable {
    /// A table with nothing in it.
    static final PhraseTable EMPTY = new PhraseTable("");
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    /// Reads the entries, parted by semicolons.
    PhraseTable(String entries) {
        for (String entry : entries.split(";")) {
            if (!entry.isBlank()) {
                add(entry.strip());
            }
        }
        byFirst.values().forEach(list -> list.sort((x, y) -> y.words.length - x.words.length));
    }

    private void add(String entry) {
        int equals = entry.lastIndexOf('=');
        String words = equals > 0 ? entry.substring(0, equals) : entry;
        String value = equals > 0 ? entry.substring(equals + 1) : "";
        String[] parts = words.strip().split(" ");
        byFirst.computeIfAbsent(parts[0], key -> new ArrayList<>()).add(new Phrase(parts, value));
    }

    /// The longest entry that begins at this token, or null.
    public @Nullable Match at(Line line, int token) {
        if (token < 0 || token >= line.size()) {
            return null;
        }
        List<Phrase> phrases = byFirst.get(line.key(token));
        if (phrases == null) {
            return null;
        }
        for (Phrase phrase : phrases) {
            if (phrase.standsAt(line, token)) {
                return new Match(phrase.words.length, phrase.value);
            }
        }
        return null;
    }

    /// Whether an entry begins at this token.
    public boolean isAt(Line line, int token) {
        return at(line, token) != null;
    }

    /// Whether this single word is an entry.
    public boolean has(String word) {
        return value(word) != null;
    }

    /// The value of this single word, or null.
    public @Nullable String value(String word) {
        List<Phrase> phrases = byFirst.get(word);
        if (phrases == null) {
            return null;
        }
        Phrase last = phrases.get(phrases.size() - 1);
        return last.words.length == 1 ? last.value : null;
    }

    /// An entry found in a line.
    ///
    /// @param length the number of tokens it covers
    /// @param value its value, empty where it has none
    public record Match(int length, String value) {}

    private static final class Phrase {
        private final String[] words;
        private final String value;

        Phrase(String[] words, String value) {
            this.words = words;
            this.value = value;
        }

        boolean standsAt(Line line, int token) {
            if (token + words.length > line.size()) {
                return false;
            }
            for (int i = 1; i < words.length; i++) {
                if (!words[i].equals(line.key(token + i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
