package io.github.synoptic.engine.align;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Segmenter;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Reports in small letters: each letter is a sentence of its own words, the same letter the same sentence.
///
/// `links("abc", "bca")` gives `a3 b1 c2`: the letter and its place on side B. An upper-case letter tells the same as the
/// lower-case one in other words.
final class Letters {
    private static final Map<Character, String[]> SENTENCES = Map.of('a',
            new String[]{"The harbour commission approved eleven new moorings near Tolland yesterday.",
                    "Eleven moorings near Tolland won approval from the harbour commission."},
            'b',
            new String[]{"Schoolchildren from Vessel Lane planted ninety birch saplings along the canal.",
                    "Along the canal, ninety birch saplings were planted by Vessel Lane schoolchildren."},
            'c',
            new String[]{"Brenna Okafor won the regional chess final against defending champion Piet Haas.",
                    "Defending champion Piet Haas lost the regional chess final to Brenna Okafor."},
            'd',
            new String[]{"Overnight frost ruined most apricot blossom in the Marl valley orchards.",
                    "Most apricot blossom in Marl valley orchards was ruined by overnight frost."},
            'e', new String[]{"Engineers reopened the Quarrick tunnel after repairing a burst water main.",
                    "After a burst water main was repaired, engineers reopened the Quarrick tunnel."});

    private Letters() {}

    static SegmentedReport report(String letters) {
        String text = letters.chars().mapToObj(c -> {
            String[] wordings = SENTENCES.get(Character.toLowerCase((char) c));
            if (wordings == null) {
                throw new IllegalArgumentException("no sentence for " + (char) c);
            }
            return wordings[Character.isUpperCase(c) ? 1 : 0];
        }).collect(Collectors.joining("\n"));
        return new Segmenter().segment(Report.of("letters", text));
    }

    /// The links, each as A's letter, B's place from 1, and an asterisk where it moved.
    static String links(String a, String b) {
        return new Aligner(AlignOptions.DEFAULT).align(report(a), report(b), Corrections.NONE).links().stream()
                .map(l -> a.toLowerCase(Locale.ROOT).charAt(l.a()) + "" + (l.b() + 1) + (l.moved() ? "*" : ""))
                .collect(Collectors.joining(" "));
    }
}
