package io.github.synoptic.engine.mention;

import java.util.List;

/// French verbs with their subject behind them: "dit-elle", "affirme-t-il", "a-t-il ajouté".
final class Inversion {
    private static final List<String> PRONOUNS = List.of("il", "elle", "ils", "elles");

    private Inversion() {}

    /// The pronoun at the end of the word; empty where there is none.
    static String pronoun(String key) {
        int dash = key.lastIndexOf('-');
        String last = key.substring(dash + 1);
        return dash > 0 && PRONOUNS.contains(last) ? last : "";
    }

    /// The verb before the pronoun; the word itself where there is none.
    static String verb(String key) {
        String pronoun = pronoun(key);
        if (pronoun.isEmpty()) {
            return key;
        }
        String verb = key.substring(0, key.length() - pronoun.length() - 1);
        return verb.endsWith("-t") ? verb.substring(0, verb.length() - 2) : verb;
    }
}
