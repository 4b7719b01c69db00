package io.github.synoptic.engine.text;

import com.ibm.icu.lang.UScript;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Tells a text's language: of the languages in its script, the one whose stop words make up the most of it.
final class LanguageTeller {
    /// How much of the text is looked at, in UTF-16 units.
    private static final int SAMPLE = 8_000;
    /// The least share of stop words that tells a language; running text has 0.3 to 0.5.
    private static final double LEAST_SHARE = 0.08;
    /// The part of the best share at which the declared language is believed. Of a Portuguese text 0.4 are its own stop
    /// words and 0.25 also Spanish ones, but in a sentence or two the shares may be the same.
    private static final double NEAR = 0.75;

    private LanguageTeller() {}

    /// The language of this report. What the document declares counts where the words do not tell, or tell a kindred
    /// language hardly more.
    static Language tell(Report report) {
        String sample = report.text().substring(0, Math.min(SAMPLE, report.text().length()));
        String script = script(sample);
        Words words = Words.of(sample.toLowerCase(Locale.ROOT));
        Language best = Language.UNKNOWN;
        double bestShare = LEAST_SHARE;
        for (Language language : Language.ALL) {
            if (language.script().equals(script)) {
                double share = words.share(language);
                if (share > bestShare) {
                    best = language;
                    bestShare = share;
                }
            }
        }
        if (report.language() == null) {
            return best;
        }
        Language declared = Language.of(Locale.forLanguageTag(report.language()).getLanguage());
        boolean isNear = declared.script().equals(script) && words.share(declared) >= NEAR * bestShare;
        return best.equals(Language.UNKNOWN) || isNear ? declared : best;
    }

    /// How often each word stands in a text, and how many stand there.
    private record Words(Map<String, Integer> counts, int total) {
        /// What stands between signs that are in no word. Written out, since a pattern takes ten times as long in a program
        /// just started.
        private static Words of(String sample) {
            Map<String, Integer> counts = new HashMap<>();
            int total = 0;
            int start = -1;
            for (int i = 0; i <= sample.length();) {
                int c = i < sample.length() ? sample.codePointAt(i) : ' ';
                if (isOfWord(c)) {
                    start = start < 0 ? i : start;
                } else if (start >= 0) {
                    counts.merge(sample.substring(start, i), 1, Integer::sum);
                    total++;
                    start = -1;
                }
                i += Character.charCount(c);
            }
            return new Words(counts, total);
        }

        /// The share of the language's stop words.
        private double share(Language language) {
            int hits = 0;
            for (String word : language.stopWords()) {
                hits += counts.getOrDefault(word, 0);
            }
            return total == 0 ? 0 : (double) hits / total;
        }
    }

    private static boolean isOfWord(int c) {
        return Character.isLetter(c) || c == '\'' || c == '’' || c == '\u200c' || switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /// The script that most letters are in, as ISO 15924 names it.
    private static String script(String sample) {
        Map<Integer, Integer> counts = new HashMap<>();
        int ascii = 0;
        for (int i = 0; i < sample.length();) {
            int c = sample.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                // ICU need not be asked for most letters of most reports.
                if (c < 0x80) {
                    ascii++;
                } else {
                    counts.merge(UScript.getScript(c), 1, Integer::sum);
                }
            }
        }
        counts.merge(UScript.LATIN, ascii, Integer::sum);
        int best = UScript.COMMON;
        int most = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            if (count.getValue() > most) {
                best = count.getKey();
                most = count.getValue();
            }
        }
        return name(best);
    }

    /// As ICU names it. The scripts of the languages are named here: ICU reads all names of all properties for one.
    private static String name(int script) {
        return switch (script) {
            case UScript.LATIN -> "Latn";
            case UScript.CYRILLIC -> "Cyrl";
            case UScript.GREEK -> "Grek";
            case UScript.ARABIC -> "Arab";
            case UScript.DEVANAGARI -> "Deva";
            case UScript.COMMON -> "Zyyy";
            default -> UScript.getShortName(script);
        };
    }
}
