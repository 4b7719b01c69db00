package io.github.synoptic.ui;

import com.ibm.icu.lang.UCharacter;
import io.github.synoptic.engine.text.Span;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds words in a text whatever their case, accents, kind of apostrophe and white space.
final class TextFinder {
    private TextFinder() {}

    /// Where the words stand, in order, without overlap.
    static List<Span> find(String text, String words) {
        String sought = Folded.of(words.strip()).letters();
        List<Span> hits = new ArrayList<>();
        if (sought.isEmpty()) {
            return hits;
        }
        Folded folded = Folded.of(text);
        int from = folded.letters().indexOf(sought);
        while (from >= 0) {
            int to = from + sought.length();
            hits.add(new Span(folded.places()[from], folded.places()[to]));
            from = folded.letters().indexOf(sought, to);
        }
        return hits;
    }

    /// A text in the form that is compared.
    ///
    /// @param letters the text without case and accents
    /// @param places for each letter where it stands in the text, and the text's length after the last
    @SuppressWarnings("ArrayRecordComponent") // lives inside one search
    private record Folded(String letters, int[] places) {
        static Folded of(String text) {
            StringBuilder letters = new StringBuilder(text.length());
            int[] places = new int[text.length() + 1];
            for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
                String folded = fold(text.codePointAt(at));
                if (letters.length() + folded.length() + 1 > places.length) {
                    places = Arrays.copyOf(places, 2 * places.length + folded.length());
                }
                Arrays.fill(places, letters.length(), letters.length() + folded.length(), at);
                letters.append(folded);
            }
            places[letters.length()] = text.length();
            return new Folded(letters.toString(), places);
        }

        private static String fold(int letter) {
            if (letter < 0x80) {
                return String.valueOf((char) (letter <= ' ' ? ' ' : Character.toLowerCase(letter)));
            }
            if (letter == '\u2019' || letter == '\u2018') {
                return "'";
            }
            if (Character.isSpaceChar(letter)) {
                return " ";
            }
            String apart = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
            return UCharacter.foldCase(apart.replaceAll("\\p{Mn}", ""), true);
        }
    }
}
