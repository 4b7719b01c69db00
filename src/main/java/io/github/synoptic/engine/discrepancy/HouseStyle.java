package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.discrepancy.WordPairs.Stretch;
import io.github.synoptic.engine.mention.Lexicon;
import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.PhraseTable;

import java.util.Map;

/// Whether words differ in no more than an editor's house style: percent and %, Sept. and September, eleven and 11.
final class HouseStyle {
    private static final Map<String, String> SIGNS = Map.of("percent", "%", "pct", "%", "&", "and", "us", "u.s",
            "doctor", "dr", "okay", "ok", "grey", "gray", "toward", "towards");
    private static final PhraseTable MONTHS = Lexicon.of("en").list("month");
    private static final PhraseTable NUMBERS = Lexicon.of("en").list("number");

    private HouseStyle() {}

    /// Whether the two stretches say the same, written in two ways.
    static boolean isSame(Stretch a, Stretch b) {
        return normal(a).equals(normal(b));
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
