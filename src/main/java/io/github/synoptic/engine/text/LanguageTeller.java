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
        String[] words = sample.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\u200c'’]+");
        Language best = Language.UNKNOWN;
        double bestShare = LEAST_SHARE;
        for (Language language : Language.ALL) {
            if (language.script().equals(script)) {
                double share = share(words, language);
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
        boolean isNear = declared.script().equals(script) && share(words, declared) >= NEAR * bestShare;
        return best.equals(Language.UNKNOWN) || isNear ? declared : best;
    }

    private static double share(String[] words, Language language) {
        int hits = 0;
        for (String word : words) {
            if (language.stopWords().contains(word)) {
                hits++;
            }
        }
        return words.length == 0 ? 0 : (double) hits / words.length;
    }

    /// The script that most letters are in, as ISO 15924 names it.
    private static String script(String sample) {
        Map<Integer, Integer> counts = new HashMap<>();
        int best = UScript.COMMON;
        for (int i = 0; i < sample.length();) {
            int c = sample.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                int code = UScript.getScript(c);
                int count = counts.merge(code, 1, Integer::sum);
                if (count > counts.getOrDefault(best, 0)) {
                    best = code;
                }
            }
        }
        return UScript.getShortName(best);
    }
}
