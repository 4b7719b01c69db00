package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.discrepancy.WordPairs.Stretch;
import io.github.synoptic.engine.mention.Lexicon;
import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.PhraseTable;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Whether words differ in no more than an editor's house style: percent and %, Sept. and September, eleven and 11.
final class HouseStyle {
    private static final Map<String, String> SIGNS = Map.of("percent", "%", "pct", "%", "&", "and", "us", "u.s",
            "doctor", "dr", "okay", "ok", "grey", "gray", "toward", "towards");
    private static final PhraseTable MONTHS = Lexicon.of("en").list("month");
    private static final PhraseTable NUMBERS = Lexicon.of("en").list("number");

    /// Words drawn together whose first part changes.
    private static final Map<String, String> WHOLE = Map.of("can't", "can not", "cannot", "can not", "won't",
            "will not",
            "shan't", "shall not");
    /// What the endings of words drawn together stand for, in each of the ways in which 's and 'd can be read.
    private static final List<Map<String, String>> CONTRACTIONS = List.of(endings(" is", " would"),
            endings(" has", " had"));

    private HouseStyle() {}

    private static Map<String, String> endings(String ofS, String ofD) {
        return Map.of("n't", " not", "'ve", " have", "'ll", " will", "'re", " are", "'m", " am", "'s", ofS, "'d", ofD);
    }

    /// Whether the two stretches say the same, written in two ways.
    static boolean isSame(Stretch a, Stretch b) {
        return normal(a).equals(normal(b));
    }

    /// Whether the two stretches, with the word before each, are the same but for what is drawn together: "I have", "I've".
    static boolean isContracted(Stretch a, Stretch b) {
        Stretch x = before(a);
        Stretch y = before(b);
        return CONTRACTIONS.stream().anyMatch(first -> CONTRACTIONS.stream()
                .anyMatch(second -> expanded(x, first).equals(expanded(y, second))));
    }

    /// With the word before.
    static Stretch before(Stretch stretch) {
        return new Stretch(stretch.line(), Math.max(0, stretch.from() - 1), stretch.to());
    }

    /// The words with what is drawn together written out, 's and 'd in this way.
    private static String expanded(Stretch stretch, Map<String, String> endings) {
        StringBuilder expanded = new StringBuilder();
        Line line = stretch.line();
        for (int i = stretch.from(); i < stretch.to(); i++) {
            String word = line.isWord(i) ? line.word(i).toLowerCase(Locale.ROOT).replace('’', '\'') : "";
            expanded.append(expanded(word, endings)).append(word.isEmpty() ? "" : " ");
        }
        return expanded.toString();
    }

    private static String expanded(String word, Map<String, String> endings) {
        String whole = WHOLE.get(word);
        if (whole != null) {
            return whole;
        }
        for (Map.Entry<String, String> ending : endings.entrySet()) {
            if (word.length() > ending.getKey().length() && word.endsWith(ending.getKey())) {
                return word.substring(0, word.length() - ending.getKey().length()) + ending.getValue();
            }
        }
        return word;
    }

    private static String normal(Stretch stretch) {
        StringBuilder normal = new StringBuilder();
        Line line = stretch.line();
        for (int i = stretch.from(); i < stretch.to(); i++) {
            if (line.isWord(i) || line.key(i).equals("%") || line.key(i).equals("&")) {
                normal.append(normal(line.key(i))).append(' ');
            }
        }
        return normal.toString();
    }

    private static String normal(String key) {
        String month = MONTHS.value(key);
        String number = NUMBERS.value(key);
        return month != null ? "month " + month : number != null ? number : SIGNS.getOrDefault(key, key);
    }
}
